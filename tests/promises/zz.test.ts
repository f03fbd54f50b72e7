import { it } from 'vitest'
import { readFacts } from '/work/main/src/compile/read-facts.ts'
import { compareFacts } from '/work/main/src/assemble/compare-facts.ts'
it('x', async () => {
  const HEAD = '---\ntitle: T\n---\n'
  const fill = (s: string) => s.repeat(Math.floor(500_000 / s.length))
  const shapes = ['![', '](', '[^', '`', '``a`', '<!--', '<a ', '<a href=', '<a href=x href=', '[a]: ', '[a]:\n', '> ', '1. ', '> 1', 'www.', 'www.!', 'http://a.', 'a@', 'a.a@a.', '+1', '+1 (', '1,', '1,111', '1,1111', '12 ', '1 111 ', '1 000 000 million ', 'one ', 'onex ', 'hundred and ', 'March ', '8 March ', '8-', '8 and 9 ', '10:', '10:30', '10 a.m', '2019-20 ', '12:30:45 ', '&nbsp;', '1&nbsp;', '```\n', '~~~\n```\n', '\n', ' ', '12345 ', '&nbsp;12345 ', '|1', '1.1.', '50%', 'https://a.b/c ', '(', '[', '<', '"', 'ألف ', 'و8 ', '٣ ', '\u202f1', '1\n']
  const slow: [string, number][] = []
  for (const l of ['en', 'fr', 'es', 'ar'] as const) for (const s of shapes) {
    const bytes = new TextEncoder().encode(HEAD + (s.includes('و') || s.includes('ألف') || s.includes('٣') ? s.repeat(60000) : fill(s)))
    const t = performance.now()
    const facts = await readFacts.run({ source: { path: 'a.md', bytes }, language: l })
    const t1 = performance.now()
    compareFacts(facts, { ...facts, stated: facts.stated.map(f => ({ ...f, value: f.value + '9' })), hinted: [], spelled: [] })
    slow.push([l + ' ' + JSON.stringify(s) + ' ' + facts.stated.length + ' compare ' + (performance.now() - t1).toFixed(0), t1 - t])
  }
  console.log(slow.toSorted((a, b) => b[1] - a[1]).slice(0, 25).map(([a, b]) => a + ' ' + b.toFixed(0) + ' ms').join('\n'))
}, 600000)
