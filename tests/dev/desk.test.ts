import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deskNewsroom } from './desk-newsroom.ts'
import { openDevHere } from './open-dev-here.ts'
import { buildHere } from '../build-here.ts'
import { parseHtml } from '../parse-html.ts'
import { readTree } from '../read-tree.ts'
import { releaseText } from '../release-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** What stands in a section of the desk, as text without what only tools read aloud. */
function sectionOf(html: string, name: string): string {
  const section = parseHtml(html).find(({ attributes }) => attributes['id'] === name)
  return (section?.text ?? '').replace(/\s+/g, ' ')
}

describe('the desk', () => {
  it.each([
    ['what lifts', 'lifts', ['1 July 2090', '1 July 2090, 10:00 (UTC+2)', 'Feast', 'content/releases/feast.en.md'], ['Storm', 'Sketch']],
    ['drafts', 'drafts', ['Sketch', 'Plans'], ['Storm', 'Feast']],
    ['missing translations', 'missing', ['Calm', 'Feast', 'Français'], ['Sketch', 'Storm']],
    ['stale translations', 'stale', ['Tempête', '0123456789abcdef'], ['Calm']],
    ['contacts', 'contacts', ['left', 'Ended on 31 January 2020', 'Followed by: desk'], ['stays']],
    ['pictures', 'pictures', ['Calm', 'No picture', 'does not describe the picture'], []],
    ['dead links', 'links', ['There is no page at "/en/nowhere/"', 'content/releases/lost.en.md'], ['Calm']],
    ['other problems', 'problems', ['<marquee>', 'Nothing says whose the picture'], ['/en/nowhere/']],
  ])('tells of %s', async (_, name, told, untold) => {
    const { get } = await openDevHere(deskNewsroom())
    const section = sectionOf((await get('/_desk/?lang=en')).text, name)
    for (const text of told) expect(section).toContain(text)
    for (const text of untold) expect(section).not.toContain(text)
  })

  it('leads to the source and to the page, at the moment at which it is out', async () => {
    const { get, post, origin, site } = await openDevHere(deskNewsroom())
    const { text } = await get('/_desk/')
    expect(text).toMatch(/href="vscode:\/\/file\/[^"]+\/content\/releases\/storm\.fr\.md:\d+:\d+"/)
    expect(text).toContain('<input type="hidden" name="at" value="2090-07-01T08:00:00Z"')
    const calm = await get(`/_desk/page?${new URLSearchParams({ file: 'releases/calm.en.md' })}`)
    expect([calm.status, calm.headers['location']]).toEqual([302, '/en/news/2026/calm/'])
    expect((await get('/_desk/page?file=/etc/passwd')).status).toBe(404)

    const show = (fields: Readonly<Record<string, string>>, from = origin) =>
      post('/_desk/show', undefined, { origin: from }, new URLSearchParams(fields).toString())
    const feast = { file: 'releases/feast.en.md', at: '2090-07-01T08:00:00Z' }
    expect((await show(feast, 'https://evil.example')).status).toBe(403)
    expect((await show({ ...feast, at: 'soon' })).status).toBe(400)
    expect((await show(feast)).headers['location']).toBe('/en/news/2090/feast/')
    expect(site.outlook).toEqual({ at: '2090-07-01T08:00:00Z', withHeld: false })
    // The desk is of that moment too.
    expect(sectionOf((await get('/_desk/?lang=en')).text, 'lifts')).toContain('Nothing is waiting')
    expect((await show({ file: 'releases/sketch.en.md' })).headers['location']).toBe('/en/news/2026/sketch/')
    expect(site.outlook).toEqual({ withHeld: true })
  })

  it.each([
    ['the one that was chosen', '/_desk/?lang=es', 'ar', 'es', 'La mesa'],
    ['the first of those that the browser asks for', '/_desk/', 'de-CH,ar;q=0.8,fr;q=0.5', 'ar', 'مكتب التحرير'],
    ['English, where there is no other', '/_desk/?lang=de', 'de', 'en', 'The desk'],
  ])('is in a language: %s', async (_, path, accepted, language, heading) => {
    const { get } = await openDevHere(deskNewsroom())
    const { text } = await get(path, { 'accept-language': accepted })
    expect(text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(text).toContain(`<h1>${heading}</h1>`)
  })

  it('cuts long lists, says how many more there are, and shows all of one when asked', async () => {
    const many = Array.from({ length: 30 }, (_, index) => [
      `content/releases/many-${index}.en.md`,
      releaseText([`title: Draft number ${index}`, 'draft: true']),
    ])
    const { get } = await openDevHere(deskNewsroom(Object.fromEntries(many) as Record<string, string>))
    const cut = sectionOf((await get('/_desk/?lang=en')).text, 'drafts')
    expect(cut).toContain('Drafts 32')
    expect(cut).toContain('and 12 more Show all')
    const whole = sectionOf((await get('/_desk/?lang=en&all=drafts')).text, 'drafts')
    for (let index = 0; index < 30; index++) expect(whole).toContain(`Draft number ${index}`)
    expect(whole).not.toContain('Show all')
  })

  it('leafs through the months in which something lifts', async () => {
    const fair = releaseText(['title: Fair', 'date: 2091-01-31T23:30Z'])
    const { get } = await openDevHere(deskNewsroom({ 'content/releases/fair.en.md': fair }))
    const first = (await get('/_desk/?lang=en')).text
    expect(first).toContain('<caption>July 2090</caption>')
    // In the zone of the newsroom, the next day has begun.
    const next = /href="([^"]+)">Later: February 2091/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = (await get(next.replace(/#.*/, ''))).text
    expect(second).toContain('<caption>February 2091</caption>')
    expect(second).toMatch(/datetime="2091-02-01"[^>]*>1<\/time><a href="#lift-2">/)
    expect(second).toContain('Earlier: July 2090')
  })

  it('is as the content is', async () => {
    const root = deskNewsroom()
    const { get, shows, site } = await openDevHere(root)
    await get('/_desk/')
    expect(await site.survey()).toBe(await site.survey())
    writeFileSync(`${root}/content/releases/sketch.en.md`, releaseText(['date: 2026-03-03', 'title: Outline', 'draft: true']))
    await shows('/_desk/?lang=en', 'Outline')
  })

  it('is for this machine only, and in no byte of the site', async () => {
    const root = deskNewsroom({ 'content/releases/lost.en.md': releaseText(['title: Found']) })
    const { get, origin } = await openDevHere(root)
    const { port } = new URL(origin)
    for (const path of ['/_desk/', '/_desk/page?file=releases/calm.en.md', '/_desk/desk.css']) {
      expect((await get(path, { host: `evil.example:${port}` })).status, path).toBe(403)
    }
    expect((await get('/_desk/nothing')).status).toBe(404)
    expect((await get('/_desk/desk.css')).status).toBe(200)
    const out = temporaryFolder()
    await buildHere({ root, out, now: '2026-11-24T12:00Z', memo: false })
    const files = Object.entries(readTree(out))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter(([path, content]) => `${path} ${content.toString()}`.includes('_desk/'))).toEqual([])
  })
})
