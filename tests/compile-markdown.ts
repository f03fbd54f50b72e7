import { compileBody } from '../src/compile/markdown/compile-body.ts'
import type { CompiledBody } from '../src/compile/markdown/compiled-body.ts'
import { loadRemark } from '../src/compile/markdown/remark.ts'
import type { Language } from '../src/model/locale.ts'
import type { Checked } from '../src/task.ts'

// Once it is loaded, nothing is promised any more.
await loadRemark()

/** Compiles Markdown as the body of `releases/2026/boats.<language>.md`, as if it began on the file's first line. */
export function compileMarkdown(markdown: string, language: Language = 'en'): Checked<CompiledBody> {
  const compiled = compileBody({ file: `releases/2026/boats.${language}.md`, language, markdown, firstLine: 1 }, 'both')
  if (compiled instanceof Promise) throw new Error('Compiling does not wait for anything.')
  return compiled
}

/** The markup that Markdown becomes, with `§0` where the address of link 0 belongs; links within the body itself lead there. */
export function markupOf(markdown: string, language: Language = 'en'): string {
  const { pieces, links } = compileMarkdown(markdown, language).value.body
  const placeOf = (index: number) => (links[index]?.kind === 'fragment' ? links[index].path : `§${index}`)
  return pieces.map((piece, index) => (index === 0 ? piece : `${placeOf(index - 1)}${piece}`)).join('')
}
