import { autocompleteMultiselect, isCancel, select, text } from '@clack/prompts'
import type { Readable, Writable } from 'node:stream'
import type { ReleaseGiven } from './build-options.ts'
import { isSlug, slugify } from '../language/slugify.ts'
import { readDate } from '../language/written-date.ts'
import type { Language } from '../model/locale.ts'
import type { OfferedName } from '../model/name-list.ts'
import { RELEASE_TYPES } from '../model/release.ts'
import type { Names } from '../read-names.ts'
import type { Wishes } from '../write/release-skeleton.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** Asks for what the options do not say, one thing after the other; undefined where somebody left with Escape or Ctrl+C. */
export async function askForRelease(given: ReleaseGiven, names: Names, now: string, terminal: Terminal): Promise<Wishes | undefined> {
  const { lists } = names
  const ask = questionsIn(terminal)
  try {
    const language = given.language ?? (await ask.language(names))
    const title = given.title ?? (await ask.line('What is the headline?', '', (line) => (line === '' ? 'Write a headline.' : undefined)))
    return {
      language,
      title,
      slug: given.slug ?? (hasName(title) ? undefined : await ask.line(NAME, '', judgeName)),
      type: given.type ?? (await ask.type()),
      place: given.place ?? ((await ask.line('From which town? Enter for none.')) || undefined),
      date:
        given.date ??
        (await ask.line('When? A day, or a time with its offset; nobody sees it before.', now, (line) => judgeDate(line, now))),
      regions: given.region ?? (await ask.names('Which region? The first leads.', lists.regions, true)),
      countries: given.country ?? (await ask.names('Which countries, if any?', lists.countries, false)),
      topics: given.topic ?? (await ask.names('Which topic? The first leads.', lists.topics, true)),
      contacts: given.contact ?? (await ask.names('Whom can journalists ask?', presentContacts(names, now.slice(0, 10)), true)),
    }
  } catch (error) {
    if (error instanceof Left) return undefined
    throw error
  }
}

/** Somebody left. */
class Left extends Error {}

function questionsIn(terminal: Terminal) {
  return {
    language: ({ settings: { site }, lists }: Names): Promise<Language> =>
      site.languages.length < 2
        ? Promise.resolve(site.defaultLanguage)
        : answer(
            select<Language>({
              ...terminal,
              message: 'In which language is it?',
              options: lists.languages.map(({ id, title }) => ({ value: id as Language, label: title })),
              initialValue: site.defaultLanguage,
            }),
          ),
    type: (): Promise<string> =>
      answer(
        select<string>({
          ...terminal,
          message: 'What is it?',
          options: RELEASE_TYPES.map((value) => ({ value, label: value.replace('-', ' ') })),
        }),
      ),
    line: async (message: string, initialValue = '', judge: (line: string) => string | undefined = () => undefined): Promise<string> => {
      const line = await answer(text({ ...terminal, message, initialValue, validate: (value = '') => judge(value.trim()) }))
      return line.trim()
    },
    names: (message: string, names: readonly OfferedName[], required: boolean): Promise<readonly string[]> =>
      answer(
        autocompleteMultiselect<string>({
          ...terminal,
          message,
          options: names.map(({ id, title }) => ({ value: id, label: title, hint: id })),
          required,
          maxItems: 8,
          filter: isLike,
        }),
      ),
  }
}

async function answer<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await asked
  if (isCancel(given)) throw new Left()
  return given as Exclude<T, symbol>
}

const NAME = 'Which words shall stand in its address? In letters a to z, as winter-appeal:'

/** A headline in other letters than Latin ones gives no name for the file. */
function hasName(title: string): boolean {
  return slugify(title).replaceAll('-', '').length >= 3
}

function judgeName(line: string): string | undefined {
  return isSlug(line) && line.length >= 3 ? undefined : 'Write small letters and digits, with single hyphens between words.'
}

function judgeDate(line: string, now: string): string | undefined {
  const date = readDate(line)
  if (date.kind === 'no-offset') return `Add the offset of the place, as in ${now}, or Z for UTC.`
  return date.kind === 'bad-date' ? `Write a day as ${now.slice(0, 10)}, or a time with its offset as ${now}.` : undefined
}

/** Who has left is nobody to name in what is new. */
function presentContacts({ settings: { contacts }, lists }: Names, today: string): readonly OfferedName[] {
  const gone = new Set(contacts.filter(({ contact: { until } }) => until !== undefined && until < today).map(({ id }) => id))
  return lists.contacts.filter(({ id }) => !gone.has(id))
}

/** Whether a name has in it what was typed, whatever the accents and capitals. */
function isLike(typed: string, option: { readonly value: string; readonly label?: string }): boolean {
  return fold(`${option.label ?? ''} ${option.value}`).includes(fold(typed))
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
