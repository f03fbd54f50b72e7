import { allTerms } from './assemble/terms.ts'
import { readSettings } from './compile/read-settings.ts'
import { isError } from './model/diagnostic.ts'
import type { NameLists } from './model/name-list.ts'
import type { Settings } from './model/site.ts'
import type { SourceFile } from './model/source.ts'
import type { Checked } from './task.ts'
import { nameLists } from './write/name-lists.ts'

/** The settings of a newsroom, and the names that they offer to whoever writes. */
export interface Names {
  readonly settings: Settings
  readonly lists: NameLists
}

/** Reads the names that sources may use; undefined where the settings have errors, since names would be missing. */
export function readNames(files: readonly SourceFile[]): Checked<Names | undefined> {
  const { value: settings, diagnostics } = readSettings(files)
  if (!settings || diagnostics.some(isError)) return { value: undefined, diagnostics }
  return { value: { settings, lists: nameLists(settings.site, allTerms(settings).value, settings.contacts) }, diagnostics }
}
