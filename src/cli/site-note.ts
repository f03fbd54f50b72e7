import type { Memo } from '../host/memo/memo.ts'
import type { SiteMemory } from '../revise.ts'

/** The name of the note; no task has it. */
export const SITE_NOTE = 'the site'

/** Keeps what a later build may need to revise a site. */
export function noteSite({ answers }: Memo, memory: SiteMemory): void {
  const text = JSON.stringify(memory)
  if (answers.get(SITE_NOTE) !== text) answers.set(SITE_NOTE, text)
}

/** What the last build kept. */
export function notedSite({ answers }: Memo): SiteMemory | undefined {
  const text = answers.get(SITE_NOTE)
  return text === undefined ? undefined : (JSON.parse(text) as SiteMemory)
}
