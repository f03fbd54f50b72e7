import { readTree } from '../read-tree.ts'

export type Data = { readonly [key: string]: unknown }

/** The pages of a built site. */
export function htmlPagesOf(folder: string): readonly { readonly path: string; readonly html: string }[] {
  return Object.entries(readTree(folder)).flatMap(([path, html]) => (path.endsWith('.html') ? [{ path, html }] : []))
}

/** The blocks of data in the head of a page. */
export function dataOf(html: string): readonly Data[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => JSON.parse(text ?? '') as Data)
}

/** What a block is made of, whatever its texts say: its types, properties, and what it names of the vocabulary. Of lists, one of each kind. */
export function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return [...new Map(value.map((one) => shapeOf(one)).map((shape) => [JSON.stringify(shape), shape])).values()]
  if (typeof value === 'string')
    return key.startsWith('@') || value.startsWith('https://schema.org') ? (key === '@id' ? 'id' : value) : 'text'
  if (typeof value === 'number') return 1
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([name]) => !isAnnotation(name))
  return Object.fromEntries(members.map(([name, member]) => [name, shapeOf(member, name)]))
}

/** Actions say by `query-input` what goes into them (schema.org/docs/actions.html): that is no property of the vocabulary. */
function isAnnotation(name: string): boolean {
  return name.endsWith('-input')
}
