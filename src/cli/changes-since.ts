import type { Memo } from '../host/memo/memo.ts'
import { pathsOf } from '../host/memo/stamp-table.ts'
import { notedAsset } from '../host/noted-asset.ts'
import type { Project } from '../model/project.ts'
import type { AssetFile, SourceFile } from '../model/source.ts'

/** Something that a site is made of and that is otherwise than at the last build. */
export interface InputChange {
  /** As people know it: paths below the root. */
  readonly name: string
  readonly kind: 'new' | 'changed' | 'gone'
  /** The project as it would be without this change. */
  undo(project: Project): Project
}

/** Everything that a project is made of and that has changed since the build that a memo remembers. */
export function changesSince(project: Project, memo: Memo): readonly InputChange[] {
  const { settings, sources, assets, publicFiles } = project
  const former = formerFiles(memo)
  return [
    ...changesTogether('settings', settings, former.settings),
    ...changesIn('sources', sources, former.sources),
    ...changesIn('assets', assets, former.assets),
    ...changesIn('publicFiles', publicFiles, former.publicFiles),
    ...changeOfTime(project, memo),
  ]
}

type Kind = 'settings' | 'sources' | 'assets' | 'publicFiles'
type Former = { readonly [K in Kind]: Project[K] }

/** The files that the last build was made of. Of texts only their digests are known, which is all that the memo needs to give its answers again. */
function formerFiles({ inputs, files }: Memo): Former {
  const former = { settings: [] as SourceFile[], sources: [] as SourceFile[], assets: [] as AssetFile[], publicFiles: [] as AssetFile[] }
  for (const name of pathsOf(inputs)) {
    const note = files.get(name)
    const [, root, path] = /^(content|public)\/(.+)$/.exec(name) ?? []
    if (!note || path === undefined) continue
    const text = { path, digest: note.digest, bytes: NO_BYTES }
    const asset = notedAsset(root as AssetFile['root'], path, note)
    if (root === 'public') former.publicFiles.push(asset)
    else if (path.endsWith('.md')) former.sources.push(text)
    else if (path.endsWith('.yaml')) former.settings.push(text)
    else former.assets.push(asset)
  }
  return former
}

const NO_BYTES = new Uint8Array()

/** Each file by itself. */
function changesIn<K extends Kind>(kind: K, present: Project[K], former: Project[K]): readonly InputChange[] {
  const folder = kind === 'publicFiles' ? 'public' : 'content'
  const before = new Map(former.map((file) => [file.path, file]))
  const after = new Map(present.map((file) => [file.path, file]))
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.digest !== after.get(path)?.digest)
  return paths.map((path): InputChange => {
    const old = before.get(path)
    return {
      name: `${folder}/${path}`,
      kind: old ? (after.has(path) ? 'changed' : 'gone') : 'new',
      undo: (project) => ({ ...project, [kind]: [...project[kind].filter((file) => file.path !== path), ...(old ? [old] : [])] }),
    }
  })
}

/** All of one kind as one, since they are remembered together. */
function changesTogether<K extends Kind>(kind: K, present: Project[K], former: Project[K]): readonly InputChange[] {
  const changes = changesIn(kind, present, former)
  if (changes.length === 0) return []
  const name = changes.map((change) => change.name).join(', ')
  return [{ name, kind: 'changed', undo: (project) => ({ ...project, [kind]: former }) }]
}

function changeOfTime({ now }: Project, { last }: Memo): readonly InputChange[] {
  if (!last || last.now === now) return []
  return [{ name: `the time: it was ${last.now}`, kind: 'changed', undo: (project) => ({ ...project, now: last.now }) }]
}
