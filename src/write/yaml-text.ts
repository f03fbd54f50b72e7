/** What front matter is made of: texts, lists and mappings. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written | undefined }

/** Front matter as a person would write it, without its fences; what is undefined is left out. */
export function yamlText(mapping: Readonly<Record<string, Written | undefined>>): string {
  return linesOf(mapping).join('\n')
}

function linesOf(mapping: Readonly<Record<string, Written | undefined>>): readonly string[] {
  return Object.entries(mapping).flatMap(([key, value]): readonly string[] => {
    if (value === undefined) return []
    if (typeof value === 'string') return [`${scalar(key)}: ${WORDS.has(key) ? JSON.stringify(value) : scalar(value)}`]
    if (!isList(value)) return [`${scalar(key)}:`, ...linesOf(value).map(indented)]
    if (value.every((item) => typeof item === 'string')) return [`${scalar(key)}: [${value.map(scalar).join(', ')}]`]
    return [`${scalar(key)}:`, ...value.flatMap(itemLines)]
  })
}

/** Keys whose value is a sentence: always between quotes, since the next edit may put a colon into it. */
const WORDS = new Set(['title', 'summary', 'alt', 'caption', 'credit', 'note', 'reason'])

function itemLines(item: Written): readonly string[] {
  const lines = typeof item === 'string' ? [scalar(item)] : isList(item) ? [`[${item.map(String).join(', ')}]`] : linesOf(item)
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
}

function isList(value: Exclude<Written, string>): value is readonly Written[] {
  return Array.isArray(value)
}

function indented(line: string): string {
  return `  ${line}`
}

/** A text that means itself in any YAML, without quotes where it may stand so; JSON's quotes are YAML's. */
function scalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text)
}

/** Words of letters, digits and harmless signs, with single spaces between them; a colon only before a letter or digit. */
const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off|[\d.]+)$)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._+/@-]|:(?=\p{N})| (?=[\p{L}\p{N}(]))*$|^(?:true|false|\d{1,2})$/iu
