import { resolvePath } from './resolve-path.ts'
import type { Yaml } from './yaml.ts'
import { report } from '../diagnostics/report.ts'
import { saysNothing } from '../language/picture-words.ts'
import { typeset } from '../language/typography.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
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
  const diagnostics = checkWords(image, yaml)
  if (path === undefined) return { value: undefined, diagnostics: [report('outside-content', place, { path: image.src }), ...diagnostics] }
  const set = (text: string | undefined) => (text === undefined ? undefined : typeset(text, language))
  const value = { path, alt: typeset(image.alt ?? '', language), caption: set(image.caption), credit: set(image.credit), place }
  return { value, diagnostics }
}

/** What a picture says to those who cannot see it, what it says twice, and whose it is. */
function checkWords({ src, alt, caption, credit }: ImageWritten, yaml: Yaml): readonly Diagnostic[] {
  const at = (key: string) => yaml.placeOf(['image', key])
  return [
    ...(alt !== undefined && saysNothing(alt, src) ? [report('alt-says-nothing', at('alt'), { alt })] : []),
    ...(caption !== undefined && caption === alt ? [report('caption-repeats-alt', at('caption'), {})] : []),
    ...(credit === undefined ? [report('missing-credit', at('src'), { src })] : []),
  ]
}
