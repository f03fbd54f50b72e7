import type { ViewContext } from './plan-context.ts'
import { pressFormats } from './press-formats.ts'
import { packageAddress, pressAddress } from './routes.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { PressFormat } from '../model/press-format.ts'
import type { Strings } from '../model/strings.ts'
import type { PressFile } from '../model/view/release-view.ts'

/** The links from the page of a release to the files beside it. */
export function pressLinks(context: ViewContext, published: PublishedRelease): readonly PressFile[] {
  const { release } = published
  const { strings } = context.frameIn(release.language)
  return pressFormats(context, published).map((format) => ({
    format,
    label: LABELS[format](strings),
    type: MEDIA_TYPES[format],
    href: context.links.href(pressAddress(release, format)),
  }))
}

/** The link from there to the file that holds all of them. */
export function packageLink(context: ViewContext, published: PublishedRelease): readonly PressFile[] {
  const { id, language } = published.release
  if (pressFormats(context, published).length === 0) return []
  const label = `${context.frameIn(language).strings.everything} (ZIP)`
  return [{ format: 'package', label, type: 'application/zip', href: context.links.href(packageAddress(id)) }]
}

/** Formats have the same name in all languages. */
const LABELS: Readonly<Record<PressFormat, (strings: Strings) => string>> = {
  text: (strings) => strings.plainText,
  markdown: () => 'Markdown',
  json: () => 'JSON',
  ninjs: () => 'ninjs (IPTC)',
  contacts: (strings) => `${strings.contactCards} (vCard)`,
}

const MEDIA_TYPES: Readonly<Record<PressFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  json: 'application/json',
  ninjs: 'application/json',
  contacts: 'text/vcard',
}
