const REQUIRED: Readonly<Record<string, string>> = {
  title: 'title: Boats reach the shore',
  date: 'date: 2026-03-08',
  region: 'region: coast',
  topic: 'topic: rescue',
  contacts: 'contacts: [desk]',
}

/**
 * A release whose required keys stand on lines 2 to 6. A line that begins with one of these keys replaces it; all
 * others follow from line 7 on.
 */
export function releaseText(lines: readonly string[] = [], body = 'The boats are safe.'): string {
  const keyOf = (line: string) => /^\w+/.exec(line)?.[0] ?? ''
  const required = Object.entries(REQUIRED).map(([key, usual]) => lines.find((line) => keyOf(line) === key) ?? usual)
  const others = lines.filter((line) => !Object.hasOwn(REQUIRED, keyOf(line)))
  return ['---', ...required, ...others, '---', body, ''].join('\n')
}
