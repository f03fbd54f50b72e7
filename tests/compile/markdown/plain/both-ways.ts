import { expect } from 'vitest'
import type { BodySource } from '../../../../src/compile/markdown/body-source.ts'
import { checkBounds } from '../../../../src/compile/markdown/bounds.ts'
import { plainBody } from '../../../../src/compile/markdown/plain/plain-body.ts'
import { remarkBody } from '../../../../src/compile/markdown/remark-body.ts'
import type { Language } from '../../../../src/model/locale.ts'

/**
 * Reads Markdown as plain, and where it is taken for that holds what is made of it against what remark makes of it: all of
 * it, digests and places too. Gives back the pieces of markup; undefined where it was not taken.
 */
export function readBothWays(markdown: string, language: Language = 'en'): readonly string[] | undefined {
  const source: BodySource = { file: `releases/2026/boats.${language}.md`, language, markdown, firstLine: 12 }
  if (checkBounds(source).length > 0) return undefined
  const plain = plainBody(source)
  if (!plain) return undefined
  const made = { value: plain, diagnostics: [] }
  const full = remarkBody(source)
  // What is the same is by far the most, and told fast.
  if (JSON.stringify(made) !== JSON.stringify(full)) expect({ markdown, ...made }).toStrictEqual({ markdown, ...full })
  return plain.body.pieces
}
