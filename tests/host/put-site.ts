import { lockOutput } from '../../src/host/lock.ts'
import { publish, type Published, type SiteFile } from '../../src/host/publish.ts'

/** The texts of a site's files by path, in the order of the plan. */
export type Files = Readonly<Record<string, string>>

/** Publishes these files into a folder, as a build does. */
export async function putSite(out: string, files: Files, preview = false): Promise<Published> {
  return putFiles(out, streamOf(files), preview)
}

export async function putFiles(out: string, files: AsyncIterable<SiteFile>, preview = false, bytes = ''): Promise<Published> {
  const lock = lockOutput(out)
  try {
    return await publish(files, { lock, preview, records: [], bytesOf: () => Buffer.from(bytes), onProgress: () => {} })
  } finally {
    lock.release()
  }
}

export async function* streamOf(files: Files): AsyncGenerator<SiteFile> {
  for (const [path, content] of Object.entries(files)) yield { kind: 'made', path, content }
}
