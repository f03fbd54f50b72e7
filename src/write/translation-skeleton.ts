import { DRAFT } from './release-skeleton.ts'
import { yamlText, type Written } from './yaml-text.ts'
import type { Language } from '../model/locale.ts'
import { TODO } from '../model/todo.ts'

type FrontMatter = Readonly<Record<string, Written>>

/** A release that is to be translated. */
export interface Original {
  readonly language: Language
  /** Names the text that is translated. */
  readonly revision: string
  /** As it was written, each value a text. */
  readonly frontMatter: FrontMatter
  readonly markdown: string
}

/**
 * The source of a translation that is still to be made: what is the same in each language is there, what is to be translated is
 * marked, and the original stands in a comment, which reaches no page.
 */
export function translationSkeleton({ language, revision, frontMatter, markdown }: Original): string {
  const taken = Object.entries(frontMatter).flatMap(([key, value]): readonly (readonly [string, Written])[] => {
    if (SAME.has(key)) return [[key, value]]
    const words = WORDS[key]
    return words ? [[key, words.length === 0 ? marked(value) : withWords(value, words)]] : []
  })
  const front = yamlText({ ...Object.fromEntries(taken), translationOf: { lang: language, revision } })
  const text = inComment(markdown.trim())
  return `---\n${front}\n${DRAFT}\n---\n<!-- ${TODO} Write the translation above this line, then delete everything from here on.\n\n${text}\n\n-->\n`
}

/** What a release says alike in every language. What happened to the original alone, its old addresses and changes, is not it. */
const SAME = new Set(['date', 'embargo', 'type', 'region', 'country', 'topic', 'contacts', 'sdg', 'together', 'lead'])

/** What is to be translated: a text, or these keys of a mapping. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  title: [],
  place: [],
  summary: [],
  image: ['alt', 'caption', 'credit'],
  event: ['place'],
}

function marked(words: Written): Written {
  return typeof words === 'string' ? `${TODO} ${words}` : words
}

function withWords(value: Written, keys: readonly string[]): Written {
  if (typeof value === 'string' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value as FrontMatter).map(([key, one]) => [key, keys.includes(key) ? marked(one) : one]))
}

/** A text within a comment of HTML must not end it, in the eyes of Markdown (`-->`) or of HTML (`--!>` as well). */
function inComment(text: string): string {
  return text.replace(/--(?=!?>)/g, '- - ').replaceAll('<!--', '<! --')
}
