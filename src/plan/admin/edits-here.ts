import type { Newsroom } from '../../model/newsroom.ts'

/** Whether the site has the page on which one edits. A preview has none: what is in it is not out, and one would edit beside it. */
export function editsHere({ editing, isPreview }: Pick<Newsroom, 'editing' | 'isPreview'>): boolean {
  return editing.admin !== undefined && !isPreview
}
