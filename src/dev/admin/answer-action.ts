import { Refusal, type LocalFiles, type MediaHere, type TextHere } from './local-files.ts'
import type { Language } from '../../model/locale.ts'

/** What the editor asks of the server, as Decap CMS asks its own (decap-server 3.11): a name and what goes with it. */
export interface Action {
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Answering {
  readonly files: LocalFiles
  readonly defaultLanguage: Language
}

/** Does what is asked; throws a `Refusal` where that is not to be done. */
export function answerAction({ action, params }: Action, answering: Answering): unknown {
  const answer = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (!answer) throw new Refusal(`There is no action "${action}".`)
  return answer(params, answering)
}

const ACTIONS: Readonly<Record<string, (params: Action['params'], answering: Answering) => unknown>> = {
  info: () => ({ repo: 'content', publish_modes: ['simple'], type: 'local_fs' }),
  entriesByFolder: ({ folder, extension, depth }, { files, defaultLanguage }) => {
    const ending = typeof extension === 'string' ? `.${extension}` : '.md'
    const found = files.sources(folder, ending, Math.min(Number(depth) || 1, DEEPEST))
    return (extension === 'md' ? withDefault(found, defaultLanguage) : found).map(entryOf)
  },
  entriesByFiles: ({ files: asked }, { files }) => listOf(asked).map((one) => entryOf(files.text(fieldOf(one, 'path')))),
  getEntry: ({ path }, { files }) => entryOf(files.text(path)),
  persistEntry: ({ dataFiles, assets }, { files }) => {
    const texts = listOf(dataFiles).map((one) => {
      if (fieldOf(one, 'newPath') !== undefined) throw new Refusal('Files are not moved here.')
      return { path: fieldOf(one, 'path'), content: textIn(one, 'raw') }
    })
    files.write([...texts, ...listOf(assets).map(assetOf)])
    return { message: 'entry persisted' }
  },
  getMedia: ({ mediaFolder }, { files }) => files.mediaIn(mediaFolder).map(mediaOf),
  getMediaFile: ({ path }, { files }) => mediaOf(files.media(path)),
  persistMedia: ({ asset }, { files }) => {
    const { path, content } = assetOf(asset)
    files.write([{ path, content }])
    return mediaOf(files.media(path))
  },
  deleteFiles: ({ paths }, { files }) => {
    files.remove(listOf(paths))
    return { message: 'deleted' }
  },
  getDeployPreview: () => null,
  getNotes: () => ({ notes: [] }),
  getPRMetadata: () => ({ metadata: null }),
}

/** No newsroom lays its sources deeper. */
const DEEPEST = 10

/** Decap CMS cannot open a release side by side that is not there in the first language; it is in the list of its own language. */
function withDefault(found: readonly TextHere[], language: Language): readonly TextHere[] {
  const nameOf = (path: string) => path.replace(/\.[^./]+\.md$/, '')
  const ending = `.${language}.md`
  const names = new Set(found.filter(({ path }) => path.endsWith(ending)).map(({ path }) => nameOf(path)))
  return found.filter(({ path }) => names.has(nameOf(path)))
}

function entryOf({ path, text }: TextHere) {
  return { data: text, file: { path, label: undefined, id: text === null ? null : `${path}:${text.length}` } }
}

function mediaOf({ path, name, bytes, id }: MediaHere) {
  return { id, path, name, content: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
}

function assetOf(asset: unknown) {
  if (fieldOf(asset, 'encoding') !== 'base64') throw new Refusal('Files are sent in base64.')
  return { path: fieldOf(asset, 'path'), content: Buffer.from(textIn(asset, 'content'), 'base64') }
}

function textIn(value: unknown, name: string): string {
  const text = fieldOf(value, name)
  if (typeof text !== 'string') throw new Refusal(`"${name}" is no text.`)
  return text
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
