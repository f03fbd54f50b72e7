import { yamlText, type Written } from './yaml-text.ts'
import type { Language } from '../model/locale.ts'
import { TODO } from '../model/todo.ts'

/** What a new release is to say of itself, as its front matter has it. */
export interface Wishes {
  readonly language: Language
  readonly title: string
  /** A day, or a time with its offset. */
  readonly date: string
  readonly type: string | undefined
  readonly place: string | undefined
  readonly regions: readonly string[]
  readonly countries: readonly string[]
  readonly topics: readonly string[]
  readonly contacts: readonly string[]
  /** The last part of the address, and the name of the file; else the headline makes it. */
  readonly slug: string | undefined
}

/** The source of a release whose text is still to be written: a draft, so that half a text never goes out. */
export function releaseSkeleton({ title, date, type, place, regions, countries, topics, contacts }: Wishes): string {
  const front = yamlText({
    title,
    date,
    place,
    type: type === 'press-release' ? undefined : type,
    region: oneOrMany(regions),
    country: oneOrMany(countries),
    topic: oneOrMany(topics),
    contacts,
  })
  return `---\n${front}\n${DRAFT}\n---\n<!-- ${TODO} The first paragraph carries the news: who, what, where, when. -->\n`
}

/** A line of front matter for a text that is not done. */
export const DRAFT = 'draft: true # Delete this line when the text is done.'

function oneOrMany(names: readonly string[]): Written | undefined {
  return names.length > 1 ? names : names[0]
}
