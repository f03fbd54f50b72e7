import type { BodyPacks, PackPlace } from './memo/body-pack.ts'
import { makePackage, type FinishedPackage } from './make-package.ts'
import { shelve, ShelvedBody } from './memo/shelved-body.ts'
import { openUtf8 } from './utf8.ts'
import type { Stage } from './stage-files.ts'
import { digest } from '../digest.ts'
import type { PageInput } from '../model/artifact.ts'
import type { Body, BodyHref } from '../model/body.ts'
import type { DataView } from '../model/data-view.ts'
import type { AtomView, FeedEntry, JsonFeedView } from '../model/feed.ts'
import type { Frame } from '../model/view/frame.ts'
import type { PageView } from '../model/view/page-view.ts'
import type { Written } from '../model/written.ts'

/** Files to be made, as data that crosses to another thread. */
export type PrintOrder =
  | { readonly kind: 'pages'; readonly frame: FrameText; readonly files: readonly (FileOrder & { readonly body: BodyOrder | undefined })[] }
  | { readonly kind: 'data'; readonly files: readonly DataOrder[] }
  | { readonly kind: 'packages'; readonly files: readonly FileOrder[] }

/** The frame of some pages as JSON, once for all of them. */
export interface FrameText {
  /** Stands for the frame and for the theme that makes pages of it. */
  readonly digest: string
  readonly json: string
}

interface FileOrder {
  readonly path: string
  /** The view, as JSON. */
  readonly view: string
  /** The view of the file that is in the output folder; empty where that is not known. */
  readonly known: string
}

interface DataOrder extends FileOrder {
  /** The entries of a feed, each as JSON, which its view is without: they are as long as many pages, and cross one by one. */
  readonly entries: readonly string[]
}

interface BodyOrder {
  readonly digest: string
  readonly at: PackPlace
  readonly hrefs: readonly BodyHref[]
}

/** What became of a file: its view stands for all that it shows. */
export type PrintedFile =
  | { readonly kind: 'same'; readonly path: string; readonly view: string }
  | { readonly kind: 'staged'; readonly path: string; readonly view: string; readonly digest: string; readonly isNew: boolean }

export type Printer = (order: PrintOrder) => Promise<readonly PrintedFile[]>

/** How views become texts. */
export interface Renderers {
  readonly page: (input: PageInput) => string
  readonly data: (view: DataView) => Written | Promise<Written>
}

/** Makes files and stages them; one that shows what is there already is not made. The text of a body is read only here. */
export function openPrinter(stage: Stage, packs: BodyPacks, render: Renderers): Printer {
  const utf8 = openUtf8()
  // They are written before the next text is made.
  const bytesOf = (made: Written | Uint8Array) => (made instanceof Uint8Array ? made : utf8(made))
  const print = async ({ path, known }: FileOrder, view: string, make: () => Made): Promise<PrintedFile> =>
    view === known ? { kind: 'same', path, view } : { kind: 'staged', path, view, ...stage.put(path, bytesOf(await make())) }
  const frames = new Map<string, Frame>()
  const frameOf = ({ digest: name, json }: FrameText) => {
    const known = frames.get(name) ?? (JSON.parse(json) as Frame)
    frames.set(name, known)
    return known
  }
  const printData = (file: DataOrder) => print(file, digest(utf8([file.view, ...file.entries])), () => render.data(dataView(file, packs)))
  // Copied, since all parts of a package are held at once.
  const ownBytes = async (view: DataView) => Buffer.from(utf8(await render.data(view)))
  const printPackage = (file: FileOrder) =>
    print(file, digest(file.view), () => makePackage(packageView(file.view, packs), stage, ownBytes))
  const printPage = (file: FileOrder, frame: FrameText, body: BodyOrder | undefined) =>
    print(file, digest(`${frame.digest} ${body?.digest} ${body && JSON.stringify(body.hrefs)} ${digest(file.view)}`), () => {
      const text = body && { text: new ShelvedBody(body.digest, [], body.at, packs), hrefs: body.hrefs }
      return render.page({ view: JSON.parse(file.view) as PageView, frame: frameOf(frame), body: text })
    })
  return async (order) => {
    const printed: PrintedFile[] = []
    // One after the other, so that no more than one text is held.
    switch (order.kind) {
      case 'pages':
        for (const file of order.files) printed.push(await printPage(file, order.frame, file.body))
        break
      case 'data':
        for (const file of order.files) printed.push(await printData(file))
        break
      case 'packages':
        for (const file of order.files) printed.push(await printPackage(file))
    }
    return printed
  }
}

type Made = Written | Uint8Array | Promise<Written | Uint8Array>

/** A view with its entries and their bodies, which cross as their places in the packs. */
function dataView({ view: json, entries }: DataOrder, packs: BodyPacks): DataView {
  const view = withBodies(json, packs) as DataView
  if (!isFeed(view)) return view
  return { ...view, content: { ...view.content, entries: entries.map((entry) => withBodies(entry, packs) as FeedEntry) } }
}

function isFeed(view: DataView): view is AtomView | JsonFeedView {
  return view.kind === 'atom' || view.kind === 'json-feed'
}

function packageView(json: string, packs: BodyPacks): FinishedPackage {
  return withBodies(json, packs) as FinishedPackage
}

function withBodies(json: string, packs: BodyPacks): unknown {
  const view: unknown = JSON.parse(json)
  giveBodies(view, packs)
  return view
}

/** Puts a body in the place of what came of it. A reviver of JSON is asked for every value of a view, which takes four times as long. */
function giveBodies(value: unknown, packs: BodyPacks): void {
  if (typeof value !== 'object' || value === null) return
  const parts = value as Record<string, unknown>
  for (const key in parts) {
    if (key === 'body') {
      const { digest: name, links, at } = parts[key] as ShelvedBody
      parts[key] = new ShelvedBody(name, links, at, packs)
    } else giveBodies(parts[key], packs)
  }
}

interface FileInput<T> {
  readonly path: string
  readonly input: T
  readonly known: string
}

/** The order for some pages of one frame. */
export function orderOfPages(pages: readonly FileInput<PageInput>[], frame: FrameText, packs: BodyPacks): PrintOrder {
  const bodyOf = ({ text, hrefs }: { readonly text: Body; readonly hrefs: readonly BodyHref[] }): BodyOrder => ({
    digest: text.digest,
    at: shelve(text, packs).at,
    hrefs,
  })
  const files = pages.map(({ path, input: { view, body }, known }) => ({
    path,
    view: JSON.stringify(view),
    body: body && bodyOf(body),
    known,
  }))
  return { kind: 'pages', frame, files }
}

/** The order for some packages. Their views hold the digests of all that is in them, and bodies that lie in packs. */
export function orderOfPackages(packages: readonly FileInput<FinishedPackage>[]): PrintOrder {
  return { kind: 'packages', files: packages.map(({ path, input, known }) => ({ path, view: JSON.stringify(input), known })) }
}

/** The order for some files for machines, whose bodies must lie in packs. */
export function orderOfData(data: readonly FileInput<DataView>[]): PrintOrder {
  return { kind: 'data', files: data.map(({ path, input, known }) => ({ path, known, ...inPieces(input) })) }
}

function inPieces(view: DataView): Pick<DataOrder, 'view' | 'entries'> {
  if (!isFeed(view)) return { view: JSON.stringify(view), entries: [] }
  const { entries, ...content } = view.content
  return { view: JSON.stringify({ ...view, content }), entries: entries.map((entry) => JSON.stringify(entry)) }
}
