import { resolvePath } from './resolve-path.ts'
import { isMapping } from './front-matter.ts'
import type { Yaml } from './yaml.ts'
import { isSlug } from '../language/slugify.ts'
import type { BodyLink } from '../model/body.ts'
import { isLanguage } from '../model/locale.ts'
import type { Mentions, Named } from '../model/mentions.ts'

/** Reads what a source names elsewhere, each name on its own: one that is misspelt hides no other. */
export function readMentions(yaml: Yaml, links: readonly BodyLink[]): Mentions {
  const written = yaml.value as Readonly<Record<string, unknown>>
  const named = (key: string, isOne: (text: string) => boolean) => namesAt(yaml, key, written[key], isOne)
  return {
    regions: named('region', isSlug),
    countries: named('country', (text) => /^[A-Z]{3}$/.test(text)),
    topics: named('topic', isSlug),
    contacts: named('contacts', isSlug),
    image: imageAt(yaml, written['image']),
    links,
    together: named('together', isLanguage),
    translationOf: originalAt(yaml, written['translationOf']),
  }
}

function namesAt(yaml: Yaml, key: string, value: unknown, isOne: (text: string) => boolean): readonly Named[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  const seen = new Set<string>()
  return items.flatMap((item, index): readonly Named[] => {
    const id = typeof item === 'string' ? item.trim() : ''
    if (!isOne(id) || seen.has(id)) return []
    seen.add(id)
    return [{ id, place: yaml.placeOf(Array.isArray(value) ? [key, index] : [key]) }]
  })
}

function imageAt(yaml: Yaml, image: unknown): Named | undefined {
  const src = isMapping(image) ? image['src'] : undefined
  if (typeof src !== 'string' || src.trim() === '') return undefined
  const place = yaml.placeOf(['image', 'src'])
  const id = resolvePath(place.file, src.trim())
  return id === undefined ? undefined : { id, place }
}

function originalAt(yaml: Yaml, original: unknown): Mentions['translationOf'] {
  const named = (key: string): Named | undefined => {
    const id = isMapping(original) ? original[key] : undefined
    return typeof id === 'string' && id.trim() !== '' ? { id: id.trim(), place: yaml.placeOf(['translationOf', key]) } : undefined
  }
  const language = named('lang')
  // What is no language at all has been reported by the schema.
  return language && isLanguage(language.id) ? { language, revision: named('revision') } : undefined
}
