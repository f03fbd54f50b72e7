import { isMapping, type FormData, type Written } from './field-shape.ts'
import { readWritten } from './yaml-pieces.ts'

/** A list of the newsroom as rows to choose from: an id, and how somebody finds it. */
export function rowsOfList(text: string, languages: readonly string[]): FormData {
  const written = readWritten(text)
  if (!isMapping(written)) return { rows: [] }
  const entries = Object.entries(written as { readonly [key: string]: Written })
  return { rows: entries.map(([id, entry]) => ({ id, label: labelOf(id, entry, languages) })) }
}

/** `Tina Moreau, OIM Dakar (tina-moreau)`: whatever an entry says of its name, in the first language that says it. */
function labelOf(id: string, entry: Written, languages: readonly string[]): string {
  if (!isMapping(entry)) return id
  const { name, office, role } = entry as { readonly [key: string]: Written }
  const isContact = office !== undefined
  const said = isContact ? [name, role, office] : [entry as Written]
  const words = [...new Set(said.map((one) => inFirst(one, languages)).filter((one) => one !== undefined))]
  return words.length > 0 ? `${words.join(', ')} (${id})` : id
}

function inFirst(text: Written, languages: readonly string[]): string | undefined {
  if (typeof text === 'string') return text
  if (!isMapping(text)) return undefined
  const texts = text as { readonly [key: string]: Written }
  const found = [...languages, ...Object.keys(texts)].map((language) => texts[language]).find((one) => typeof one === 'string')
  return typeof found === 'string' ? found : undefined
}
