import type { Element, Root } from 'hast'
import type { Findings } from './findings.ts'
import { SANITIZER_SCHEMA } from './sanitizer-schema.ts'
import { eachElement } from './walk.ts'
import { report } from '../../diagnostics/report.ts'

const ALLOWED = new Set(SANITIZER_SCHEMA.tagNames)

/** Says which elements and handlers the sanitizer is going to leave out. */
export function reportDropped(tree: Root, { report: tell, place }: Findings): void {
  eachElement(tree, (element) => {
    if (SANITIZER_SCHEMA.strip?.includes(element.tagName)) tell(report('code-dropped', place(element), { name: element.tagName }))
    else if (!ALLOWED.has(element.tagName)) tell(report('html-dropped', place(element), { name: element.tagName }))
    else
      for (const name of unwelcomeAttributes(element)) tell(report('attribute-dropped', place(element), { name, element: element.tagName }))
  })
}

/** Handlers and styles are worth a word; a lost class or id changes nothing for the reader. */
function unwelcomeAttributes({ properties }: Element): readonly string[] {
  return Object.keys(properties)
    .filter((name) => /^on/i.test(name) || name === 'style' || name === 'srcDoc')
    .map((name) => name.toLowerCase())
}
