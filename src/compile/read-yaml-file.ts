import { decodeText } from './decode-text.ts'
import { isMapping } from './front-matter.ts'
import { readYaml, type Yaml } from './yaml.ts'
import { report } from '../diagnostics/report.ts'
import type { SourceFile } from '../model/source.ts'
import type { Checked } from '../task.ts'

/** Reads one of the YAML files of content/. Where it is not there, `advice` says what to do about it. */
export function readYamlFile(files: readonly SourceFile[], path: string, advice: string): Checked<Yaml | undefined> {
  const start = { file: path, line: 1, column: 1 }
  const file = files.find((one) => one.path === path)
  if (!file) return { value: undefined, diagnostics: [report('settings-missing', start, { file: path, advice })] }
  const text = decodeText(file)
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics }
  const yaml = readYaml(text.value, path, 1)
  const diagnostics = [...text.diagnostics, ...yaml.diagnostics]
  if (yaml.value && !isMapping(yaml.value.value))
    return { value: undefined, diagnostics: [...diagnostics, report('not-a-mapping', start, {})] }
  return { value: yaml.value, diagnostics }
}
