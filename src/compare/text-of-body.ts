import { parseFragment } from 'parse5'
import { textOfNode } from './text-of-node.ts'
import type { Body } from '../model/body.ts'

/** What a body says as plain text. */
export function textOfBody({ pieces }: Body): string {
  return textOfNode(parseFragment(pieces.join(''))).trim()
}
