import { Validator, type Schema } from '@cfworker/json-schema'
import { CORE_SCHEMA, load } from 'js-yaml'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeNewsroom } from '../make-newsroom.ts'
import { REPOSITORY, runDateline } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const read = (...path: readonly string[]) => readFileSync(join(REPOSITORY, ...path), 'utf8')

const schemaOf = (kind: string, root = REPOSITORY) =>
  JSON.parse(readFileSync(join(root, `.vscode/dateline/${kind}.schema.json`), 'utf8')) as Schema

/** What an editor would underline in a YAML text, which has numbers and booleans for it. */
function breachesOf(schema: Schema, yaml: string): readonly string[] {
  const { errors } = new Validator(schema, '7', false).validate(load(yaml, { schema: CORE_SCHEMA }))
  return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`)
}

function frontMatterOf(path: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(read('content', path))?.[1] ?? ''
}

/** What a snippet becomes when one takes the first of what it offers. */
function expanded(body: string): string {
  const clock = { YEAR: '2026', MONTH: '03', DATE: '08', HOUR: '10', MINUTE: '30', TIMEZONE_OFFSET: '+01:00' }
  const timed = body.replace(/\$\{CURRENT_(\w+)\}/g, (_, part: string) => clock[part as keyof typeof clock])
  return timed.replace(/\$\{\d+[|:]([^}|,]*)[^}]*\}/g, '$1').replace(/\$\d/g, '')
}

const sources = (folder: string) =>
  readdirSync(join(REPOSITORY, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`)

