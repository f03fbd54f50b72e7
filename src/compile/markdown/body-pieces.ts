import { digest } from '../../digest.ts'
import type { Body, BodyLink } from '../../model/body.ts'

/*
 * Markers are noncharacters of Unicode. `decodeText` takes them out of every source, and `dropUnwanted` those that are
 * written as character references: no text can forge one.
 */

/** Stands in an attribute where the address of link `index` belongs. */
export function markerOf(index: number): string {
  return `\ufdd0${index}\ufdd1`
}

/** Cuts markup at its markers. A link that was dropped with its element leaves no marker and is not of the body. */
export function bodyOf(markup: string, links: readonly BodyLink[]): Body {
  const parts = markup.trim().split(/\ufdd0(\d+)\ufdd1/)
  const pieces = parts.filter((_, index) => index % 2 === 0)
  const used = parts.flatMap((part, index) => (index % 2 === 1 ? [links[Number(part)]] : [])).filter((link) => link !== undefined)
  const wording = [pieces, used.map(({ kind, path }) => [kind, path])]
  return { digest: digest(JSON.stringify(wording)), pieces, links: used }
}
