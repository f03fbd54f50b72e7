import type { Example, Rule } from '../../src/style/rule.ts'
import { RULES } from '../../src/style/rules.ts'

const INTRODUCTION = `# House style

\`dateline check\` tells what is written against the house style, in the front matter and in the bodies of all releases and pages, with line
and column and what to write instead. A build does not look. This page is written by the rules themselves (\`UPDATE_EXPECTED=1 npx vitest run
tests/style/handbook.test.ts\`), and each example is tried by a test.

Code, raw HTML and addresses are left alone; so are quotations by the rules \`glossary\`, \`country-name\` and \`acronym\`.

## content/style.yaml

All of it may be absent.

    rules:
      dash: off                   # off, warning or error
      country-name: error         # an error fails a check; it never stops a build
    headline: 100                 # the most characters of a headline
    summary: 300                  # and of a summary
    known: [IOM, OIM]             # acronyms that your readers know
    acronyms:                     # what others stand for: text, or one for each language
      WFP: { en: World Food Programme, fr: Programme alimentaire mondial }
    glossary:
      - say: irregular migration
        not: [illegal migration, clandestine migration]
        language: en
        note: No person is illegal.                    # told with the warning
        exceptions: [the Illegal Migration Act]        # where the words may stand
        quotations: false                              # true: quotations are looked at, too
        fix: true                                      # --fix may put one in the place of the other

Words are found as whole words, whatever their capital letters, and in the forms that are listed: list plurals of their own. In Arabic they are
found with what is written together with them (و ف ب ك ل ال), and with or without vowel signs. Set \`fix\` only where nothing around the words
has to change with them, such as an article or an adjective.

## Silencing a rule

    <!-- dateline-ignore dash: the poet wrote it so -->

on the line in question or on the one before it silences one rule there; in the front matter it is a comment of YAML, and before a key it
silences all of its value:

    # dateline-ignore headline-length: the full name of the treaty
    title: …

One without a reason silences nothing and is told, and so is one that has nothing to silence.

## The rules
`

/** The page that describes all rules. */
export function handbook(): string {
  return [INTRODUCTION, tableOfRules(), ...RULES.map(section)].join('\n')
}

function tableOfRules(): string {
  const rows = RULES.map(({ id, level, examples }) => `| [${id}](#${id}) | ${level} | ${fixes(examples)} |`)
  return `${['| Rule | Level, unless style.yaml says another | `--fix` |', '| --- | --- | --- |', ...rows].join('\n')}\n`
}

function fixes(examples: readonly Example[]): string {
  const fixed = examples.filter(({ isFixed }) => isFixed).length
  return fixed === 0 ? 'no' : fixed === examples.length ? 'yes' : 'where it is certain'
}

function section({ id, about, examples }: Rule): string {
  const rows = examples.map(
    ({ wrong, right, isFixed, ...where }) => `| ${placeOf(where)} | ${code(wrong)} | ${code(right)} | ${isFixed ? 'fixed' : ''} |`,
  )
  return [`### ${id}`, '', `${about}`, '', '| In | Wrong | Right | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function placeOf({ language, key, lines = [], style }: Pick<Example, 'language' | 'key' | 'lines' | 'style'>): string {
  const also = [...lines, ...(style === undefined ? [] : [style.replace(/\s*\n\s*- /g, ' - ')])].map(code)
  return [`${language}${key ? `, \`${key}\`` : ''}`, ...also].join(', ')
}

/** As a span of code, whatever is in it. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`
}
