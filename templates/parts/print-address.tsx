import type { Head } from '../../src/model/view/head.ts'

/** The page's address, shown on paper only. */
export function PrintAddress({ head }: { readonly head: Head }) {
  return head.canonical ? (
    <p class="print-address">
      <bdi dir="ltr">{head.canonical}</bdi>
    </p>
  ) : null
}
