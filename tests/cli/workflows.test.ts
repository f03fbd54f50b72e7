import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeProgram } from '../../src/cli/program.ts'
import { hasGit, makeRepository } from '../git-repository.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { makeMachine, readWorkflows, readYaml, runJob, type Job, type Machine, type Workflow } from '../run-workflow.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/*
 * The workflows of an office are run here step by step, on a machine whose clock, packages and network are made for it. What
 * cannot be run, as actions and the order of jobs, is held by its shape.
 */

const OFFICE = 'templates/init/.github/workflows'
const GITLAB = 'templates/init/.gitlab-ci.yml'
const [BEFORE, AFTER] = ['2026-11-30T08:00:00Z', '2026-12-01T10:04:00Z']
const EMBARGOED = RELEASE.replace('date: 2026-02-01', 'date: 2026-12-01T10:00Z').replace('title: Flood', 'title: Levee')

const office = readWorkflows(OFFICE)
const own = readWorkflows('.github/workflows')
const all = [...office, ...own]

interface GitlabJob {
  readonly script: readonly string[]
  readonly resource_group?: string
  readonly [more: string]: unknown
}
const gitlab = readYaml<Readonly<Record<string, GitlabJob>>>(GITLAB)
const gitlabJobs = Object.entries(gitlab).filter(([, { script }]) => Array.isArray(script))

function jobOf(file: string, name: string): Job {
  const job = office.get(file)?.jobs[name]
  if (!job) throw new Error(`There is no job ${name} in ${file}`)
  return job
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps)
const linesOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ run }) => run ?? [])
const gitlabLines = gitlabJobs.flatMap(([, { script }]) => script)

describe('workflows have', () => {
  it.each(all)('%s: leave for next to nothing, an end, and no race', (_name, workflow) => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.concurrency.group).toMatch(/^(check|test)-\$\{\{ github\.ref \}\}$|^(publish|lift)$/)
    expect(workflow.concurrency['cancel-in-progress']).toBe(!/^(publish|lift)$/.test(workflow.concurrency.group))
    expect(workflow.defaults.run.shell, 'a pipe must fail with what fails in it').toBe('bash')
    for (const job of Object.values(workflow.jobs)) {
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0)
      const writes = Object.entries(job.permissions ?? {}).filter(([, leave]) => leave === 'write')
      expect(writes).toEqual(
        writes.length === 0
          ? []
          : [
              ['pages', 'write'],
              ['id-token', 'write'],
            ],
      )
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })

  it.each(all)('%s: nothing from outside in what a shell reads, and actions of GitHub itself only', (_name, workflow) => {
    for (const line of linesOf(workflow)) expect(line).not.toContain('${{')
    for (const { uses, with: given } of stepsOf(workflow)) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z/-]+@v\d+$/)
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
    }
  })

  it('no command or option that Dateline does not have', () => {
    const asked =
      [...office.values()]
        .flatMap(linesOf)
        .concat(gitlabLines)
        .join('\n')
        .match(/npx --no dateline [^|);\n]*/g) ?? []
    expect(asked.length).toBeGreaterThan(8)
    const commands = new Map(makeProgram().commands.map((command) => [command.name(), command]))
    for (const line of asked) {
      const [, , , name = '', ...words] = line.split(' ')
      const options = commands.get(name)?.options.map(({ long }) => long)
      expect(options, line).toBeDefined()
      for (const word of words) if (word.startsWith('--')) expect(options).toContain(word)
    }
  })

  it('hidden files among what is published', () => {
    const upload = jobOf('publish.yml', 'build').steps?.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))
    expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true })
  })

  it('the same paths wherever the memory of builds is kept, without which it is not found', () => {
    const paths = ['check.yml', 'publish.yml'].flatMap((file) => stepsOf(office.get(file) as Workflow).map((step) => step.with?.['path']))
    expect([...new Set(paths.filter((path) => String(path).startsWith('.dateline\n')))]).toHaveLength(1)
  })

  it('GitLab: an end, and publications that do not race', () => {
    expect(gitlab['default']?.['timeout']).toBe('30 minutes')
    expect(gitlabJobs.map(([name]) => name)).toEqual(['check', 'due', 'pages', 'confirm'])
    expect(gitlab['pages']?.resource_group).toBe(gitlab['confirm']?.resource_group)
    expect(gitlab['pages']?.['pages']).toEqual({ publish: 'dist' })
  })

  it.each([
    ['publish.yml', `${OFFICE}/publish.yml`, 9],
    ['.gitlab-ci.yml', GITLAB, 5],
  ])('%s: an order of uploads for a server of one’s own', (_name, path, count) => {
    const lines = readFileSync(join(REPOSITORY, path), 'utf8').match(/(?<=^ *# +)(rsync|rclone) .*/gm) ?? []
    expect(lines).toHaveLength(count)
    const machine = makeMachine(temporaryFolder(), '', BEFORE)
    for (const line of lines) expect(machine.run(line).status).toBe(0)
    for (const program of new Set(machine.calls().map((call) => call.split(' ')[0] ?? ''))) {
      const passes = machine.calls().filter((call) => call.startsWith(program))
      const removing = passes.filter((call) => /--delete/.test(call))
      expect(removing).toEqual(passes.slice(-1))
      // What stands already, lists among it, is changed after all that is new.
      expect(passes.findLastIndex((call) => call.includes('--ignore-existing'))).toBeLessThan(
        passes.findIndex((call) => call.includes('--checksum')),
      )
    }
  })
})

