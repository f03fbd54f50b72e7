import { opendirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether there are so many texts below content/ of a root, or more. With that many found, the others are not looked for. */
export function hasManyTexts(root: string, many: number): boolean {
  let found = 0
  try {
    const folder = opendirSync(join(root, 'content'), { recursive: true })
    try {
      for (let entry = folder.readSync(); entry && found < many; entry = folder.readSync()) if (entry.name.endsWith('.md')) found += 1
    } finally {
      folder.closeSync()
    }
  } catch {
    // Whoever reads the texts tells what is wrong with the folder.
  }
  return found >= many
}
