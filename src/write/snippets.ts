import { RELEASE_TYPES } from '../model/release.ts'
import type { NameLists, OfferedName } from '../model/name-list.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly scope: 'markdown' | 'yaml' | 'markdown,yaml'
  readonly body: readonly string[]
}

/** Now, as the clock of the editor has it. */
const NOW = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${CURRENT_HOUR}:${CURRENT_MINUTE}${CURRENT_TIMEZONE_OFFSET}'

/** Snippets of VS Code, by their names: what one types most, with the names of this newsroom to choose from. */
export function snippets(lists: NameLists): Readonly<Record<string, Snippet>> {
  const { regions, topics, contacts, languages } = lists
  return {
    Release: {
      prefix: 'release',
      description: 'The front matter of a new release',
      scope: 'markdown',
      body: [
        '---',
        'title: "${1:Headline}"',
        `date: \${2:${NOW}}`,
        'place: ${3:Town}',
        `type: ${choice(4, RELEASE_TYPES)}`,
        `region: ${choiceOf(5, regions)}`,
        `topic: ${choiceOf(6, topics)}`,
        `contacts: [${choiceOf(7, contacts)}]`,
        'draft: true',
        '---',
        '${0:The first paragraph carries the news.}',
      ],
    },
    Page: {
      prefix: 'page',
      description: 'The front matter of a standing page',
      scope: 'markdown',
      body: ['---', 'title: "${1:Title}"', 'summary: "${2:One or two sentences.}"', '---', '$0'],
    },
    Region: { prefix: 'region', description: 'A region of this newsroom', scope: 'markdown', body: [`region: ${choiceOf(1, regions)}`] },
    Topic: { prefix: 'topic', description: 'A topic of this newsroom', scope: 'markdown', body: [`topic: ${choiceOf(1, topics)}`] },
    Contacts: {
      prefix: 'contacts',
      description: 'A contact of this newsroom',
      scope: 'markdown',
      body: [`contacts: [${choiceOf(1, contacts)}]`],
    },
    'Contact in full': {
      prefix: 'contact',
      description: 'A contact that is not in the list, in a release',
      scope: 'markdown',
      body: [
        'contacts:',
        '  - name: ${1:Name}',
        '    office: ${2:Office}',
        '    phone: "+${3:41 22 000 01 01}"',
        '    email: ${4:name@example.org}',
      ],
    },
    'Contact of the list': {
      prefix: 'contact',
      description: 'A person or press desk of contacts.yaml',
      scope: 'yaml',
      body: [
        '${1:an-id}:',
        '  name: ${2:Name}',
        '  office: ${3:Office}',
        '  role: ${4:Role}',
        '  phone: "+${5:41 22 000 01 01}"',
        '  email: ${6:name@example.org}',
        `  languages: [${languages.map(({ id }) => id).join(', ')}]`,
      ],
    },
    Picture: {
      prefix: 'image',
      description: 'The picture above the text',
      scope: 'markdown',
      body: [
        'image:',
        '  src: ${1:../../images/name.jpg}',
        '  alt: "${2:What one sees}"',
        '  caption: "${3:Who, where, when}"',
        '  credit: "${4:Whose picture it is}"',
      ],
    },
    'Picture in the text': {
      prefix: 'figure',
      description: 'A picture in the text',
      scope: 'markdown',
      body: ['![${1:What one sees}](${2:../../images/name.jpg})'],
    },
    Quote: {
      prefix: 'quote',
      description: 'What somebody said',
      scope: 'markdown',
      body: ['> “${1:Words},” says ${2:who}. “${3:More words}.”', '', '$0'],
    },
    'Link to another release': {
      prefix: 'link',
      description: 'A link by the name of a file, which stays right when its address changes',
      scope: 'markdown',
      body: ['[${1:words that say where it leads}](${2:name.en.md})'],
    },
    Note: {
      prefix: 'note',
      description: 'A note at the end of the text',
      scope: 'markdown',
      body: ['[^${1:1}]', '', '[^${1:1}]: ${0:What it says}'],
    },
    Table: {
      prefix: 'table',
      description: 'A table',
      scope: 'markdown',
      body: ['| ${1:Day} | ${2:Event} |', '| --- | --- |', '| $3 | $4 |'],
    },
    Embargo: { prefix: 'embargo', description: 'Nobody sees it before this time', scope: 'markdown', body: [`embargo: \${1:${NOW}}`] },
    Event: {
      prefix: 'event',
      description: 'What a media advisory invites to',
      scope: 'markdown',
      body: [
        'type: media-advisory',
        'event:',
        `  start: \${1:${NOW}}`,
        '  place: "${2:Place}"',
        `  status: ${choice(3, ['provisional', 'confirmed', 'cancelled'])}`,
      ],
    },
    Correction: {
      prefix: 'changes',
      description: 'Tells what was corrected or updated',
      scope: 'markdown',
      body: [
        'changes:',
        `  - at: ${NOW}`,
        `    kind: ${choice(1, ['correction', 'update', 'minor'])}`,
        '    note: "${2:What was changed, for readers.}"',
      ],
    },
    Withdrawal: {
      prefix: 'withdrawn',
      description: 'Takes a release back, and says why',
      scope: 'markdown',
      body: ['withdrawn:', `  at: ${NOW}`, '  reason: "${1:Why, for readers.}"'],
    },
    Names: {
      prefix: 'names',
      description: 'A topic or region with its name in each language',
      scope: 'yaml',
      body: ['${1:an-id}:', ...languages.map(({ id }, index) => `  ${id}: \${${index + 2}:Name}`)],
    },
  }
}

function choiceOf(stop: number, names: readonly OfferedName[]): string {
  return choice(
    stop,
    names.map(({ id }) => id),
  )
}

/** A place to choose at; ids hold nothing that would have to be escaped. */
function choice(stop: number, choices: readonly string[]): string {
  return choices.length === 0 ? `\${${stop}:an-id}` : `\${${stop}|${choices.join(',')}|}`
}
