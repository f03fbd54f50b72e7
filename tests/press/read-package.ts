import { readFileSync } from 'node:fs'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { expect } from 'vitest'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** A package as two readers find it that have nothing to do with what wrote it: the bytes of each file by its name, in the order of the package. */
export async function readPackage(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = readFileSync(file)
  const read = await byZipJs(bytes)
  expect([...(await byYauzl(bytes))]).toEqual([...read])
  return read
}

async function byZipJs(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries()) {
    if (entry.directory) throw new Error(`${entry.filename} is a folder.`)
    // It fails where a sum is wrong.
    const content = await entry.getData(new Uint8ArrayWriter(), { checkSignature: true })
    files.set(entry.filename, Buffer.from(content))
  }
  return files
}

/** It fails where a name is dangerous or a size is wrong. */
function byYauzl(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry: Entry) => {
        readEntry(zip, entry).then((content) => {
          files.set(entry.fileName, content)
          zip.readEntry()
        }, reject)
      })
      zip.readEntry()
    })
  })
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
