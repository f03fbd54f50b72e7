/**
 * Names that are trouble for whoever reads or copies them: invisible characters hide what a name says or write into a
 * terminal, and some systems take `\` for `/`.
 */
const ODD: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['it is not UTF-8', /\ufffd/],
  // oxlint-disable-next-line no-control-regex
  ['it holds a character that cannot be seen', /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/],
  ['it holds a backslash', /\\/],
]

/** Why a name cannot be used, and how to show it all the same; undefined for a name like any other. */
export function oddFileName(name: string): { readonly reason: string; readonly shown: string } | undefined {
  const [reason] = ODD.find(([, pattern]) => pattern.test(name)) ?? []
  return reason === undefined
    ? undefined
    : { reason, shown: ODD.reduce((text, [, { source }]) => text.replace(new RegExp(source, 'g'), '\ufffd'), name) }
}

/** Names of one folder that some file systems take for one, by the first of them: they differ in case, or in how an accent is written. */
export function alikeNames(names: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const alike = new Map<string, string>()
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase()
    const other = first.get(key)
    if (other === undefined) first.set(key, name)
    else alike.set(name, other)
  }
  return alike
}
