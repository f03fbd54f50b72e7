import { sentencesOf } from '../compare/sentences-of.ts'
import type { Memo } from '../host/memo/memo.ts'
import type { Index } from '../host/search/publish-with-index.ts'
import { startIndexer } from '../host/search/index-shard.ts'
import { lookAtIndex } from '../host/search/index-state.ts'
import type { SearchRecord, SearchShard } from '../model/search.ts'

/** The search index of a site: what of it is in an output folder, and what makes the rest. */
export function openIndex(shards: readonly SearchShard[], memo: Memo, out: string): Index {
  return { shards, memo, state: lookAtIndex(shards, memo, out), start: () => startIndexer(textOf) }
}

/** What a reader reads; the title is told beside it. */
function textOf({ summary, body }: SearchRecord): string {
  return [summary, sentencesOf(body)].filter((text) => text !== '').join('\n')
}
