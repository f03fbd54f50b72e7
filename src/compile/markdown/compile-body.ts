import type { BodySource } from './body-source.ts'
import { checkBounds } from './bounds.ts'
import { compareReadings } from './compare-readings.ts'
import { noBody, type CompiledBody } from './compiled-body.ts'
import { plainBody } from './plain/plain-body.ts'
import { withRemark } from './remark.ts'
import type { MarkdownReader } from '../../model/markdown-reader.ts'
import type { Checked } from '../../task.ts'

/** Compiles a body. The answer is the same whatever reads it; it is promised only where remark has to be loaded first. */
export function compileBody(
  source: BodySource,
  reader: MarkdownReader = 'plain-first',
): Checked<CompiledBody> | Promise<Checked<CompiledBody>> {
  const excess = checkBounds(source)
  if (excess.length > 0) return noBody(excess)
  const plain = reader === 'remark' ? undefined : plainBody(source)
  if (plain && reader === 'plain-first') return { value: plain, diagnostics: [] }
  return withRemark((remarkBody) => {
    const full = remarkBody(source)
    return plain ? compareReadings(plain, full, source) : full
  })
}