describe('dateline editor', () => {
  it('has been run for the demonstration newsroom', async () => {
    const { status, stdout } = await runHere(['editor', '--check'])
    expect(stdout).toBe('What editors are told is up to date.\n')
    expect(status).toBe(0)
  })

  it.each([
    { kind: 'release', files: sources('releases') },
    { kind: 'page', files: sources('pages') },
  ])('takes the front matter of every $kind for good', ({ kind, files }) => {
    const schema = schemaOf(kind)
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((file) => breachesOf(schema, frontMatterOf(file)).map((breach) => `${file}${breach}`))).toEqual([])
  })

  it('says which schema is for which file, and takes the files of the demonstration newsroom for good', () => {
    const { 'yaml.schemas': schemas } = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Readonly<Record<string, string>> }
    const pairs = Object.entries(schemas).flatMap(([schema, files]) =>
      (files.includes('*') ? ['en', 'fr', 'es', 'ar'].map((language) => files.replace('*', language)) : [files]).map((file) => ({
        schema,
        file,
      })),
    )
    expect(pairs.map(({ file }) => file)).toContain('content/navigation/ar.yaml')
    for (const { schema, file } of pairs) {
      if (file === 'content/countries.yaml') continue
      expect({ file, breaches: breachesOf(JSON.parse(read(schema)) as Schema, read(file)) }).toEqual({ file, breaches: [] })
    }
  })

  const GOOD = `title: A\ndate: 2026-03-08\nregion: south-america\ntopic: shelter\ncontacts: [lima-desk]\n`

  it.each([
    { name: 'nothing', yaml: GOOD, at: undefined },
    { name: 'a number as a headline', yaml: GOOD.replace('A', '2026'), at: undefined },
    { name: 'one contact in full', yaml: GOOD.replace('[lima-desk]', '{ office: Lima, phone: "+51 1 000 01 01" }'), at: undefined },
    { name: 'goals, a country and a boolean', yaml: `${GOOD}sdg: [5, 17]\ncountry: PER\nlead: true\n`, at: undefined },
    { name: 'a misspelt topic', yaml: GOOD.replace('shelter', 'sheltr'), at: '#/topic' },
    { name: 'a misspelt topic in a list', yaml: GOOD.replace('shelter', '[shelter, sheltr]'), at: '#/topic' },
    { name: 'a misspelt region', yaml: GOOD.replace('south-america', 'south-amerika'), at: '#/region' },
    { name: 'a contact that is not there', yaml: GOOD.replace('lima-desk', 'lima-dsk'), at: '#/contacts' },
    { name: 'a country that is none', yaml: `${GOOD}country: PEU\n`, at: '#/country' },
    { name: 'a time without an offset', yaml: GOOD.replace('2026-03-08', '2026-03-08T10:00'), at: '#/date' },
    { name: 'an embargo of a day', yaml: `${GOOD}embargo: 2026-03-08\n`, at: '#/embargo' },
    { name: 'a picture without a description', yaml: `${GOOD}image: { src: a.jpg }\n`, at: '#/image' },
    { name: 'a goal that is none', yaml: `${GOOD}sdg: [18]\n`, at: '#/sdg' },
    { name: 'a language that the site has not', yaml: `${GOOD}together: [en, de]\n`, at: '#/together' },
    { name: 'a type that is none', yaml: `${GOOD}type: pressrelease\n`, at: '#/type' },
    { name: 'a word for a boolean', yaml: `${GOOD}draft: yes\n`, at: '#/draft' },
    { name: 'a key that is none', yaml: `${GOOD}topics: shelter\n`, at: '#/topics' },
    { name: 'no headline', yaml: GOOD.replace('title: A\n', ''), at: '#' },
  ])('underlines $name at $at', ({ yaml, at }) => {
    const breaches = breachesOf(schemaOf('release'), yaml)
    if (at === undefined) expect(breaches).toEqual([])
    else expect(breaches.some((breach) => breach.startsWith(`${at}:`))).toBe(true)
  })

  it('tells each field in words, with a title', () => {
    const untold: string[] = []
    const look = (schema: Schema, path: string): void => {
      for (const [key, field] of Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)) {
        const isLanguage = /^(en|fr|es|ar)$/.test(key)
        if (field['title'] === undefined || (field['description'] === undefined && !isLanguage)) untold.push(`${path}/${key}`)
        look(field, `${path}/${key}`)
      }
      for (const one of [schema['items'], schema['additionalProperties'], ...((schema['anyOf'] ?? []) as readonly Schema[])]) {
        if (typeof one === 'object') look(one as Schema, path)
      }
    }
    for (const kind of ['release', 'page', 'site', 'navigation', 'topics', 'regions', 'countries', 'contacts']) look(schemaOf(kind), kind)
    expect(untold.filter((path) => !/^site\/(admin|rules)/.test(path))).toEqual([])
  })

  it('has snippets that begin what the schemas take', () => {
    const all = JSON.parse(read('.vscode/dateline.code-snippets')) as Readonly<Record<string, { scope: string; body: readonly string[] }>>
    const typed = (name: string) => expanded(all[name]?.body.join('\n') ?? '')
    expect(breachesOf(schemaOf('release'), /^---\n([\s\S]*)\n---/.exec(typed('Release'))?.[1] ?? '')).toEqual([])
    expect(breachesOf(schemaOf('page'), /^---\n([\s\S]*)\n---/.exec(typed('Page'))?.[1] ?? '')).toEqual([])
    for (const name of ['Region', 'Topic', 'Contacts', 'Contact in full', 'Picture', 'Embargo', 'Event', 'Correction', 'Withdrawal']) {
      const yaml = Object.entries(load(typed(name)) as Readonly<Record<string, unknown>>)
      const whole = { ...(load(GOOD, { schema: CORE_SCHEMA }) as object), ...Object.fromEntries(yaml) }
      expect({ name, breaches: breachesOf(schemaOf('release'), JSON.stringify(whole)) }).toEqual({ name, breaches: [] })
    }
    expect(breachesOf(schemaOf('contacts'), typed('Contact of the list'))).toEqual([])
    expect(breachesOf(schemaOf('topics'), typed('Names'))).toEqual([])
  })

  it('offers what is there under its name, and follows when the lists change', async () => {
    const root = makeNewsroom()
    expect((await runHere(['editor', '--root', root])).status).toBe(0)
    const { topic } = schemaOf('release', root)['properties'] as Readonly<Record<string, { anyOf: readonly Schema[] }>>
    expect(topic?.anyOf[0]).toMatchObject({ enum: ['floods'], enumDescriptions: ['Floods'] })
    expect(readFileSync(join(root, '.vscode/dateline.code-snippets'), 'utf8')).toContain('topic: ${1|floods|}')

    writeFileSync(join(root, 'content/topics.yaml'), 'floods: { en: Floods }\nfires: { en: Fires }\n')
    const old = await runHere(['editor', '--check', '--root', root])
    expect(old.status).toBe(1)
    expect(old.stdout).toContain('release.schema.json is not up to date')
    expect((await runHere(['editor', '--root', root])).stdout).toContain('release.schema.json')
    expect((await runHere(['editor', '--check', '--root', root])).status).toBe(0)
  })

  it('leaves settings that are there, and says what to add to them', async () => {
    const root = makeNewsroom({ '.vscode/settings.json': '{ "editor.fontSize": 18 }\n' })
    const { status, stdout } = await runHere(['editor', '--root', root])
    expect(status).toBe(0)
    expect(stdout).toContain('"./.vscode/dateline/topics.schema.json": "content/topics.yaml"')
    expect(readFileSync(join(root, '.vscode/settings.json'), 'utf8')).toBe('{ "editor.fontSize": 18 }\n')
    expect(runDateline(['editor'], {}, root).stdout).toContain('since it is yours')
  })

  it('writes nothing where a list has an error, which it tells', async () => {
    const root = makeNewsroom({ 'content/topics.yaml': 'Floods: { en: Floods }\n' })
    const { status, stderr } = await runHere(['editor', '--root', root])
    expect(status).toBe(2)
    expect(stderr).toContain('topics.yaml:1:1 error bad-id')
    expect(readdirSync(root)).toEqual(['content'])
  })

  it('writes through no link that leads elsewhere', async () => {
    const elsewhere = temporaryFolder()
    const root = makeNewsroom()
    mkdirSync(join(root, '.vscode'))
    symlinkSync(elsewhere, join(root, '.vscode/dateline'))
    const { status, stderr } = await runHere(['editor', '--root', root])
    expect(status).toBe(3)
    expect(stderr).toContain('is a link')
    expect(readdirSync(elsewhere)).toEqual([])
  })
})
