import type { Frame } from '../../src/model/view/frame.ts'

/** The first stop of the keyboard: past the menu. */
export function SkipLink({ frame }: { readonly frame: Frame }) {
  return (
    <a class="skip-link" href="#content">
      {frame.strings.skipToContent}
    </a>
  )
}
