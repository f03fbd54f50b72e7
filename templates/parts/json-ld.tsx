import type { Json } from '../../src/model/json.ts'

/** What the page says to machines, as a data block that no text can break out of. */
export function JsonLd({ data }: { readonly data: Json }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialize(data) }} />
}

function serialize(data: Json): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
