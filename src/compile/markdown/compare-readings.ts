import { startOf, type BodySource } from './body-source.ts'
import type { CompiledBody } from './compiled-body.ts'
import { report } from '../../diagnostics/report.ts'
import type { Checked } from '../../task.ts'

/** What remark made of a body, and an error where the reader of plain Markdown made anything else of it. */
export function compareReadings(plain: CompiledBody, full: Checked<CompiledBody>, source: BodySource): Checked<CompiledBody> {
  const isSame = full.diagnostics.length === 0 && JSON.stringify(plain) === JSON.stringify(full.value)
  return isSame ? full : { ...full, diagnostics: [...full.diagnostics, report('readers-differ', startOf(source), {})] }
}
