import { Command, InvalidArgumentError, Option } from 'commander'
import type {
  BuildOptions,
  CheckOptions,
  DevOptions,
  EditorOptions,
  InitOptions,
  NewOptions,
  ScheduleOptions,
  VerifyOptions,
} from './build-options.ts'
import { FORMATS } from '../diagnostics/format.ts'
import { packageVersion } from '../host/package-version.ts'
import { readDate } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'
import { MARKDOWN_READERS } from '../model/markdown-reader.ts'
import { RELEASE_TYPES } from '../model/release.ts'

/** The command line: the design's section 6. */
export function makeProgram(): Command {
  const program = new Command('dateline')
    .description('Makes the site of a press office from Markdown press releases.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nRun "dateline <command> --help" for the options of a command.')
  shared(program.command('build').description('build the site into --out; with errors in the content, publish nothing'))
    .option('--stats', 'print how long each stage took, what was remembered, the next lift and the feeds that changed')
    // What a command needs is loaded when it runs, so that asking for help costs nothing.
    .action(async (options: BuildOptions) => (await import('./run-build.ts')).runBuild(options))
  shared(program.command('check').description('report every problem of the content; make no site'))
    .option(
      '--against <place>',
      'what was last published (a folder, its dateline.json, or an https address): no silent change, no lost address',
    )
    .option(
      '--fix',
      'put right in the sources what is against the house style, where that is safe and changes no published text in silence',
    )
    .option('--summary <file>', 'write what was found to a file, in Markdown for a pull request')
    .option('--preview-url <url>', 'where a preview of the same sources is, for the links of the summary', urlArgument)
    .option('--links', 'ask other sites whether what is linked to is there; remembered in .dateline/ for some days')
    .option('--links-private', 'with --links: ask machines of private networks, too; not for content of strangers')
    .action(async (options: CheckOptions) => (await import('./run-check.ts')).runCheck(options))
  rooted(program.command('dev').description('serve the newsroom while you work on it, with what is not out, on this machine only'))
    .option('--port <n>', 'where to listen; 0 is any free port (default: the first free one from 4400 on)', portArgument)
    .action(async (options: DevOptions) => (await import('./run-dev.ts')).runDev(options))
  program
    .command('init')
    .argument('<dir>', 'a folder that is new or empty')
    .description('begin the newsroom of another office')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .allowExcessArguments(false)
    .option('--name <text>', 'the name of the organisation', 'Example Organization')
    .option('--languages <codes>', 'with commas, the default language first (default: en)', listArgument)
    .option('--url <url>', 'where the site will be published', urlArgument, 'https://newsroom.example.org')
    .option('--time-zone <zone>', 'where days begin, as Europe/Zurich (default: the zone of this machine)', zoneArgument)
    .option('--dateline <spec>', 'what npm is to install as Dateline: a folder, a tarball, an address of Git (default: this version)')
    .option('--now <instant>', 'the moment to take for the present (default: now)', instantArgument)
    .action(async (folder: string, options: InitOptions) => (await import('./run-init.ts')).runInit(folder, options))
  dated(program.command('new').description('begin a release or a translation; asks for what the options do not say'))
    .option('--language <code>', 'the language it is written in')
    .addOption(new Option('--lang <code>').hideHelp())
    .option('--title <text>', 'the headline')
    .option('--date <date>', 'a day, or a time with its offset, as 2026-03-08T10:00-05:00 (default: now)')
    .addOption(new Option('--type <type>', 'what it is').choices(RELEASE_TYPES))
    .option('--place <town>', 'the town before the text')
    .option('--region <ids>', 'one or more of regions.yaml, with commas', listArgument)
    .option('--country <codes>', 'one or more, as PER,BOL', listArgument)
    .option('--topic <ids>', 'one or more of topics.yaml', listArgument)
    .option('--contact <ids>', 'one or more of contacts.yaml', listArgument)
    .option('--slug <words>', 'the name of the file, and the last part of the address (default: made of the headline)')
    .option('--translate <file>', 'begin the translation of this release')
    .option('--to <language>', 'with --translate: into which language')
    .action(async (options: NewOptions) => (await import('./run-new.ts')).runNew(options))
  rooted(program.command('editor').description('write schemas, snippets and settings for editors, with the names of this newsroom'))
    .option('--check', 'write nothing; end with 1 if they are not up to date')
    .action(async (options: EditorOptions) => (await import('./run-editor.ts')).runEditor(options))
  shared(program.command('why').argument('<path>', 'a file of the site, or its address, as /en/news/'))
    .description('tell what has changed, of all that a file of the site is made of, since the last build; write nothing')
    .action(async (path: string, options: BuildOptions) => (await import('./run-why.ts')).runWhy(path, options))
  dated(program.command('schedule').description('list what goes out by itself, and when'))
    .addOption(new Option('--format <format>', 'how the list is printed').choices(['text', 'json']).default('text'))
    .option('--due', 'tell only whether the next lift has come that the last build noted: due=true or due=false')
    .action(async (options: ScheduleOptions) => (await import('./run-schedule.ts')).runSchedule(options))
  program
    .command('verify')
    .argument('<place>', 'a published site: a folder, its dateline.json, or an https address')
    .description('check that a published site is whole, and with --root that just that is out which should be')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .allowExcessArguments(false)
    .option('--root <dir>', 'the folder that holds the content')
    .option('--pages', 'look at the pages of releases and standing pages only, not at every file')
    .option('--now <instant>', 'the moment to take for the present (default: now)', instantArgument)
    .action(async (place: string, options: VerifyOptions) => (await import('./run-verify.ts')).runVerify(place, options))
  return program
}

