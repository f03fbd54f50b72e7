import { bodyHtml } from './body-html.ts'
import { element, text, textElement, type Xml } from './xml.ts'
import type { FeedEntry, FeedPicture, FeedText } from '../model/feed.ts'

/** The whole text of an entry as HTML: what its page says before the body, the picture, and the body. Of the entry alone. */
export function entryHtml({ language, dir, picture, text: content }: FeedEntry): string {
  // A reader shows it among texts of other languages: it says its own, and its direction.
  return element('div', { lang: language, dir }, [
    ...introduction(content),
    ...(picture ? [figure(picture)] : []),
    bodyHtml(content.body, content.hrefs),
  ])
}

function introduction({ notices, dateline, standfirst, facts }: FeedText): readonly Xml[] {
  const paragraph = (content: string | undefined) => (content === undefined ? [] : [textElement('p', content)])
  const named = (name: string, value: string) => [textElement('strong', name), text(` ${value}`)]
  const items = facts.map(({ name, value }) => element('li', {}, named(name, value)))
  return [
    ...notices.map(({ heading, note }) => element('p', {}, named(heading, note))),
    ...paragraph(dateline),
    ...paragraph(standfirst),
    ...(items.length > 0 ? [element('ul', {}, items)] : []),
  ]
}

function figure({ href, alt, width, height, caption, credit }: FeedPicture): Xml {
  const image = element('img', { src: href, alt, width: width?.toString(), height: height?.toString() })
  const words = [caption, credit].filter((one) => one !== undefined).join(' ')
  return element('figure', {}, words === '' ? [image] : [image, textElement('figcaption', words)])
}
