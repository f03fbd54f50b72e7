import type { Image, Nodes } from 'mdast'
import { bodyTree } from './body-tree.ts'
import type { CaptionedPicture, CaptionsView } from '../model/package.ts'

/** What is said of the pictures of a release, one after the other: each begins with the name of its file. UTF-8, lines end in a line feed. */
export function captions({ words, pictures, text }: CaptionsView): string {
  const inBody = pictures.some(({ lead }) => !lead) ? imagesIn(bodyTree(text)) : []
  const parts = pictures.map((picture) => {
    const { caption, alt, credit } = saidOf(picture, inBody)
    const said = [
      [words.caption, caption],
      [words.description, alt],
      [words.credit, credit],
    ]
    return [picture.name, ...said.flatMap(([name, value]) => (value ? [`${name}${words.colon}${onOneLine(value)}`] : []))].join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

function saidOf({ lead, href }: CaptionedPicture, inBody: readonly Image[]) {
  const shown = inBody.find(({ url }) => url === href)
  return lead ?? { caption: undefined, alt: shown?.alt, credit: undefined }
}

function imagesIn(node: Nodes): readonly Image[] {
  if (node.type === 'image') return [node]
  return 'children' in node ? node.children.flatMap(imagesIn) : []
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
