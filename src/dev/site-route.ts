import { lookup } from 'mrmime'
import type { DevSite } from './dev-site.ts'
import type { DevAnswer, Route } from './http.ts'
import { problemPage } from './problem-page.ts'
import type { ShownSite } from './shown-site.ts'
import { withClient } from './with-client.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import { readAsset } from '../host/pictures/read-asset.ts'
import type { Artifact, PageArtifact, PictureArtifact } from '../model/artifact.ts'
import { renderArtifact } from '../render/render-artifact.ts'

/** Makes a file of a picture. */
export type DrawPicture = (picture: PictureArtifact) => Promise<Uint8Array>

/** Answers for the site itself: every file of it is made when it is asked for. */
export function siteRoute(root: string, site: DevSite, draw: DrawPicture): Route {
  const answer = async (path: string): Promise<DevAnswer> => {
    const { shown, revision } = site
    if (!shown) return problemPage(revision)
    const base = basePath(shown)
    if (path.startsWith(`${base}/`)) return answerAt(path.slice(base.length + 1), shown, { root, revision, draw })
    return path === '/' || path === base ? { kind: 'elsewhere', href: `${base}/` } : notFound(shown, revision)
  }
  // What a theme makes of a page is somebody's code.
  const failed = (error: unknown) => problemPage(site.revision, error instanceof Error ? (error.stack ?? error.message) : String(error))
  return async ({ path }) => {
    await site.ready
    try {
      return await answer(path)
    } catch (error) {
      if (!(error instanceof DamagedMemo)) return failed(error)
      await site.recover()
      return answer(path).catch(failed)
    }
  }
}

/** The path in the address of a site: where others lie beside it, all that it links to begins with that. */
export function basePath({ memory }: ShownSite): string {
  return new URL(memory.settings.site.url).pathname.replace(/\/$/, '')
}

/** The file of the site that answers for a path in it. */
export function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

interface Making {
  readonly root: string
  readonly revision: number
  readonly draw: DrawPicture
}

async function answerAt(path: string, shown: ShownSite, making: Making): Promise<DevAnswer> {
  const artifact = shown.artifactAt(fileAt(path))
  if (artifact) return (await make(artifact, shown, making)) ?? notFound(shown, making.revision)
  if (shown.artifactAt(`${path}/index.html`)) return { kind: 'elsewhere', href: encodeURI(`${basePath(shown)}/${path}/`) }
  return notFound(shown, making.revision)
}

async function make(artifact: Artifact, shown: ShownSite, { root, revision, draw }: Making): Promise<DevAnswer | undefined> {
  if (artifact.kind === 'picture') return whole(artifact.path, await draw(artifact))
  if (artifact.kind === 'copy') return whole(artifact.path, readAsset(root, artifact.asset))
  if (artifact.kind === 'page') return makePage(artifact, shown, revision)
  const made = await renderArtifact(shown.project.theme).run(artifact)
  return made.kind === 'made' ? whole(artifact.path, made.content) : undefined
}

async function makePage(artifact: PageArtifact, shown: ShownSite, revision: number, status = 200): Promise<DevAnswer | undefined> {
  const { view } = artifact.make()
  if (view.kind === 'redirect') return { kind: 'elsewhere', href: view.target.href }
  const made = await renderArtifact(shown.project.theme).run(artifact)
  if (made.kind !== 'made') return undefined
  return { kind: 'whole', status, type: 'text/html; charset=utf-8', content: withClient(made.content, revision) }
}

async function notFound(shown: ShownSite, revision: number): Promise<DevAnswer> {
  const page = shown.artifactAt('404.html')
  const made = page?.kind === 'page' ? await makePage(page, shown, revision, 404) : undefined
  return made ?? { kind: 'whole', status: 404, type: 'text/plain; charset=utf-8', content: 'Nothing is here.\n' }
}

function whole(path: string, content: string | Uint8Array): DevAnswer {
  const type = lookup(path) ?? 'application/octet-stream'
  return { kind: 'whole', status: 200, type: /^text\/|json$|xml$|javascript$/.test(type) ? `${type}; charset=utf-8` : type, content }
}
