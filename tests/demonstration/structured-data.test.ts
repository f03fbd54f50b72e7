import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { htmlPagesOf, dataOf, shapeOf, type Data } from './structured-data.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/*
 * What pages say to machines, held against the vocabulary of schema.org as schema-dts writes it down in types: the compiler checks
 * that each property is one of its type (domain) and that its value is of a type that it takes (range).
 */

const pages = htmlPagesOf(inject('demonstration'))
const blocks = pages.flatMap(({ path, html }) => dataOf(html).map((data) => ({ path, data })))

/** Wrong in one way each: the check would pass anything if it passed these. */
const WRONG: Readonly<Record<string, Data>> = {
  'a property of another type': { '@type': 'NewsArticle', startDate: '2026-03-08' },
  'a property of nothing': { '@type': 'NewsArticle', headlines: 'A' },
  'a type that there is not': { '@type': 'PressRelease', headline: 'A' },
  'a value of another type': { '@type': 'NewsArticle', correction: { '@type': 'Place', name: 'Lima' } },
  'a property of another type, further in': { '@type': 'NewsArticle', spatialCoverage: [{ '@type': 'Country', headline: 'Peru' }] },
  'a status that there is not': { '@type': 'Event', eventStatus: 'https://schema.org/EventProvisional' },
}

describe('the structured data of the demonstration site', () => {
  it('is on every page that is to be found', () => {
    const without = pages.filter(({ html }) => dataOf(html).length === 0 && !html.includes('name="robots"')).map(({ path }) => path)
    expect(without).toEqual(['index.html'])
    const types = new Set(blocks.map(({ data }) => data['@type']))
    expect([...types].toSorted()).toEqual(['BreadcrumbList', 'CollectionPage', 'NewsArticle', 'SearchResultsPage', 'WebPage', 'WebSite'])
  })

  it('says nothing that the vocabulary does not know', () => {
    const shapes = new Map(blocks.map(({ path, data }) => [JSON.stringify(shapeOf(data)), path]))
    expect(shapes.size).toBeGreaterThan(10)
    const { complaints, refused } = checkTypes([...shapes].map(([shape, path]) => ({ shape, path })))
    expect(complaints).toEqual([])
    expect(refused).toEqual(Object.keys(WRONG))
  }, 60_000)
})

/** One shape is a line of TypeScript; the wrong ones stand last. */
function checkTypes(shapes: readonly { readonly shape: string; readonly path: string }[]) {
  const folder = temporaryFolder()
  const wrong = Object.entries(WRONG).map(([what, data]) => ({
    shape: JSON.stringify({ '@context': 'https://schema.org', ...data }),
    path: what,
  }))
  const all = [...shapes, ...wrong]
  const lines = all.map(({ shape }) => `use(${shape});`)
  writeFileSync(
    join(folder, 'all.ts'),
    [
      `import type { Thing, WithContext } from 'schema-dts'; declare function use(data: WithContext<Exclude<Thing, string>>): void;`,
      ...lines,
    ].join('\n'),
  )
  const options = {
    noEmit: true,
    strict: true,
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    paths: { 'schema-dts': [`${REPOSITORY}node_modules/schema-dts/dist/schema.d.ts`] },
    skipLibCheck: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['all.ts'] }))
  const { stdout } = spawnSync(process.execPath, [`${REPOSITORY}node_modules/typescript/bin/tsc`, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  })
  const found = stdout.split('\n').flatMap((line) => {
    const [, number, text] = /all\.ts\((\d+),\d+\): error (.*)/.exec(line) ?? (line.startsWith('error') ? ['', '0', line] : [])
    return number === undefined ? [] : [{ at: Number(number) - 2, text }]
  })
  return {
    complaints: found.filter(({ at }) => at < shapes.length).map(({ at, text }) => `${all[at]?.path}: ${text}`),
    refused: wrong.flatMap(({ path }, index) => (found.some(({ at }) => at === shapes.length + index) ? [path] : [])),
  }
}
