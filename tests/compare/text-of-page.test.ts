import { describe, expect, it } from 'vitest'
import { textOfPage } from '../../src/compare/text-of-page.ts'

describe('textOfPage', () => {
  it('takes headline, summary and body, and nothing around them', () => {
    const html = `<!doctype html><title>T</title><nav>menu</nav><main><h1>Flood &amp; fire</h1>
      <p class="lead standfirst">It rose.</p><div class="prose"><p>Body <b>text</b></p></div><aside>Contacts</aside></main>`
    expect(textOfPage(html)).toBe('Flood & fire\nIt rose.\nBody text')
  })

  it('knows no page without a body', () => {
    expect(textOfPage('<h1>A list</h1>')).toBeUndefined()
  })
})
