import type { SourceFile } from '../model/source.ts'

/** Inputs of a task that are sources, with all their bytes in one buffer: that crosses to another thread without being copied. */
export interface SourceBatch {
  readonly inputs: readonly { readonly source: Omit<SourceFile, 'bytes'> }[]
  /** Where the bytes of each end. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the task is about, and what else it is told. */
interface SourceTaskInput {
  readonly source: SourceFile
}

export function packSources(inputs: readonly SourceTaskInput[]): SourceBatch {
  // Asked for once, since it may be read each time.
  const texts = inputs.map(({ source }) => source.bytes)
  // Not filled with zeros before, and not part of what other buffers are part of.
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, { length }) => sum + length, 0))
  const ends: number[] = []
  let end = 0
  for (const text of texts) {
    bytes.set(text, end)
    ends.push((end += text.length))
  }
  return { inputs: inputs.map(({ source: { path, digest }, ...rest }) => ({ ...rest, source: { path, digest } })), ends, bytes }
}

/** The inputs that were packed. */
export function unpackSources<I extends SourceTaskInput>({ inputs, ends, bytes }: SourceBatch): readonly I[] {
  return inputs.map((input, index) => {
    const own = bytes.subarray(ends[index - 1] ?? 0, ends[index])
    return { ...input, source: { ...input.source, bytes: own } } as unknown as I
  })
}
