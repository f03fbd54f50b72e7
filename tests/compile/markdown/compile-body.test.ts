import { beforeAll, describe, expect, it, vi } from 'vitest'
import { compareReadings } from '../../../src/compile/markdown/compare-readings.ts'
import { compileBody } from '../../../src/compile/markdown/compile-body.ts'
import { plainBody } from '../../../src/compile/markdown/plain/plain-body.ts'
import { loadRemark } from '../../../src/compile/markdown/remark.ts'
import { MARKDOWN_READERS } from '../../../src/model/markdown-reader.ts'
import { releaseText } from '../../release-text.ts'
import { sourceFile } from '../../source-file.ts'

const PLAIN = 'The *boats* are safe. See [the list](/en/news/).'
const RICH = 'The *boats* are <b>safe</b>.<script>a()</script>'

const bodyOf = (markdown: string) => ({ file: 'releases/boats.en.md', language: 'en', markdown, firstLine: 9 }) as const

const inputOf = (body: string) => ({
  source: sourceFile('releases/boats.en.md', releaseText([], body)),
  timeZone: 'UTC',
  languages: ['en'] as const,
})

// The order matters: what is loaded stays so. Other test files may have loaded it.
describe('remark', () => {
  let compileSource: typeof import('../../../src/compile/compile-source.ts').compileSource

  beforeAll(async () => {
    vi.resetModules()
    compileSource = (await import('../../../src/compile/compile-source.ts')).compileSource
  })

  it('is not waited for where a text is plain', () => {
    expect(compileSource.run(inputOf(PLAIN))).not.toBeInstanceOf(Promise)
  })

  it('is waited for where a text is not', async () => {
    const promised = compileSource.run(inputOf(RICH))
    expect(promised).toBeInstanceOf(Promise)
    expect((await promised).diagnostics.map(({ code }) => code)).toEqual(['code-dropped'])
  })

  it('is waited for once', () => {
    expect(compileSource.run(inputOf(RICH))).not.toBeInstanceOf(Promise)
  })
})

describe('a body', () => {
  it.each([PLAIN, RICH])('becomes the same by every reader: %s', (markdown) => {
    const [first, ...others] = MARKDOWN_READERS.map((reader) => compileBody(bodyOf(markdown), reader))
    for (const other of others) expect(other).toStrictEqual(first)
  })

  it('is what remark made of it, and an error, where a plain reader made something else', async () => {
    const remarkBody = await loadRemark()
    const [plain, full] = [plainBody(bodyOf(PLAIN)), remarkBody(bodyOf(PLAIN))]
    if (!plain) throw new Error('It is plain.')
    expect(compareReadings(plain, full, bodyOf(PLAIN))).toBe(full)

    for (const wrong of [
      { ...plain, excerpt: 'The boats.' },
      { ...plain, body: { ...plain.body, pieces: ['<p>a</p>'] } },
    ]) {
      const { value, diagnostics } = compareReadings(wrong, full, bodyOf(PLAIN))
      expect(value).toBe(full.value)
      expect(diagnostics).toMatchObject([{ code: 'readers-differ', severity: 'error', line: 9, column: 1 }])
    }
  })

  it('is what remark made of it, and an error, where a plain reader told nothing of a problem', async () => {
    const [plain, full] = [plainBody(bodyOf(PLAIN)), (await loadRemark())(bodyOf(RICH))]
    if (!plain) throw new Error('It is plain.')
    const { diagnostics } = compareReadings(plain, full, bodyOf(RICH))
    expect(diagnostics.map(({ code }) => code)).toEqual(['code-dropped', 'readers-differ'])
  })
})
