import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { changesSince, type InputChange } from './changes-since.ts'
import { EXIT } from './exit.ts'
import { makeBuildRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { optionsKey } from './options-key.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { build } from '../build.ts'
import { codeDigest } from '../host/code-digest.ts'
import { knownFiles } from '../host/known-files.ts'
import { UsageError } from '../host/machine-error.ts'
import { madeKey, stampIfThere } from '../host/make-files.ts'
import { lookOnly } from '../host/memo/look-only.ts'
import type { Memo } from '../host/memo/memo.ts'
import { readMemo } from '../host/memo/open-memo.ts'
import { stampsOf } from '../host/memo/stamp-table.ts'
import type { Project } from '../model/project.ts'

/**
 * `dateline why`: what has changed, of all that a file of the site is made of, since the last build. Each change is taken back by
 * itself, as far as the memo knows what was there: where that gives the file another key, the file is made of it.
 */
export async function runWhy(path: string, options: BuildOptions): Promise<void> {
  const place = options.out ?? join(options.root, 'dist')
  const known = existsSync(place) ? readMemo(options.root, realpathSync(place), codeDigest()) : undefined
  if (!known?.last || known.last.options !== optionsKey(options)) {
    throw new UsageError(`No build into ${place} with these options is remembered, so there is nothing to compare with.`)
  }
  const memo = lookOnly(known)
  try {
    await explain(fileOf(path), memo, realpathSync(place), options)
  } finally {
    memo.close()
  }
}

/** A path in the output folder, also where it is given as an address. */
function fileOf(path: string): string {
  const bare = path.replace(/^\/+/, '')
  return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare
}

async function explain(path: string, memo: Memo, out: string, options: BuildOptions): Promise<void> {
  const { project } = await openProject(options, 'build', knownFiles(memo, Date.now()))
  const present = await keyAt(path, project, memo)
  if (present.kind === 'refused') {
    printDiagnostics(present.diagnostics, options)
    process.stdout.write('The content has errors: a build would publish nothing.\n')
    process.exitCode = EXIT.contentErrors
    return
  }
  const note = memo.made.get(path)
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  if (present.key === undefined && !note) throw new UsageError(`${path} is no file of the site: neither of the last build nor of the next.`)
  if (present.key === note?.key) {
    const stamp = stampsOf(memo.outputs, new Set([path])).get(path)
    say(
      note && stampIfThere(note, join(out, path), stamp)
        ? `${path} is up to date: nothing that it is made of has changed.`
        : `${path} was changed or removed in the output folder by somebody else.`,
    )
    return
  }
  say(`${path} ${present.key === undefined ? 'goes' : note ? 'is made anew' : 'is new'}:`)
  const reasons = await reasonsFor(path, present.key, project, memo)
  if (isOtherTheme(present.key, note?.key)) reasons.push('the theme or the templates of Dateline  changed')
  for (const reason of reasons.length > 0 ? reasons : ['several changes that only together make a difference']) say(`  ${reason}`)
}

type Key =
  | { readonly kind: 'known'; readonly key: string | undefined }
  | ({ readonly kind: 'refused' } & Pick<Awaited<ReturnType<typeof build>>, 'diagnostics'>)

/** The key under which a build would make a file; undefined where it would not. */
async function keyAt(path: string, project: Project, memo: Memo): Promise<Key> {
  const result = await build(project, makeBuildRunner(memo, undefined, { known: 0, worked: 0 }))
  if (result.kind !== 'site') return { kind: 'refused', diagnostics: result.diagnostics }
  const artifact = result.artifacts.find((one) => one.path === path)
  return { kind: 'known', key: artifact && madeKey(artifact, project.theme.version) }
}

async function reasonsFor(path: string, present: string | undefined, project: Project, memo: Memo): Promise<string[]> {
  const reasons: string[] = []
  for (const change of changesSince(project, memo)) {
    const without = await keyAt(path, change.undo(project), memo)
    // What cannot be built without a change needs it.
    if (without.kind === 'refused' || without.key !== present) reasons.push(tell(change))
  }
  return reasons
}

function tell({ name, kind }: InputChange): string {
  return `${name}  ${kind}`
}

/** The end of a page's key stands for the theme. */
function isOtherTheme(present: string | undefined, former: string | undefined): boolean {
  const themeOf = (key: string | undefined) => key?.split(' ')[1]
  return themeOf(present) !== themeOf(former) && present !== undefined && former !== undefined
}
