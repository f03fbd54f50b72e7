import { adminPage } from './admin-page.ts'
import { cmsConfig } from './cms-config.ts'
import { editsHere } from './edits-here.ts'
import type { PlanContext } from '../plan-context.ts'
import { ADMIN_ADDRESS, assetAddress, fileOf } from '../routes.ts'
import { textArtifact } from '../text-artifact.ts'
import type { EditorPart } from '../../model/admin.ts'
import type { Artifact } from '../../model/artifact.ts'

/** `/admin/`, where site.yaml turns it on and what it needs is installed. */
export function planAdmin({ newsroom, editor, links }: PlanContext): readonly Artifact[] {
  const { editing, site, terms } = newsroom
  if (!editsHere(newsroom) || !editing.admin || !editor?.cms) return []
  const { script, stylesheet, cms } = editor
  const assets = {
    script: assetAddress('admin.js', script.digest),
    stylesheet: assetAddress('admin.css', stylesheet.digest),
    bundle: assetAddress('decap-cms.js', cms.bundle.digest),
  }
  const hrefs = { script: links.path(assets.script), stylesheet: links.path(assets.stylesheet), bundle: links.path(assets.bundle) }
  const config = cmsConfig({ site, forms: editing.forms, countries: terms.countries, storage: editing.admin })
  return [
    textArtifact(fileOf(ADMIN_ADDRESS), adminPage(hrefs)),
    textArtifact(`${fileOf(ADMIN_ADDRESS).replace('index.html', 'config.json')}`, `${JSON.stringify(config, undefined, 1)}\n`),
    partArtifact(fileOf(ADMIN_ADDRESS).replace('index.html', 'decap-cms.js.LICENSE.txt'), cms.licences),
    partArtifact(fileOf(assets.script), script),
    partArtifact(fileOf(assets.stylesheet), stylesheet),
    partArtifact(fileOf(assets.bundle), cms.bundle),
  ]
}

function partArtifact(path: string, part: EditorPart): Artifact {
  return { kind: 'text', path, origin: undefined, key: part.digest, make: () => part.text }
}
