import * as z from 'zod'
import { boolean, language, localized, oneOf, text, wholeNumber } from './fields.ts'
import { mapping, oneOrMany, someOf } from './problem.ts'
import { STYLE_LEVELS, STYLE_RULES, type StyleRule } from '../../style/house-style.ts'

const level = oneOf('level', STYLE_LEVELS).optional()

const rules = Object.fromEntries(STYLE_RULES.map((rule) => [rule, level])) as Readonly<Record<StyleRule, typeof level>>

/** The level of some rules: in style.yaml, or in site.yaml where that is all a house has to say. */
export const levelsSchema = mapping(rules)

const entrySchema = mapping({
  say: text,
  not: someOf(text),
  language,
  note: text.optional(),
  exceptions: oneOrMany(text).default([]),
  quotations: boolean.default(false),
  fix: boolean.default(false),
})

/** content/style.yaml. */
export const styleSchema = mapping({
  rules: levelsSchema.default({}),
  headline: wholeNumber(20, 500).default(100),
  summary: wholeNumber(50, 2000).default(300),
  glossary: z.array(entrySchema).default([]),
  known: oneOrMany(text).default([]),
  acronyms: z.record(z.string(), localized).default({}),
})
