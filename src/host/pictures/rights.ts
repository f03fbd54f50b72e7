import readExif from 'exif-reader'
import type { Metadata } from 'sharp'

/** Whose a picture is, as it tells itself: its copyright notice in XMP (dc:rights) or Exif (Copyright); undefined where it tells none. */
export function rightsIn({ xmpAsString, exif }: Pick<Metadata, 'xmpAsString' | 'exif'>): string | undefined {
  const told = (xmpAsString && rightsInXmp(xmpAsString)) || (exif && rightsInExif(exif)) || ''
  const plain = told
    .replace(/[\p{Cc}\ufffd]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
  return plain === '' ? undefined : plain
}

/** Of a notice, in characters. */
const LONGEST = 500

/** All that a picture of the site tells beside itself: an XMP packet (ISO 16684-1) with a copyright notice. */
export function packetOf(rights: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(rights)}</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function rightsInXmp(packet: string): string | undefined {
  const rights = between(packet, '<dc:rights', '</dc:rights>')
  const item = rights && between(rights, '<rdf:li', '</rdf:li>')
  const text = item?.slice(item.indexOf('>') + 1)
  return text?.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function between(text: string, opening: string, closing: string): string | undefined {
  const start = text.indexOf(opening)
  const end = start === -1 ? -1 : text.indexOf(closing, start)
  return end === -1 ? undefined : text.slice(start + opening.length, end)
}

function rightsInExif(exif: Buffer): string | undefined {
  try {
    const copyright: unknown = readExif(exif).Image?.Copyright
    return typeof copyright === 'string' ? copyright : undefined
  } catch {
    return undefined
  }
}
