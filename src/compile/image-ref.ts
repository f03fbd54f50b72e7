import { resolvePath } from './resolve-path.ts'
import type { Yaml } from './yaml.ts'
import { report } from '../diagnostics/report.ts'
import { typeset } from '../language/typography.ts'
import type { ImageRef } from '../model/image.ts'
import type { Language } from '../model/locale.ts'
import type { Checked } from '../task.ts'

interface ImageWritten {
  readonly src: string
  readonly alt?: string | undefined
  readonly caption?: string | undefined
  readonly credit?: string | undefined
}

/** The picture of a release or page, its path resolved to content/ and its words set in their language. */
export function imageRef(image: ImageWritten, language: Language, yaml: Yaml): Checked<ImageRef | undefined> {
  const place = yaml.placeOf(['image', 'src'])
  const path = resolvePath(place.file, image.src)
  if (path === undefined) return { value: undefined, diagnostics: [report('outside-content', place, { path: image.src })] }
  const set = (text: string | undefined) => (text === undefined ? undefined : typeset(text, language))
  const value = { path, alt: typeset(image.alt ?? '', language), caption: set(image.caption), credit: set(image.credit), place }
  return { value, diagnostics: [] }
}