function rooted(command: Command): Command {
  return command
    .helpOption('--help', 'print this help')
    .exitOverride()
    .allowExcessArguments(false)
    .option('--root <dir>', 'the folder that holds content/, public/ and theme/', '.')
}

function dated(command: Command): Command {
  return rooted(command).option(
    '--now <instant>',
    'the moment to take for the present, as 2026-03-08T10:00Z (default: now)',
    instantArgument,
  )
}

function shared(command: Command): Command {
  return dated(command)
    .option('--out <dir>', 'the folder of the finished site (default: <root>/dist)')
    .option('--base-url <url>', 'the address of the site, in place of the one in site.yaml', urlArgument)
    .option('--drafts', 'preview: every unpublished release as if it were due', false)
    .option('--no-search', 'make no search index')
    .option('--no-memo', 'use nothing that earlier builds remember, and remember nothing')
    .option('--threads <n>', 'how many threads to use at most (default: one for each processor, up to 8)', countArgument)
    .addOption(
      new Option('--markdown <reader>', 'what reads the bodies; "both" holds the quick reader against remark')
        .choices(MARKDOWN_READERS)
        .default('plain-first'),
    )
    .addOption(new Option('--format <format>', 'how problems are printed').choices(FORMATS).default('text'))
}

function instantArgument(text: string): Instant {
  const written = readDate(text)
  if (written.kind === 'instant') return written.instant
  throw new InvalidArgumentError('Write an instant with its offset, as 2026-03-08T10:00-05:00 or 2026-03-08T15:00Z.')
}

function zoneArgument(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text
  } catch {
    throw new InvalidArgumentError('Write a name of the IANA list, as Europe/Zurich or Africa/Nairobi.')
  }
}

/** Names with commas between them; the option may also be given more than once. */
function listArgument(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(',').map((name) => name.trim())
  return [...before, ...names.filter((name) => name !== '')]
}

function urlArgument(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '')
  throw new InvalidArgumentError('Write a whole address, as https://example.org/newsroom.')
}

function countArgument(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write a whole number from 1 to 999.')
}

function portArgument(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Write a whole number from 0 to 65535.')
}
