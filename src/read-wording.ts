import { textOfWording } from './compare/text-of-wording.ts'
import { compileSource } from './compile/compile-source.ts'
import { readSettings } from './compile/read-settings.ts'
import type { Project } from './model/project.ts'
import type { SourceFile } from './model/source.ts'
import type { Wording } from './model/wording.ts'
import { wordingDigests } from './plan/wording-digests.ts'
import type { Runner } from './task.ts'

/** Tells what a version of a source says; undefined where it has errors, and so was never published as it is. */
export type ReadWording = (version: SourceFile) => Promise<Wording | undefined>

/** A reader for versions of the sources of a project, such as former ones: each is compiled as a build would compile it. */
export function wordingReader(project: Pick<Project, 'settings'>, runner: Runner): ReadWording {
  const site = readSettings(project.settings).value?.site
  return async (source) => {
    if (!site) return undefined
    const { timeZone, languages } = site
    const [compiled] = await runner.map(compileSource, [{ source, timeZone, languages }])
    const value = compiled?.value
    const said = value?.kind === 'release' ? value.release : value?.kind === 'page' ? value.page : undefined
    return said && { ...wordingDigests(said), text: textOfWording(said) }
  }
}
