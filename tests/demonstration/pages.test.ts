import { HtmlValidate } from 'html-validate'
import { IS_DEEP } from '../promises/fast-check-runs.ts'
import { describe, expect, inject, it } from 'vitest'
import { readTree } from '../read-tree.ts'
import { REPOSITORY } from '../run-dateline.ts'

const site = readTree(inject('demonstration'))
// E-mails have rules of their own.
const paths = Object.keys(site).filter((path) => path.endsWith('.html') && !path.endsWith('/email.html'))

describe('every page of the demonstration site', () => {
  it('is there', () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      for (const path of ['', 'news/', 'topics/', 'regions/', 'countries/', 'archive/', 'about/']) {
        expect(paths).toContain(`${language}/${path}index.html`)
      }
    }
    expect(paths.filter((path) => /^(en|fr|es|ar)\/news\/\d{4}\/[^/]+\/index\.html$/.test(path)).length).toBeGreaterThanOrEqual(60)
  })

  it('is valid HTML', async () => {
    // The pages of one kind come from one template, which is tried with all its examples in tests/templates.
    const tried = IS_DEEP ? paths : paths.filter((path, index) => index % 10 === 0 || path.split('/').length < 4)

    const validator = new HtmlValidate({ root: true, ...(await configuration()) })
    const complaints: string[] = []
    for (const path of tried) {
      const { results } = await validator.validateString(site[path] ?? '', path)
      for (const { messages } of results) {
        complaints.push(...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`))
      }
    }
    expect(complaints).toEqual([])
  }, 240_000)

  it('links only to what is there', () => {
    const broken: string[] = []
    for (const path of paths) {
      for (const href of hrefsOf(site[path] ?? '')) {
        const [target = '', fragment] = href.split('#')
        const file = target === '' ? path : fileOf(target)
        if (site[file] === undefined) broken.push(`${path} -> ${href}`)
        else if (fragment !== undefined && fragment !== '' && !site[file]?.includes(`id="${fragment}"`)) broken.push(`${path} -> ${href}`)
      }
    }
    expect(broken).toEqual([])
  })

  it('names each language by reciprocal hreflang', () => {
    const alternates = new Map(paths.map((path) => [path, alternatesOf(site[path] ?? '')]))
    const oneSided: string[] = []
    for (const [path, own] of alternates) {
      for (const [language, target] of own) {
        if (language === 'x-default') continue
        const back = alternates.get(target)
        if (![...(back?.values() ?? [])].includes(path)) oneSided.push(`${path} -> ${language} ${target}`)
      }
    }
    expect(oneSided).toEqual([])
    expect([...alternates.values()].filter((own) => own.size > 2).length).toBeGreaterThan(100)
  })

  it('tells no one what is not published', () => {
    const secrets = ['winter-appeal', 'centenary-countdown']
    const leaks = Object.entries(site).filter(([path, text]) => secrets.some((secret) => path.includes(secret) || text.includes(secret)))
    expect(leaks.map(([path]) => path)).toEqual([])
  })
})

async function configuration(): Promise<object> {
  const { readFile } = await import('node:fs/promises')
  return JSON.parse(await readFile(`${REPOSITORY}.htmlvalidate.json`, 'utf8')) as object
}

/** Root-relative hrefs and sources, and fragments of the page itself. */
function hrefsOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([/#][^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
}

function fileOf(href: string): string {
  const path = href.slice(1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function alternatesOf(html: string): ReadonlyMap<string, string> {
  const links = [...html.matchAll(/<link\b[^>]*rel="alternate"[^>]*>/g)].map(([link]) => link)
  return new Map(
    links.flatMap((link) => {
      const language = /hreflang="([^"]+)"/i.exec(link)?.[1]
      const href = /href="https:\/\/newsroom\.example\.org([^"]+)"/.exec(link)?.[1]
      return language === undefined || href === undefined ? [] : [[language, fileOf(href)] as const]
    }),
  )
}