/** A newsroom under Git with one release out and one embargoed, as it was published before that was due; a copy for each who asks. */
function makeOffice() {
  const office = temporaryFolder()
  cpSync((published ??= publishOffice()), office, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  return { root: join(office, 'root'), site: join(office, 'site') }
}

let published: string | undefined

afterAll(() => {
  if (published !== undefined) rmSync(published, { recursive: true })
})

function publishOffice(): string {
  const office = mkdtempSync(join(tmpdir(), 'dateline-test-office-'))
  const [root, site] = [join(office, 'root'), join(office, 'site')]
  cpSync(makeNewsroom({ 'content/releases/levee.en.md': EMBARGOED, '.gitignore': '.dateline/\ndist/\npreview/\n' }), root, {
    recursive: true,
  })
  if (hasGit) makeRepository(root).commit()
  expect(runJob(jobOf('publish.yml', 'build'), makeMachine(root, site, BEFORE))).toMatchObject({ passed: true })
  cpSync(join(root, 'dist'), site, { recursive: true })
  return office
}

const file = (root: string, name: string) => join(root, 'content/releases', name)
const LEVEE = 'en/news/2026/levee/index.html'

// Each runs a dozen commands one after the other.
const PATIENT = { timeout: 120_000 }

describe('on GitHub', PATIENT, () => {
  it('a pull request is checked beside what is out, and shown', () => {
    const { root, site } = makeOffice()
    writeFileSync(file(root, 'storm.en.md'), RELEASE.replace('Flood', 'Storm'))
    const machine = makeMachine(root, site, BEFORE)
    const good = runJob(jobOf('check.yml', 'check'), machine)
    expect(good.passed, good.printed).toBe(true)
    expect(machine.told('GITHUB_STEP_SUMMARY')).toMatch(/new:.*storm[^]*Goes out by itself[^]*levee/)
    expect(existsSync(join(root, 'preview', LEVEE))).toBe(true)
    expect(good.used.at(-1)).toMatch('actions/upload-artifact')

    writeFileSync(file(root, 'flood.en.md'), RELEASE.replace('rose', 'fell'))
    const silent = runJob(jobOf('check.yml', 'check'), machine)
    expect(silent.passed).toBe(false)
    expect(silent.printed).toMatch(/^::error file=content\/releases\/flood\.en\.md,line=\d+/m)
    expect(silent.used.at(-1), 'a silent change can be looked at').toMatch('actions/upload-artifact')

    writeFileSync(file(root, 'storm.en.md'), RELEASE.replace('topic: floods', 'topic: fluds'))
    const bad = runJob(jobOf('check.yml', 'check'), machine)
    expect(bad.passed).toBe(false)
    expect(bad.printed).toMatch(/^::error file=content\/releases\/storm\.en\.md,line=5/m)
    expect(machine.told('GITHUB_STEP_SUMMARY')).toContain('Nothing would be published')
    expect(bad.used.at(-1)).not.toMatch('actions/upload-artifact')
  })

  it('the first pull request has nothing to be held against, and a site out of reach is told', () => {
    const root = makeNewsroom()
    const first = runJob(jobOf('check.yml', 'check'), makeMachine(root, join(root, 'nowhere'), BEFORE, '404'))
    expect(first.passed, first.printed).toBe(true)
    expect(first.printed).toContain('::notice::')
    const lost = runJob(jobOf('check.yml', 'check'), makeMachine(root, join(root, 'nowhere'), BEFORE, '000'))
    expect(lost.passed).toBe(false)
    expect(lost.printed).toContain('nowhere')
  })

  it('what lifts is published when it is due, confirmed, and due until then', () => {
    const { root, site } = makeOffice()
    const due = (clock: string) => runJob(jobOf('lift.yml', 'due'), makeMachine(root, site, clock)).outputs
    const confirm = (machine: Machine, now: string | undefined) =>
      runJob(jobOf('publish.yml', 'confirm'), machine, { build: { now: now ?? '' } })
    expect(existsSync(join(site, LEVEE))).toBe(false)
    expect(due(BEFORE)).toEqual({ due: 'false' })
    expect(due(AFTER)).toEqual({ due: 'true' })

    const machine = makeMachine(root, site, AFTER)
    const built = runJob(jobOf('publish.yml', 'build'), machine)
    expect(built).toMatchObject({ passed: true, outputs: { now: AFTER } })
    expect(existsSync(join(root, 'dist', LEVEE))).toBe(true)

    // The server still shows the former site.
    const early = confirm(machine, built.outputs['now'])
    expect(early.passed).toBe(false)
    expect(early.printed).toContain('not out: releases/levee.en.md')
    expect(early.printed).toContain('::error::')
    expect(early.used.join(' '), 'so the lift stays due').not.toContain('cache/save')
    expect(machine.calls().length).toBeGreaterThan(3)

    rmSync(site, { recursive: true })
    cpSync(join(root, 'dist'), site, { recursive: true })
    const confirmed = confirm(machine, built.outputs['now'])
    expect(confirmed).toMatchObject({ passed: true, used: expect.arrayContaining([expect.stringContaining('cache/save')]) })
    rmSync(join(site, LEVEE))
    expect(machine.run('npx --no dateline verify https://delta.example --pages').stderr).toBe(`missing: ${LEVEE}\n`)
    expect(due(AFTER)).toEqual({ due: 'false' })
    rmSync(join(root, '.dateline/next.json'))
    expect(due(AFTER), 'where nothing is known').toEqual({ due: 'true' })
  })

  it('a publication of broken content ends before anything is uploaded', () => {
    const root = makeNewsroom({ 'content/releases/flood.en.md': RELEASE.replace('topic: floods', 'topic: fluds') })
    const ran = runJob(jobOf('publish.yml', 'build'), makeMachine(root, '', AFTER))
    expect(ran.passed).toBe(false)
    expect(ran.used.join(' ')).not.toContain('upload')
  })
})

describe('on GitLab', PATIENT, () => {
  const script = (name: string) => [...(gitlab[name]?.script ?? [])].join('\n')

  it('a merge request is checked, the site made, and a lift passed on', () => {
    const { root, site } = makeOffice()
    const env = {
      ...{ CI_PROJECT_ROOT_NAMESPACE: 'delta', CI_PAGES_DOMAIN: 'pages.example', CI_PROJECT_PATH: 'delta/press/site', CI_JOB_ID: '7' },
      ...{ CI_JOB_TOKEN: 't', CI_DEFAULT_BRANCH: 'main', CI_PROJECT_ID: '7' },
    }
    writeFileSync(file(root, 'storm.en.md'), RELEASE.replace('Flood', 'Storm'))
    const machine = makeMachine(root, site, BEFORE)
    const good = machine.run(script('check'), env)
    expect(good.status, good.stderr).toBe(0)
    expect(readFileSync(join(root, 'summary.md'), 'utf8')).toContain(
      '(https://delta.pages.example/-/press/site/-/jobs/7/artifacts/preview/en/news/2026/storm/index.html)',
    )
    expect(existsSync(join(root, 'preview/index.html'))).toBe(true)
    rmSync(file(root, 'storm.en.md'))

    const asks = (at: string, more = {}) => {
      const other = makeMachine(root, site, at)
      expect(other.run(script('due'), { ...env, ...more }).status).toBe(0)
      return other.calls().length
    }
    expect([asks(BEFORE), asks(AFTER), asks(BEFORE, { DAILY: 'true' })]).toEqual([0, 1, 1])

    const later = makeMachine(root, site, AFTER)
    expect(later.run(script('pages'), env).status).toBe(0)
    const NOW = /^NOW=(.*)$/m.exec(readFileSync(join(root, 'moment.env'), 'utf8'))?.[1] ?? ''
    cpSync(join(root, 'dist'), site, { recursive: true })
    expect(later.run(script('confirm'), { ...env, NOW }).status).toBe(0)
  })
})
