import { dateControl } from './date-control.ts'
import type { CmsConfig } from './decap-cms.ts'
import type { FieldShape } from '../field-shape.ts'
import { rowsOfList } from '../list-format.ts'
import { dataOfSource, sourceOfData } from '../source-format.ts'

/* Starts Decap CMS with what Dateline adds to it: its formats, and its control for dates. Loaded before its bundle. */

window.CMS_MANUAL_INIT = true
window.addEventListener('DOMContentLoaded', () => void start().catch(complain))

async function start(): Promise<void> {
  const { CMS } = window
  const answer = await fetch('config.json', { credentials: 'same-origin' })
  if (!answer.ok || !CMS) throw new Error('The editor could not be loaded whole.')
  const config = (await answer.json()) as CmsConfig
  for (const [name, fields] of formats(config)) {
    CMS.registerCustomFormat(name, 'md', {
      fromFile: (text) => dataOfSource(text, fields),
      toFile: (data) => sourceOfData(data, fields),
    })
  }
  CMS.registerCustomFormat('dateline-list', 'yaml', {
    fromFile: (text) => rowsOfList(text, [config.locale, ...config.i18n.locales]),
    toFile() {
      throw new Error('Lists are not edited here.')
    },
  })
  CMS.registerWidget('dateline-date', dateControl())
  CMS.init({ config })
}

/** Each kind of source has a format of its own, since it depends on the fields what is a list. */
function formats({ collections }: CmsConfig): ReadonlyMap<string, readonly FieldShape[]> {
  const of = (name: string) => collections.find((one) => one.name === name)?.fields ?? []
  return new Map([
    ['dateline-release', of('releases')],
    ['dateline-page', of('pages')],
  ])
}

function complain(error: unknown): void {
  const said = document.createElement('p')
  said.textContent = error instanceof Error ? error.message : String(error)
  document.body.append(said)
}
