import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { LINE_LENGTH } from '../../src/render/wrap-text.ts'
import { directionOf, type Language } from '../../src/model/locale.ts'
import { mailBreaches } from '../press/mail-breaches.ts'
import { readTree } from '../read-tree.ts'

const mails = Object.entries(readTree(inject('demonstration'))).filter(([path]) => /\/digest\/.*\/email\.(html|txt)$/.test(path))
const inHtml = mails.filter(([path]) => path.endsWith('.html'))

describe('every e-mail of the demonstration site', () => {
  it('is there', () => {
    expect(mails.length).toBe(2 * inHtml.length)
    expect(inHtml.length).toBeGreaterThanOrEqual(4 * 4 * 2)
  })

  it('is HTML that mail programs show', () => {
    const found = inHtml.map(([path, html]) => {
      const language = path.slice(0, 2) as Language
      return [path, mailBreaches(html, language, directionOf(language))]
    })
    expect(found.filter(([, breaches]) => breaches?.length)).toEqual([])
  })

  it('is valid HTML but for what they have not unlearnt', async () => {
    const old = { 'no-inline-style': 'off', 'no-style-tag': 'off', 'no-deprecated-attr': 'off', 'attribute-allowed-values': 'off' } as const
    const rules = { 'void-style': 'off', 'long-title': 'off', 'tel-non-breaking': 'off', 'doctype-style': 'off', ...old } as const
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y'], rules })
    const complaints: string[] = []
    for (const [path, html] of inHtml.filter((_, index) => index % 5 === 0)) {
      const { results } = await validator.validateString(html, path)
      for (const { messages } of results) complaints.push(...messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`))
    }
    expect(complaints).toEqual([])
  })

  it('is wrapped in plain text, but for its subject and for addresses', () => {
    const tooLong = mails.flatMap(([path, text]) => {
      if (!path.endsWith('.txt')) return []
      const [, ...lines] = text.replace(/[\p{M}\p{Cf}]/gu, '').split('\n')
      return lines.filter((line) => [...line].length > LINE_LENGTH && line.includes(' '))
    })
    expect(tooLong).toEqual([])
  })
})
