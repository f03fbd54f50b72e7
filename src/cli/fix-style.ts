import { join } from 'node:path'
import type { CheckOptions } from './build-options.ts'
import { sha256 } from '../digest.ts'
import { UsageError } from '../host/machine-error.ts'
import { openPublished } from '../host/read-published.ts'
import { writeSources } from '../host/write-sources.ts'
import { mendStyle, type Mending } from '../mend-style.ts'
import type { Project } from '../model/project.ts'
import type { Runner } from '../task.ts'

/** The project as it is after what could be put right was, and what is to be said of it. */
export interface FixedProject {
  readonly project: Project
  readonly text: string
  /** What the machine refused, in a sentence; undefined where it refused nothing. */
  readonly refused: string | undefined
}

/** Puts right in the sources what is against the house style, where that is safe and no published text changes in silence. */
export async function fixStyle(options: CheckOptions, project: Project, runner: Runner): Promise<FixedProject> {
  const { root, against } = options
  const published = against === undefined ? undefined : await openPublished(against)
  if (published?.ledger.preview) throw new UsageError(`${against} is a preview with drafts, and was never published.`)
  const mending = await mendStyle(project, runner, published?.ledger.records)
  const digests = new Map(project.sources.map(({ path, digest }) => [path, digest]))
  const failed = writeSources(
    root,
    mending.mended.map(({ file, bytes }) => ({ path: file, bytes, digest: digests.get(file) ?? '' })),
  )
  const done = mending.mended.filter(({ file }) => failed.every(({ path }) => path !== file))
  const fresh = new Map(done.map(({ file, bytes }) => [file, { path: file, bytes, digest: sha256(bytes) }]))
  return {
    project: { ...project, sources: project.sources.map((source) => fresh.get(source.path) ?? source) },
    text: [...told(done, root), ...left(mending.published, options)].join('\n'),
    refused: failed.length > 0 ? failed.map(({ path, reason }) => `Cannot write content/${path}: ${reason}.`).join(' ') : undefined,
  }
}

function told(mended: Mending['mended'], root: string): readonly string[] {
  const count = countOf(mended)
  return [count === 0 ? 'Nothing to fix.' : `Fixed ${count} in ${files(mended)}:`, ...mended.flatMap((one) => linesOf(one, root)), '']
}

function left(published: Mending['mended'], { root, against }: CheckOptions): readonly string[] {
  if (published.length === 0) return []
  const then = against === undefined ? 'name what was published: check --fix --against <place>' : 'fix again'
  const advice = `Tell of it under "changes" ("kind: minor" for what readers need not know), then ${then}.`
  return [
    `Left ${countOf(published)} in ${files(published)}, since the text is published and would change in silence. ${advice}`,
    ...published.flatMap((one) => linesOf(one, root)),
    '',
  ]
}

function countOf(sources: Mending['mended']): number {
  return sources.reduce((sum, { fixes }) => sum + fixes.length, 0)
}

function files(sources: Mending['mended']): string {
  return `${sources.length} file${sources.length === 1 ? '' : 's'}`
}

function linesOf({ fixes }: Mending['mended'][number], root: string): readonly string[] {
  return fixes.map(({ rule, place, written, instead }) => {
    const at = `${join(root, 'content', place.file)}:${place.line}:${place.column}`
    return `  ${at} ${rule}: ${JSON.stringify(short(written))} is ${JSON.stringify(short(instead))}`
  })
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-19)}` : text
}
