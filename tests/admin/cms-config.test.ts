import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { configHere } from './release-fields.ts'
import { FORMS } from '../../src/compile/schema/forms.ts'
import { pageSchema } from '../../src/compile/schema/page-schema.ts'
import { releaseSchema } from '../../src/compile/schema/release-schema.ts'
import type { AdminSettings } from '../../src/model/admin.ts'
import { cmsConfig } from '../../src/plan/admin/cms-config.ts'

interface Field {
  readonly name: string
  readonly label: string
  readonly widget: string
  readonly required?: boolean
  readonly fields?: readonly Field[]
}

interface Config {
  readonly backend: Readonly<Record<string, string>>
  readonly publish_mode: string
  readonly collections: readonly { readonly name: string; readonly extension?: string; readonly fields?: readonly Field[] }[]
}

function config(): Config {
  return configHere() as unknown as Config
}

/** The keys of a schema and of the mappings in it, as `image.alt`. */
function keysOf(schema: z.ZodType, above = ''): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysOf(schema.unwrap() as z.ZodType, above)
  if (schema instanceof z.ZodArray) return keysOf(schema.element as z.ZodType, above)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, inner]) => [above + key, ...keysOf(inner as z.ZodType, `${above}${key}.`)])
}

function namesOf(fields: readonly Field[] = [], above = ''): readonly string[] {
  return fields.flatMap(({ name, fields: inner }) => [above + name, ...namesOf(inner, `${above}${name}.`)])
}

describe('the configuration of the editor', () => {
  it.each([
    ['releases', releaseSchema],
    ['releases-fr', releaseSchema],
    ['pages', pageSchema],
  ])('has a field for every key of front matter, each with a name in plain words: %s', (name, schema) => {
    const fields = config().collections.find((one) => one.name === name)?.fields
    expect(namesOf(fields).toSorted()).toEqual([...keysOf(schema), 'body'].toSorted())
    expect(fields?.filter(({ label }) => !/^[A-Z]/.test(label))).toEqual([])
  })

  it('asks for what a release must have, and for nothing that it need not', () => {
    const required = config()
      .collections[0]?.fields?.filter((field) => field.required)
      .map(({ name }) => name)
    expect(required).toEqual(['title', 'date', 'region', 'topic', 'body'])
  })

  it('has releases side by side, and those of each other language by themselves', () => {
    expect(config().collections.map(({ name, extension }) => `${name} ${extension ?? ''}`)).toEqual([
      ...['releases md', 'releases-fr fr.md', 'releases-ar ar.md', 'pages md', 'lists '],
    ])
  })

  const usual: AdminSettings = {
    ...{ backend: 'github', repository: 'example-org/newsroom', branch: 'main', review: true },
    ...{ signIn: 'https://auth.example.org/start', appId: undefined, server: undefined, place: { file: 'site.yaml', line: 1, column: 1 } },
  }

  it.each<[string, Partial<AdminSettings>, object, string]>([
    [
      'GitHub',
      {},
      { name: 'github', repo: 'example-org/newsroom', branch: 'main', base_url: 'https://auth.example.org', auth_endpoint: 'start' },
      'editorial_workflow',
    ],
    [
      'GitLab',
      { backend: 'gitlab', appId: 'abc', review: false },
      { name: 'gitlab', repo: 'example-org/newsroom', branch: 'main', auth_type: 'pkce', app_id: 'abc' },
      'simple',
    ],
    [
      'an instance of GitLab of one’s own',
      { backend: 'gitlab', appId: 'abc', server: 'https://git.example.org/' },
      {
        ...{ name: 'gitlab', repo: 'example-org/newsroom', branch: 'main', auth_type: 'pkce', app_id: 'abc' },
        ...{ base_url: 'https://git.example.org', api_root: 'https://git.example.org/api/v4' },
      },
      'editorial_workflow',
    ],
  ])('says where the repository is: %s', (_, settings, backend, mode) => {
    const site = { url: 'https://a.example', languages: ['ar'], defaultLanguage: 'ar', timeZone: 'UTC' } as const
    const made = cmsConfig({ site, forms: FORMS, countries: [], storage: { ...usual, ...settings } })
    expect(made['backend']).toEqual(backend)
    expect(made['publish_mode']).toBe(mode)
  })
})
