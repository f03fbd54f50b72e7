import type { ViewContext } from './plan-context.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import { PRESS_FORMATS, type PressFormat } from '../model/press-format.ts'

/** The files beside the page of a release. A preview has none, nor does what was withdrawn. */
export function pressFormats({ newsroom }: ViewContext, { withdrawal, contacts }: PublishedRelease): readonly PressFormat[] {
  const { site, isPreview } = newsroom
  if (!site.pressFiles || isPreview || withdrawal) return []
  return PRESS_FORMATS.filter((format) => format !== 'contacts' || contacts.length > 0)
}
