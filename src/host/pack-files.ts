/** A file to be packed: `name` with `/` between its parts. */
export interface FileToPack {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Packs files into a ZIP that depends on nothing but their names and bytes. They are stored and not deflated: what zlib makes
 * differs between versions of Node, pictures would hardly shrink, and whoever looks for words in what is published finds them.
 */
export async function packFiles(files: readonly FileToPack[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: DATED })
}

/**
 * When every file says it was made: the format has no time zone, so that any other moment would be right in one place only, and
 * each text in it tells its own. It is the first day that the format knows, at noon, which no clock was ever moved over.
 */
const DATED = new Date(1980, 0, 1, 12)
