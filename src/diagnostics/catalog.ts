import type { Severity } from '../model/diagnostic.ts'

interface Entry {
  readonly severity: Severity
  /** What happened. `{name}` is filled in by the report. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

const error = <const M extends string, const H extends string>(message: M, hint: H) => ({ severity: 'error', message, hint }) as const
const warning = <const M extends string, const H extends string>(message: M, hint: H) => ({ severity: 'warning', message, hint }) as const

/** Every problem that Dateline can report, by its code. */
export const CATALOG = {
  // Files
  'unreadable-file': error('This file cannot be read: {reason}.', 'Make it an ordinary file that the build may read, or remove it.'),
  'not-a-file': warning('This is {what}, so it was not read.', 'Put an ordinary file or folder in its place.'),
  'stray-file': warning(
    'This file is not part of the site.',
    'Releases stand in releases/, pages in pages/, and settings have the names that the content reference lists.',
  ),
  'odd-file-name': error('The name of this file cannot be used: {reason}.', 'Rename it with letters, digits and hyphens.'),
  'too-large': error('This file has {size} bytes; the most that is read is {limit}.', 'Split the text, or link to a document instead.'),
  'too-large-to-publish': error(
    'This file has {size} bytes; the most that is published is {limit}.',
    'Make it smaller, or put it where large files are kept and link to it.',
  ),
  'not-utf8': error('This file is not UTF-8 text: {reason}.', 'Save it again with the encoding UTF-8.'),
  'control-character': warning(
    'The text holds the invisible character {character}, which was left out.',
    'Delete it; it often comes with text pasted from another program.',
  ),
  'too-intricate': error('There are more than {limit} {what} here, which is more than is read.', '{advice}'),
  'too-slow': error(
    'Compiling this text takes more than {limit}, so it was given up.',
    'Simplify what is unusual from here on, or divide the text with blank lines.',
  ),
  'not-compiled': error(
    'This text cannot be compiled: {reason}.',
    'Take out what is unusual in it; and report this as a fault of Dateline, with the file.',
  ),
  'readers-differ': error(
    'The quick reader of plain Markdown makes something else of this text than remark does.',
    'Report this as a fault of Dateline, with the file; until it is mended, build with --markdown remark.',
  ),
  'active-file': error(
    'This file can run code in the browser of whoever opens it: {reason}.',
    'Take that out of it, or save it as a PDF or an ordinary picture.',
  ),
  'no-language': error(
    'The name of this file does not end in a language of this site.',
    'Name it <name>.<language>.md, with one of: {languages}.',
  ),
  'search-not-made': warning(
    'The search index could not be made: {reason}.',
    'The pages are there, and the search finds what it found before. Install Dateline anew, or build with --no-search.',
  ),
  'foreign-files': warning(
    'This folder also holds what Dateline did not write, which was left ({count}): {names}.',
    'Move it away, or put it into public/ if it belongs to the site.',
  ),
  'replaced-files': warning(
    'What Dateline did not write stood at addresses of the site and was replaced ({count}): {names}.',
    'Give files of your own other names, or another folder.',
  ),
  'damaged-ledger': warning(
    'The list of what former builds wrote here was damaged, and is written anew.',
    'Files of former builds may be among those that Dateline says it did not write; remove them by hand.',
  ),

  // Front matter as a whole
  'front-matter-missing': error(
    'This file does not start with front matter.',
    'Begin the first line with ---, then the title, the date and the other keys, then a line with --- again.',
  ),
  'front-matter-blank-line': error('A blank line stands before the front matter.', 'Delete what stands above the first ---.'),
  'front-matter-toml': error(
    'The front matter is written in TOML (+++).',
    'Write it in YAML between two lines of ---, with "key: value" on each line.',
  ),
  'front-matter-language': error(
    'The opening line of the front matter is "{line}".',
    'Write --- and nothing else on that line; front matter is YAML only and is never run as code.',
  ),
  'front-matter-unterminated': error(
    'The front matter that opens here is never closed.',
    'Write a line with exactly --- after the last key.',
  ),
  'front-matter-fence': error(
    'The line "{line}" looks like the end of the front matter but is not.',
    'Close the front matter with exactly ---; inside a text, indent the line or quote the value.',
  ),
  'front-matter-too-large': error('The front matter has {size} bytes; the most that is read is {limit}.', 'Move text into the body.'),
  'yaml-syntax': error('This is not valid YAML: {reason}.', '{advice}'),
  'duplicate-key': error('The key "{key}" stands here a second time.', 'Keep one of the two.'),
  'not-a-mapping': error('Here must stand keys with values, one on each line.', 'Write "key: value", with a space after the colon.'),

  // Keys and values
  'unknown-key': error('There is no key "{key}".', '{suggestion}The keys are: {known}.'),
  'missing-key': error('The key "{key}" is missing.', 'Add a line "{key}: …".'),
  'empty-value': error('"{key}" is empty.', 'Write a value, or delete the line.'),
  'wrong-type': error('"{key}" must be {expected}.', 'See the content reference for an example of this key.'),
  'bad-character': error('"{key}" holds {character}, which is no character of a text.', 'Delete it.'),
  'bad-boolean': error('"{key}" is "{value}"; it must be true or false.', 'Write true or false, without quotes.'),
  'bad-digest': error(
    '"{key}" is "{value}"; it must be true, false or a day.',
    'Write true, false, or the day of the first digest as 2026-03-08.',
  ),
  'bad-date': error(
    '"{value}" is not a date: {reason}.',
    'Write a day as 2026-03-08, or a moment with its offset from UTC as 2026-03-08T10:00-05:00.',
  ),
  'no-offset': error(
    '"{value}" does not say its offset from UTC.',
    'Add the offset of the place, as in 2026-03-08T10:00-05:00, or Z for UTC.',
  ),
  'time-leapt-over': error(
    'The clocks of {timeZone} never show "{value}": they leap over it.',
    'Write the time that they show instead, with its offset, or the same moment in UTC with Z.',
  ),
  'needs-instant': error('"{key}" needs a time with an offset; "{value}" is only a day.', 'Write it as 2026-03-08T10:00-05:00.'),
  'bad-choice': error('"{value}" is no {key}.', '{suggestion}Choose one of: {known}.'),
  'bad-slug': error('"{value}" cannot be an address.', 'Write small letters a to z and digits, in words joined by single hyphens.'),
  'short-slug': error(
    'The name "{value}" leaves fewer than three letters for the address.',
    'Add a line "slug: …" with a few words in small letters and hyphens.',
  ),
  'bad-goal': error('"{value}" is no Sustainable Development Goal.', 'Write a number from 1 to 17.'),
  'bad-email': error('"{value}" is not an e-mail address.', 'Write it as name@example.org, without "mailto:" or anything after it.'),
  'bad-phone': error('"{value}" is not a telephone number.', 'Write it with its country code and in quotes, as "+51 1 221 76 98".'),
  'bad-alias': error(
    '"{value}" is not an address of this site.',
    'Write a path that begins with a single /, as /fr/news/old-address/, of letters, digits and hyphens, without a query.',
  ),
  'reserved-alias': error('"{value}" cannot be an alias: {reason}.', 'Delete it; no other page can stand there.'),
  'bad-country-code': error('"{value}" is not an ISO 3166 alpha-3 code.', 'Write three capital letters, as PER or BOL.'),
  'bad-language': error('"{value}" is not a language of this site.', 'Choose one of: {known}.'),
  'bad-url': error('"{value}" is not an address that starts with https:// or http://.', 'Write the whole address.'),
  'bad-reference': error(
    '"{value}" is neither an address that starts with https:// or http:// nor a path of this site.',
    'Write the whole address, or a path as /en/about/.',
  ),
  'bad-time-zone': error('"{value}" is not a time zone.', 'Write an IANA name, as Europe/Zurich or America/Lima.'),
  'bad-number': error('"{key}" must be a whole number from {least} to {most}; "{value}" is not.', 'Write digits only.'),
  'bad-id': error('"{value}" cannot be an id.', 'Write small letters, digits and single hyphens.'),
  'missing-alt': error('The picture "{src}" has no text that describes it.', 'Say in "alt" what one sees, for readers who cannot see it.'),
  'alt-says-nothing': warning('"{alt}" does not describe the picture.', 'Say in "alt" what one sees, for readers who cannot see it.'),
  'caption-repeats-alt': warning(
    'The caption says the same as "alt", so that some readers hear it twice.',
    'Say in "alt" what one sees, and in the caption what it means.',
  ),
  'missing-credit': warning('Nothing says whose the picture "{src}" is.', 'Name the photographer and the owner under "credit".'),
  'event-ends-early': error('The event ends before it starts.', 'Correct "start" or "end".'),
  'event-not-advisory': warning(
    'Only a media advisory announces an event; this is a {type}.',
    'Set "type: media-advisory", or delete "event".',
  ),

  // Names that lead nowhere
  'todo-left': error(
    'This is not a draft, and here is still to be written: "{what}".',
    'Write it and take out the mark "dateline-todo:", or add a line "draft: true" until then.',
  ),
  'todo-in-draft': warning(
    'Still to be written: "{what}".',
    'Write it and take out the mark "dateline-todo:"; nothing that has one goes out.',
  ),
  'unknown-topic': error('There is no topic "{id}".', '{suggestion}Topics are listed in topics.yaml.'),
  'unknown-region': error('There is no region "{id}".', '{suggestion}Regions are listed in regions.yaml.'),
  'unknown-country': error(
    'There is no country "{id}".',
    '{suggestion}Countries are ISO 3166 alpha-3 codes of UN members and observers; countries.yaml can add others.',
  ),
  'unknown-contact': error('There is no contact "{id}".', '{suggestion}Contacts are listed in contacts.yaml.'),
  'contact-expired': warning(
    'The contact "{id}" was valid until {until}, and nobody follows; the press desk stands in.',
    'Name a successor under "desk", or replace the contact.',
  ),
  'contact-expires': warning(
    'The contact "{id}" is valid until {until} only.',
    'Extend it, or name who follows under "desk"; from then on its phone and e-mail are shown nowhere.',
  ),
  'contact-circle': error('The contacts that follow "{id}" lead back to it.', 'Let "desk" name a contact that is still valid.'),
  'no-press-desk': error(
    'The contact "{id}" is valid until {until}, and nobody is named to follow.',
    'Set "pressDesk" in site.yaml, or "desk" at the contact.',
  ),
  'missing-image': error('There is no picture "{path}".', 'Put it there, or correct the path; it is relative to this file.'),
  'unreadable-picture': error(
    'No picture for the site can be made of "{path}": {reason}.',
    'Open it in a picture editor and save it anew as a JPEG, or put another one in its place.',
  ),
  'missing-file': error('There is no file "{path}".', 'Put it there, or correct the link; it is relative to this file.'),
  'missing-source': error(
    'This links to "{path}", which is not there.',
    'Correct the path; it is relative to this file and keeps the language and .md at its end.',
  ),
  'unpublished-source': error(
    'This links to "{path}", which is not published.',
    'Publish it first or together with this, or remove the link.',
  ),
  'outside-content': error('"{path}" leads out of the content folder.', 'Link to files inside content/ only.'),
  'broken-link': error('There is no page at "{path}".', 'Correct the address, or link to the source file by its relative path.'),
  'menu-nowhere': error(
    'The menu entry "{label}" leads to "{href}", which is not there.',
    '{suggestion}Use a path of the site, an https:// address, or page:<id>, topic:<id>, region:<id>.',
  ),
  'menu-fallback': warning(
    'The menu entry "{label}" leads to a page that does not exist in {language}; it leads to the one in {fallback}.',
    'Translate pages/{id}.{fallback}.md.',
  ),
  'glossary-circle': error('"{say}" is said here, and is not to be said elsewhere in the glossary.', 'Decide for one of the two.'),
  'menu-missing': error('There is no menu for {language}.', 'Write navigation/{language}.yaml.'),
  'menu-too-deep': error('The menu has more than three levels here.', 'Move the entry up.'),

  // The site as a whole
  'settings-missing': error('There is no {file}.', '{advice}'),
  'term-unnamed': warning('The {kind} "{id}" has no name in {language}; it is shown in {fallback}.', 'Add "{language}: …" to it.'),
  'term-nameless': error('The {kind} "{id}" has no name in {language}, the default language.', 'Add "{language}: …" to it.'),
  'versions-differ': warning('The {key} differs from that of {other}, which is the same release.', 'Make the two agree.'),
  'translation-of-nothing': error(
    'This is said to be translated from "{language}", in which there is no other version of it.',
    'Correct "lang" under "translationOf", or add that version.',
  ),
  'translation-stale': warning(
    'The text in {language} has changed since this was translated: its revision was {pinned} and is {present}.',
    'Bring this version up to date, then write "revision: {present}" under "translationOf".',
  ),
  'fact-differs': warning('Here stands "{mine}"; in {other} stands "{theirs}".', 'Correct the one that is wrong.'),
  'fact-added': warning('"{mine}" stands here and not in {other}.', 'Correct or complete one of the two.'),
  'fact-missing': warning('"{theirs}" stands in {other} and not here.', 'Correct or complete one of the two.'),
  'address-clash': error(
    'The address {address} is taken by {other} as well.',
    'Give one of the two another slug or name, or delete the alias.',
  ),
  'alias-of-itself': warning('"{address}" is the address of this very page.', 'Delete the alias; aliases are former addresses.'),
  'reserved-address': error('Addresses that begin with "{segment}" are reserved.', 'Rename the page.'),
  'untied-version': warning('"together" names {language}, but this release has no version in it.', 'Write it; this version waits for it.'),

  // What was published before
  'changed-silently': error(
    'The text was changed after it was published ({fields}).{words}',
    'Add an entry under "changes": a correction or update with a note for readers, or "kind: minor" for what they need not know.',
  ),
  'address-vanished': error(
    'The address {address} was published and is gone.',
    'Add it under "aliases" of the page that follows it, or keep the release and set "withdrawn".',
  ),

  // Markup
  'html-dropped': warning('The HTML element <{name}> is not allowed here and was left out; its text was kept.', 'Say it in Markdown.'),
  'text-swallowed': error(
    'The "{name}" that stands here swallows the text after it.',
    'Close it or delete it; nothing in it is published.',
  ),
  'code-dropped': warning(
    'The HTML element <{name}> is not allowed here and was left out with what is in it.',
    'Remove it; a release holds text and pictures, and no code.',
  ),
  'attribute-dropped': warning('The attribute {name} of <{element}> is not allowed here and was left out.', 'Remove it.'),
  'unsafe-link': warning(
    'The link to "{href}" cannot be published; its text was kept.',
    'Use a whole https:// address, a mailto: or tel: link, or a path of this site.',
  ),
  'external-image': warning(
    'The picture "{src}" is on another site and was left out; its description was kept.',
    'Save the picture beside this file and refer to it by a relative path.',
  ),

  // Links to other sites: check --links
  'link-dead': error('The link to {href} leads nowhere: {reason}.', 'Correct the address, link to another page, or take the link out.'),
  'link-died': warning(
    'The link to {href} leads nowhere any more: {reason}.',
    'Link to where its content went or to a copy in an archive of the web, or leave it as it was published.',
  ),
  'link-unclear': warning(
    'It cannot be told whether the link to {href} works: {reason}.',
    'Open it in a browser; a later check asks again.',
  ),
  'link-private': warning(
    'The link to {href} leads into a private network, so it was not asked for.',
    'Link to an address that every reader can reach.',
  ),
  'link-moved': warning('The address {href} has moved to {target} for good.', 'Link to where it is.'),

  // House style
  'style-double-space': warning('Two spaces or more stand between words.', 'Leave one.'),
  'style-space-before-mark': warning('A space stands before "{written}".', 'Take it out.'),
  'style-quotation-marks': warning('The quotation marks {written} are not those of this language.', 'Write {instead}.'),
  'style-unpaired-quote': warning('The quotation mark {written} has no counterpart.', 'Close the quotation, or take the mark out.'),
  'style-apostrophe': warning('The sign {written} is no apostrophe.', 'Write {instead}.'),
  'style-dash': warning('A hyphen ({written}) stands where a dash belongs.', 'Write {instead}.'),
  'style-arabic-marks': warning('The mark "{written}" is not the Arabic one.', 'Write "{instead}".'),
  'style-inverted-mark': warning(
    'This sentence ends with "{written}" and does not open with "{instead}".',
    'Write "{instead}" where it begins.',
  ),
  'style-number-form': warning('The thousands of "{written}" are parted otherwise in this language.', 'Write "{instead}".'),
  'style-date-form': warning('The date "{written}" is not written as the house writes dates.', 'Write "{instead}".'),
  'style-country-name': warning('No country is called "{written}" here.', 'Write "{instead}".'),
  'style-glossary': warning('The house does not say "{written}".', 'Say {instead}.'),
  'style-acronym': warning(
    'The acronym "{written}" is not spelt out where it is first used.',
    'Write {instead}; or list it in style.yaml.',
  ),
  'style-headline-length': warning('The headline has {written} characters.', 'Shorten it to {instead}.'),
  'style-summary-length': warning('The summary has {written} characters.', 'Shorten it to {instead}.'),
  'style-dateline-form': warning('"{written}" is not how a dateline is written.', 'Leave {instead}.'),
  'style-link-text': warning('The link text "{written}" does not say where it leads.', 'Name what the reader finds there.'),
  'style-bare-url': warning('The address "{written}" is no link.', 'Write [what is there](address), or <address>.'),
  'style-picture-alt': warning('"{written}" does not describe this picture.', 'Say what one sees, for readers who cannot see it.'),
  'style-silenced-without-reason': warning(
    'The rule "{written}" is silenced without a reason, so it is not.',
    'Write <!-- dateline-ignore rule: the reason -->, in front matter # dateline-ignore rule: the reason.',
  ),
  'style-not-looked-at': warning(
    'Looking for what is against the house style here takes more than {limit}, so it was given up.',
    'Simplify what is unusual, or divide the text with blank lines.',
  ),
  'style-silences-nothing': warning(
    'There is nothing of "{written}" to silence here.',
    'Delete the comment, or mend the name of the rule.',
  ),
} satisfies Record<string, Entry>

export type Code = keyof typeof CATALOG

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** What a report of this code must be told: one text for each `{name}` in its message and hint. */
export type Details<C extends Code> = Readonly<Record<NamesIn<(typeof CATALOG)[C]['message'] | (typeof CATALOG)[C]['hint']>, string>>
