import { digest } from '../src/digest.ts'
import type { SourceFile } from '../src/model/source.ts'

/** A text file under content/, as the host would have read it. */
export function sourceFile(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path, bytes, digest: digest(bytes) }
}
