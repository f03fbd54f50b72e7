import { report } from '../diagnostics/report.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { NavigationEntry } from '../model/navigation.ts'
import type { MenuNode, MenuTarget, Newsroom } from '../model/newsroom.ts'
import type { Page } from '../model/page.ts'
import type { Checked } from '../task.ts'

interface MenuContext {
  readonly language: Language
  readonly defaultLanguage: Language
  readonly pages: readonly Page[]
  readonly terms: Newsroom['terms']
  /** Settings files that could not be read. */
  readonly unread: readonly string[]
}

/** A menu with its links looked up: `page:`, `topic:` and `region:` become what they name. */
export function resolveMenu(entries: readonly NavigationEntry[], context: MenuContext): Checked<readonly MenuNode[]> {
  const diagnostics: Diagnostic[] = []
  const resolve = (entry: NavigationEntry): MenuNode => {
    const target = resolveTarget(entry, context)
    diagnostics.push(...target.diagnostics)
    return { label: entry.label, intro: entry.intro, target: target.value, items: entry.items.map(resolve) }
  }
  return { value: entries.map(resolve), diagnostics }
}

function resolveTarget(entry: NavigationEntry, context: MenuContext): Checked<MenuTarget | undefined> {
  const { href, label, place } = entry
  if (href === undefined) return { value: undefined, diagnostics: [] }
  const [, scheme = '', rest = ''] = /^(page|topic|region):(.*)$/.exec(href) ?? []
  const nowhere = (suggestion: string) => ({ value: undefined, diagnostics: [report('menu-nowhere', place, { label, href, suggestion })] })
  switch (scheme) {
    case 'page':
      return resolvePage(entry, rest, context)
    case 'topic':
    case 'region': {
      const taxonomy = scheme === 'topic' ? 'topics' : 'regions'
      const ids = context.terms[taxonomy].map(({ id }) => id)
      if (!ids.includes(rest) && context.unread.includes(`${taxonomy}.yaml`)) return { value: undefined, diagnostics: [] }
      if (!ids.includes(rest)) return nowhere(suggest(rest, ids))
      return { value: { kind: 'term', taxonomy, id: rest }, diagnostics: [] }
    }
    default:
      if (/^\/(?!\/)/.test(href)) return { value: { kind: 'site', path: href, label, place }, diagnostics: [] }
      return isWebAddress(href) ? { value: { kind: 'url', href }, diagnostics: [] } : nowhere('')
  }
}

function resolvePage(entry: NavigationEntry, id: string, context: MenuContext): Checked<MenuTarget | undefined> {
  const { label, place, href = '' } = entry
  const { language, defaultLanguage: fallback, pages } = context
  const inLanguage = (wanted: Language) => pages.find((page) => page.id === id && page.language === wanted)
  const page = inLanguage(language) ?? inLanguage(fallback)
  if (!page) {
    const suggestion = suggest(
      id,
      pages.map((one) => one.id),
    )
    return { value: undefined, diagnostics: [report('menu-nowhere', place, { label, href, suggestion })] }
  }
  const diagnostics = page.language === language ? [] : [report('menu-fallback', place, { label, language, fallback, id })]
  return { value: { kind: 'page', page }, diagnostics }
}

function isWebAddress(href: string): boolean {
  return /^https?:\/\/\S+$/.test(href) && URL.canParse(href)
}
