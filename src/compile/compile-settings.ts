import { readSettings } from './read-settings.ts'
import type { Settings } from '../model/site.ts'
import type { SourceFile } from '../model/source.ts'
import type { Checked, Task } from '../task.ts'

/** All YAML files at once: each is read in the light of site.yaml. */
export const compileSettings: Task<readonly SourceFile[], Checked<Settings | undefined>> = {
  name: 'compile-settings',
  version: '1',
  memo: { nameOf: () => 'all', versionOf: (files) => files.map(({ path, digest }) => `${encodeURIComponent(path)}|${digest}`).join() },
  run: readSettings,
}
