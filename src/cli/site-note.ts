import type { Memo } from '../host/memo/memo.ts'
import type { SiteMemory } from '../revise.ts'

/** No task has this name. */
const NAME = 'the site'

/** Keeps what a later build may need to revise a site. */
export function noteSite({ answers }: Memo, memory: SiteMemory): void {
  const text = JSON.stringify(memory)
  if (answers.get(NAME) !== text) answers.set(NAME, text)
}

/** What the last build kept. */
export function notedSite({ answers }: Memo): SiteMemory | undefined {
  const text = answers.get(NAME)
  return text === undefined ? undefined : (JSON.parse(text) as SiteMemory)
}
