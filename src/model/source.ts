import type { PictureLook } from './picture.ts'

/** The largest text that is read, in bytes. Far above any release; it bounds what one file can cost. */
export const MAX_TEXT_BYTES = 512 * 1024

/** The largest picture or document that is published, in bytes. It is held in memory as a whole. */
export const MAX_ASSET_BYTES = 256 * 1024 * 1024

/** A text file under content/. `path` is relative to content/, with `/`. */
export interface SourceFile {
  readonly path: string
  /** Stands for its bytes. */
  readonly digest: string
  /** May be read each time they are asked for: of a file that is known from before, nobody asks. */
  readonly bytes: Uint8Array
}

/** A file that is published as it is. */
export interface AssetFile {
  /** Which folder `path` is relative to. */
  readonly root: 'content' | 'public'
  readonly path: string
  /** SHA-256 of its bytes. */
  readonly digest: string
  /** CSS pixels, where it is a picture that tells them. */
  readonly width: number | undefined
  readonly height: number | undefined
  /** What is seen of a photograph or another picture of pixels; absent for what is none. */
  readonly look?: PictureLook | undefined
}
