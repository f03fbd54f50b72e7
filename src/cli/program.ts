import { Command, InvalidArgumentError, Option } from 'commander'
import type { BuildOptions, CheckOptions, DevOptions, ScheduleOptions, VerifyOptions } from './build-options.ts'
import { FORMATS } from '../diagnostics/format.ts'
import { packageVersion } from '../host/package-version.ts'
import { readDate } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'
import { MARKDOWN_READERS } from '../model/markdown-reader.ts'

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
  shared(program.command('check').description('report every problem of the content; write nothing'))
    .option(
      '--against <place>',
      'what was last published (a folder, its dateline.json, or an https address): no silent change, no lost address',
    )
    .option('--summary <file>', 'write what was found to a file, in Markdown for a pull request')
    .option('--preview-url <url>', 'where a preview of the same sources is, for the links of the summary', urlArgument)
    .option('--links', 'ask other sites whether what is linked to is there; remembered in .dateline/ for some days')
    .option('--links-private', 'with --links: ask machines of private networks, too; not for content of strangers')
    .action(async (options: CheckOptions) => (await import('./run-check.ts')).runCheck(options))
  rooted(program.command('dev').description('serve the newsroom while you work on it, with what is not out, on this machine only'))
    .option('--port <n>', 'where to listen; 0 is any free port (default: the first free one from 4400 on)', portArgument)
    .action(async (options: DevOptions) => (await import('./run-dev.ts')).runDev(options))
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
