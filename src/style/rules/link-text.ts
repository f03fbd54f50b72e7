import { inPassages, type Rule } from '../rule.ts'
import { VAGUE_LINKS } from '../words/vague-links.ts'

export const LINK_TEXT: Rule = {
  id: 'link-text',
  level: 'warning',
  about: 'A link says where it leads: some readers hear the links of a page without the text around them.',
  examples: [
    {
      language: 'en',
      wrong: 'To read the report, [click here](https://example.org/).',
      right: 'Read [the report](https://example.org/).',
      isFixed: false,
    },
    {
      language: 'fr',
      wrong: 'Le rapport est [ici](https://example.org/).',
      right: 'Lisez [le rapport](https://example.org/).',
      isFixed: false,
    },
    {
      language: 'es',
      wrong: 'El informe está [aquí](https://example.org/).',
      right: 'Lea [el informe](https://example.org/).',
      isFixed: false,
    },
    {
      language: 'ar',
      wrong: 'لقراءة التقرير [اضغط هنا](https://example.org/).',
      right: 'اقرأ [التقرير](https://example.org/).',
      isFixed: false,
    },
  ],
  find: (text) =>
    inPassages(text, ({ text: all, links }) =>
      links.flatMap(({ from, to }) => {
        const written = all.slice(from, to)
        return VAGUE_LINKS[text.language].includes(plain(written)) ? [{ from, to, written }] : []
      }),
    ),
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.…>»!:]+$/, '')
    .toLowerCase()
}
