/** The first line of every file that is made for a server. */
const MADE_BY = '# Made by Dateline with the site, and replaced with it. README.md says how to use it.'

/** A text in double quotes, as nginx and Caddy read it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** The lines of a file, the last one ended. */
export function fileText(lines: readonly string[]): string {
  return `${[MADE_BY, ...lines].join('\n')}\n`
}
