/** What is told in a JPEG beside the picture. */
export interface JpegNotes {
  /** How it is to be turned, 1 to 8 (Exif 3.0, section 4.6.5); undefined where it stands upright. */
  readonly orientation: number | undefined
  /** An XMP packet. */
  readonly xmp: string | undefined
}

/**
 * The same JPEG (ITU-T T.81) with nothing in it but the picture, its colour profile and these notes, not a bit of the picture
 * changed. Only what is known to be needed is kept: where, when and with what it was taken goes, previews go, and so does
 * whatever stands behind its end. Undefined where it is not built as JPEGs are.
 */
export function cleanJpeg(bytes: Uint8Array, notes: JpegNotes): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let isTold = false
  for (let at = 2; ; ) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return undefined
    if (marker !== APP0 && !isTold) {
      kept.push(...segmentsOf(notes))
      isTold = true
    }
    if (marker === EOI) return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    let end = at + 2 + length
    if (length < 2 || end > bytes.length) return undefined
    if (marker === SOS) end = endOfScan(bytes, end)
    const segment = bytes.subarray(at, end)
    if (marker === APP0) kept.push(...frameHeader(segment))
    else if (isNeeded(marker, segment)) kept.push(segment)
    at = end
  }
}

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee

/** Frames and tables; of what applications add, the colour profile (ICC.1, annex B.4) and Adobe's note on how colours are told. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === APP2) return startsWith(segment, 'ICC_PROFILE\0')
  if (marker === APP14) return startsWith(segment, 'Adobe')
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdd)
}

/** The header of JFIF (ISO/IEC 10918-5) without the preview that may be in it; nothing of another APP0. */
function frameHeader(segment: Uint8Array): readonly Uint8Array[] {
  if (segment.length < 18 || !startsWith(segment, 'JFIF\0')) return []
  const header = Uint8Array.from(segment.subarray(0, 18))
  header.set([0, 16], 2)
  header.set([0, 0], 16)
  return [header]
}

function startsWith(segment: Uint8Array, name: string): boolean {
  return Buffer.from(segment.subarray(4, 4 + name.length)).toString('latin1') === name
}

/** Behind the coded data: at the next marker that does not belong to it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1) return bytes.length
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
    at += 2
  }
}

function segmentsOf({ orientation, xmp }: JpegNotes): readonly Uint8Array[] {
  return [
    ...(orientation === undefined ? [] : [segment(APP1, exifOf(orientation))]),
    ...(xmp === undefined ? [] : [segment(APP1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))]),
  ]
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data])
}

/** Exif with the orientation alone: one entry of one directory, little-endian. */
function exifOf(orientation: number): Uint8Array {
  const directory = [1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
  return Buffer.concat([Buffer.from('Exif\0\0II*\0'), Uint8Array.of(8, 0, 0, 0), Uint8Array.from(directory)])
}
