import type { Root } from 'hast'
import { eachElement } from './walk.ts'

const CLASS_OF_ALIGN: Readonly<Record<string, string>> = { left: 'align-start', center: 'align-center', right: 'align-end' }

/** remark says a column's alignment with an attribute that HTML no longer has; a class says it for either direction. */
export function tidyTables(tree: Root): void {
  eachElement(tree, (element) => {
    if (element.tagName !== 'td' && element.tagName !== 'th') return
    const className = CLASS_OF_ALIGN[String(element.properties['align'])]
    delete element.properties['align']
    if (className) element.properties['className'] = [className]
  })
}
