import type { SafeHtml } from '../../src/model/safe-html.ts'

/** The body of a release or page: the one place where ready markup enters a template. */
export function Prose({ body }: { readonly body: SafeHtml | undefined }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: body ?? '' }} />
}
