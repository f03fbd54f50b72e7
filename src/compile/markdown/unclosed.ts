import type { Nodes } from 'mdast'
import type { Findings } from './findings.ts'
import { report } from '../../diagnostics/report.ts'

/** What swallows the text up to its end, and that end. */
const SWALLOWERS = [
  { name: '<!--', start: /^\s*<!--/, end: '-->' },
  { name: '<![CDATA[', start: /^\s*<!\[CDATA\[/, end: undefined },
  { name: '<?', start: /^\s*<\?/, end: '?>' },
]

/** Reports comments and the like that are never closed: the rest of the text would be lost in them without a word. */
export function reportUnclosed(node: Nodes, findings: Findings): void {
  if (node.type === 'html') {
    const found = SWALLOWERS.find(({ start, end }) => start.test(node.value) && (end === undefined || !node.value.includes(end)))
    if (found) findings.report(report('text-swallowed', findings.place(node), { name: found.name }))
  }
  if ('children' in node) for (const child of node.children) reportUnclosed(child, findings)
}
