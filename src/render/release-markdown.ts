import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { bodyTree } from './body-tree.ts'
import type { FeedPicture } from '../model/feed.ts'
import type { PressRelease, PressWords, ReleaseMarkdownView } from '../model/press.ts'
import type { ContactCard } from '../model/view/parts.ts'

/** A release as Markdown, with what its page says around the body. */
export function releaseMarkdown({ release }: ReleaseMarkdownView): string {
  const { entry, typeName, released, words } = release
  const { text: content, picture } = entry
  const body = bodyTree(content).children
  const notes = body.filter(({ type }) => type === 'footnoteDefinition')
  const children: RootContent[] = [
    heading(1, entry.title),
    paragraph([text(`${typeName} – ${released}`)]),
    ...content.notices.map(({ heading: title, note }) => paragraph([strong(title), text(` ${note}`)])),
    ...someText(content.standfirst),
    ...facts(content.facts),
    ...(picture ? pictureBlocks(picture, words) : []),
    ...someText(content.dateline),
    ...body.filter((node) => !notes.includes(node)),
    { type: 'thematicBreak' },
    ...contacts(release),
    ...translations(release),
    paragraph([link(entry.href, entry.href)]),
    ...notes,
  ]
  return toMarkdown({ type: 'root', children }, STYLE)
}

const STYLE: Parameters<typeof toMarkdown>[1] = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()],
}

function someText(content: string | undefined): readonly Paragraph[] {
  return content === undefined ? [] : [paragraph([text(content)])]
}

function facts(all: PressRelease['entry']['text']['facts']): readonly List[] {
  return all.length === 0 ? [] : [list(all.map(({ name, value }) => [strong(name), text(` ${value}`)]))]
}

function pictureBlocks({ href, alt, caption, credit }: FeedPicture, words: PressWords): readonly Paragraph[] {
  const by = credit === undefined ? undefined : `${words.credit}${words.colon}${credit}`
  const said = caption !== undefined && by !== undefined ? `${caption} (${by})` : (caption ?? by ?? '')
  return [
    paragraph([{ type: 'image', url: href, alt }]),
    ...(said === '' ? [] : [paragraph([{ type: 'emphasis', children: [text(said)] }])]),
  ]
}

function contacts({ groups, words }: PressRelease): readonly RootContent[] {
  if (groups.length === 0) return []
  return [
    heading(2, words.contacts),
    ...groups.flatMap(({ sentence, cards }) => [
      paragraph(sentence.map((part) => (part.isName ? strong(part.text) : text(part.text)))),
      list(cards.map((card) => contact(card, words))),
    ]),
  ]
}

function contact({ name, role, office, phone, email, languages }: ContactCard, words: PressWords): readonly PhrasingContent[] {
  const who = [name, role?.text, office.text].filter((one) => one !== undefined).join(' – ')
  return [
    text(who),
    ...(phone ? [text(` – ${words.phone} `), link(phone.href, phone.label)] : []),
    ...(email ? [text(` – ${words.email} `), link(email.href, email.label)] : []),
    ...(languages === undefined ? [] : [text(` – ${words.spokenLanguages} ${languages}`)]),
  ]
}

function translations({ translations: all, words }: PressRelease): readonly RootContent[] {
  return all.length === 0 ? [] : [heading(2, words.translations), list(all.map(({ href, title }) => [link(href, title)]))]
}

function heading(depth: Heading['depth'], content: string): Heading {
  return { type: 'heading', depth, children: [text(content)] }
}

function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] }
}

function list(items: readonly (readonly PhrasingContent[])[]): List {
  return { type: 'list', spread: false, children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })) }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] }
}
