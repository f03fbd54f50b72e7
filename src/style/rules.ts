import type { Rule } from './rule.ts'
import { ACRONYM_SPELT_OUT } from './rules/acronym.ts'
import { APOSTROPHE } from './rules/apostrophe.ts'
import { ARABIC_MARKS } from './rules/arabic-marks.ts'
import { BARE_URL } from './rules/bare-url.ts'
import { COUNTRY_NAME } from './rules/country-name.ts'
import { DASH } from './rules/dash.ts'
import { DATE_FORM } from './rules/date-form.ts'
import { DATELINE_FORM } from './rules/dateline-form.ts'
import { DOUBLE_SPACE } from './rules/double-space.ts'
import { GLOSSARY } from './rules/glossary.ts'
import { HEADLINE_LENGTH } from './rules/headline-length.ts'
import { INVERTED_MARK } from './rules/inverted-mark.ts'
import { LINK_TEXT } from './rules/link-text.ts'
import { NUMBER_FORM } from './rules/number-form.ts'
import { PICTURE_ALT } from './rules/picture-alt.ts'
import { QUOTATION_MARKS } from './rules/quotation-marks.ts'
import { SPACE_BEFORE_MARK } from './rules/space-before-mark.ts'
import { SUMMARY_LENGTH } from './rules/summary-length.ts'
import { UNPAIRED_QUOTE } from './rules/unpaired-quote.ts'

/** All rules, in the order of the handbook. They do not know one another. */
export const RULES: readonly Rule[] = [
  ...[DOUBLE_SPACE, SPACE_BEFORE_MARK, QUOTATION_MARKS, UNPAIRED_QUOTE, APOSTROPHE, DASH, ARABIC_MARKS, INVERTED_MARK],
  ...[NUMBER_FORM, DATE_FORM, COUNTRY_NAME, GLOSSARY, ACRONYM_SPELT_OUT],
  ...[HEADLINE_LENGTH, SUMMARY_LENGTH, DATELINE_FORM, LINK_TEXT, BARE_URL, PICTURE_ALT],
]
