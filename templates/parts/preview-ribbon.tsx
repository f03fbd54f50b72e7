import type { Frame } from '../../src/model/view/frame.ts'

/** Says on every page of a preview that it is one. */
export function PreviewRibbon({ frame }: { readonly frame: Frame }) {
  return frame.preview ? <p class="preview-ribbon">{frame.strings.preview}</p> : null
}
