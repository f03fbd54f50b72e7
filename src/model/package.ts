import type { FeedText } from './feed.ts'
import type { PressWords } from './press.ts'

/**
 * A release in all of its languages as one file, decided: files of the site under other names, and what is said of the pictures
 * among them. Names are relative to `folder`, the one folder that everything is in.
 */
export interface PackageView {
  readonly folder: string
  readonly files: readonly PackedFile[]
  readonly captions: readonly { readonly name: string; readonly view: CaptionsView }[]
}

export interface PackedFile {
  readonly name: string
  /** That of the site, relative to dist/. */
  readonly path: string
}

/** What is said of the pictures of a release, in its language. */
export interface CaptionsView {
  readonly kind: 'captions'
  readonly words: PressWords
  readonly pictures: readonly CaptionedPicture[]
  /** The text, which says more of those that stand in it. */
  readonly text: Pick<FeedText, 'body' | 'hrefs'>
}

export interface CaptionedPicture {
  readonly name: string
  /** Its address, under which it stands in the text. */
  readonly href: string
  /** Of the picture above the text; undefined for the others. */
  readonly lead: { readonly caption: string | undefined; readonly alt: string; readonly credit: string | undefined } | undefined
}
