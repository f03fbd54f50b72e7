import { join } from 'node:path'
import type { EditorOptions } from './build-options.ts'
import { EXIT } from './exit.ts'
import { namesHere } from './names-here.ts'
import { editorFiles } from '../editor-files.ts'
import { readIfThere } from '../host/read-if-there.ts'
import { createInRoot, writeInRoot } from '../host/write-in-root.ts'

/** `dateline editor`: writes what an editor needs to help with a newsroom, or tells whether that is up to date. */
export function runEditor({ root, check }: EditorOptions): void {
  const names = namesHere(root)
  if (!names) return
  const { made, begun } = editorFiles(names.lists)
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  if (check === true) {
    const old = made.filter(({ path, text }) => readIfThere(join(root, path)) !== text)
    for (const { path } of old) say(`${join(root, path)} is not up to date.`)
    say(old.length === 0 ? 'What editors are told is up to date.' : 'Run dateline editor to write it anew.')
    process.exitCode = old.length === 0 ? EXIT.done : EXIT.contentErrors
    return
  }
  for (const file of made) if (writeInRoot(root, file)) say(`Wrote ${join(root, file.path)}`)
  for (const file of begun) {
    if (createInRoot(root, file)) say(`Wrote ${join(root, file.path)}`)
    else if (!isPartOf(file.text, readIfThere(join(root, file.path)) ?? '')) {
      say(`Left ${join(root, file.path)} as it is, since it is yours. For the help of Dateline, see that it has:\n${file.text}`)
    }
  }
  say('Editors know the names of this newsroom.')
}

/** Whether a settings file names everything that ours would name, in whatever order. */
function isPartOf(ours: string, theirs: string): boolean {
  return [...ours.matchAll(/"(\.\/[^"]+|redhat\.[^"]+)"/g)].every(([name]) => theirs.includes(name))
}
