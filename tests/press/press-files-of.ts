import type { SiteParts } from '../assemble-site.ts'
import { planOf } from '../plan-of.ts'
import { RICH_SITE } from '../rich-site.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { renderData } from '../../src/render/data-files.ts'

/** The settings of a site whose releases have files for the press. */
export const WITH_PRESS_FILES = { 'site.yaml': (SETTINGS_FILES['site.yaml'] ?? '').replace('pressFiles: false\n', '') }

/** A newsroom with one of everything, and these files. */
export const RICH_PRESS: SiteParts = { ...RICH_SITE, files: { ...RICH_SITE.files, ...WITH_PRESS_FILES } }

/** The files for machines of a site whose releases have files for the press, by path; and those whose text is at hand. Only those below `folder` are made. */
export async function pressFilesOf(parts: SiteParts, folder = ''): Promise<ReadonlyMap<string, string>> {
  const { artifacts } = planOf({ ...parts, files: { ...WITH_PRESS_FILES, ...parts.files } })
  const files = new Map<string, string>()
  for (const one of artifacts.filter(({ path }) => path.startsWith(folder))) {
    if (one.kind === 'data') files.set(one.path, await renderData(one.make()))
    if (one.kind === 'text') files.set(one.path, one.make())
  }
  return files
}
