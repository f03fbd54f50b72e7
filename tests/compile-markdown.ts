import { compileBody, type CompiledBody } from '../src/compile/markdown/compile-body.ts'
import type { Language } from '../src/model/locale.ts'
import type { Checked } from '../src/task.ts'

/** Compiles Markdown as the body of `releases/2026/boats.<language>.md`, as if it began on the file's first line. */
export function compileMarkdown(markdown: string, language: Language = 'en'): Checked<CompiledBody> {
  return compileBody({ file: `releases/2026/boats.${language}.md`, language, markdown, firstLine: 1 })
}

/** The markup that Markdown becomes, with `§0` where the address of link 0 belongs; links within the body itself lead there. */
export function markupOf(markdown: string, language: Language = 'en'): string {
  const { pieces, links } = compileMarkdown(markdown, language).value.body
  const placeOf = (index: number) => (links[index]?.kind === 'fragment' ? links[index].path : `§${index}`)
  return pieces.map((piece, index) => (index === 0 ? piece : `${placeOf(index - 1)}${piece}`)).join('')
}
