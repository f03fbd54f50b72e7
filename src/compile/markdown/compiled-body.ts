import { bodyOf } from './body-pieces.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Body } from '../../model/body.ts'
import type { Checked } from '../../task.ts'

export interface CompiledBody {
  readonly body: Body
  /** The first paragraph as plain text, cut at a sentence. */
  readonly excerpt: string
}

/** What stands for a body that cannot be had. */
export function noBody(diagnostics: readonly Diagnostic[]): Checked<CompiledBody> {
  return { value: { body: bodyOf('', []), excerpt: '' }, diagnostics }
}
