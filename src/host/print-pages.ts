import type { BodyPacks, PackPlace } from './memo/body-pack.ts'
import { shelve, ShelvedBody } from './memo/shelved-body.ts'
import type { Stage } from './stage-files.ts'
import { digest } from '../digest.ts'
import type { PageInput } from '../model/artifact.ts'
import type { Frame, PageView } from '../model/view.ts'

/** Pages to be made, as data that crosses to another thread; all of one frame. */
export interface PrintOrder {
  /** As JSON, once for all of them. */
  readonly frame: { readonly digest: string; readonly json: string }
  readonly pages: readonly PageOrder[]
}

interface PageOrder {
  readonly path: string
  /** As JSON. */
  readonly view: string
  readonly body: { readonly digest: string; readonly at: PackPlace; readonly hrefs: readonly string[] } | undefined
  /** The view of the page that is in the output folder; empty where that is not known. */
  readonly known: string
}

/** What became of a page: its view stands for all that it shows. */
export type PrintedPage =
  | { readonly kind: 'same'; readonly path: string; readonly view: string }
  | { readonly kind: 'staged'; readonly path: string; readonly view: string; readonly digest: string; readonly isNew: boolean }

export type Printer = (order: PrintOrder) => readonly PrintedPage[]

/** Makes pages and stages them; a page that shows what is there already is not made. The text of a body is read only here. */
export function openPrinter(stage: Stage, packs: BodyPacks, render: (input: PageInput) => string): Printer {
  const frames = new Map<string, Frame>()
  const frameOf = ({ digest: name, json }: PrintOrder['frame']) => {
    const known = frames.get(name) ?? (JSON.parse(json) as Frame)
    frames.set(name, known)
    return known
  }
  return ({ frame, pages }) =>
    pages.map(({ path, view: json, body, known }): PrintedPage => {
      const view = digest(`${frame.digest} ${body?.digest} ${body?.hrefs.join(' ')} ${json}`)
      if (view === known) return { kind: 'same', path, view }
      const text = body && { text: new ShelvedBody(body.digest, [], body.at, packs), hrefs: body.hrefs }
      const html = render({ view: JSON.parse(json) as PageView, frame: frameOf(frame), body: text })
      return { kind: 'staged', path, view, ...stage.put(path, Buffer.from(html)) }
    })
}

/** The order for some pages of one frame, by path; `knownView` tells what is there. */
export function orderOf(
  pages: readonly { readonly path: string; readonly input: PageInput }[],
  frame: PrintOrder['frame'],
  packs: BodyPacks,
  knownView: (path: string) => string,
): PrintOrder {
  return {
    frame,
    pages: pages.map(({ path, input: { view, body } }) => ({
      path,
      view: JSON.stringify(view),
      body: body && { digest: body.text.digest, at: shelve(body.text, packs).at, hrefs: body.hrefs },
      known: knownView(path),
    })),
  }
}
