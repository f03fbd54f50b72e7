import type { BodySource } from './body-source.ts'
import type { CompiledBody } from './compiled-body.ts'
import type { Checked } from '../../task.ts'

export type BodyCompiler = (source: BodySource) => Checked<CompiledBody>

let loaded: BodyCompiler | undefined

/**
 * Uses remark, which takes longer to load than most sites take to compile: it is loaded when the first text needs it, and
 * until then the answer is promised.
 */
export function withRemark<T>(use: (remarkBody: BodyCompiler) => T): T | Promise<T> {
  return loaded ? use(loaded) : loadRemark().then(use)
}

export async function loadRemark(): Promise<BodyCompiler> {
  const { remarkBody } = await import('./remark-body.ts')
  loaded = remarkBody
  return remarkBody
}
