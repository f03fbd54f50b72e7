import { digest } from '../digest.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'
import type { WordingDigests } from '../model/wording.ts'

/** What the texts of a release or page are remembered by. */
export function wordingDigests({ title, summary, body }: Release | Page): WordingDigests {
  return { title: short(title), summary: short(summary ?? ''), body: short(body.digest) }
}

function short(text: string): string {
  return digest(text).slice(0, 16)
}
