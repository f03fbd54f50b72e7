/**
 * The path under content/ that a relative link in `file` means, or undefined where it leads out of content/.
 * Percent-encoding is undone, as Markdown writes spaces with it.
 */
export function resolvePath(file: string, link: string): string | undefined {
  const parts = file.split('/').slice(0, -1)
  for (const part of decoded(link).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}
