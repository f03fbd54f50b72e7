import { block, element, textElement, xmlDocument, type Xml } from './xml.ts'
import type { Outline, OutlineView } from '../model/feed.ts'
import type { Written } from '../model/written.ts'

/** A list of feeds in OPML 2.0. */
export function opml({ title, owner, outlines }: OutlineView): Written {
  return xmlDocument('opml', { version: '2.0' }, [
    element('head', {}, [textElement('title', title), textElement('ownerName', owner)]),
    block('body', {}, outlines.map(outline)),
  ])
}

/** Readers know a feed by the type `rss`, whatever its format. */
function outline({ text, feed, outlines }: Outline): Xml {
  const facts = feed && { type: 'rss', xmlUrl: feed.href, htmlUrl: feed.page, language: feed.language }
  return block('outline', { text, title: text, ...facts }, outlines.map(outline))
}
