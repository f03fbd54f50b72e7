import { adminRoute } from './admin/admin-route.ts'
import { datelineRoute } from './dateline-route.ts'
import { deskRoute } from './desk/desk-route.ts'
import { openDevSite, type DevParts, type DevSite } from './dev-site.ts'
import { openServer, type PortChoice } from './open-server.ts'
import { siteRoute, type DrawPicture } from './site-route.ts'
import { watchRoot } from './watch-root.ts'

/** A development server that is running. */
export interface Dev {
  readonly origin: string
  readonly site: DevSite
  close(): Promise<void>
}

export interface DevOptions extends DevParts {
  readonly draw: DrawPicture
  readonly port: PortChoice
  /** Told of what goes wrong without being a problem of the content. */
  readonly onFailure: (message: string) => void
}

/** Serves a newsroom as it is, to this machine. What else is to be served gets a route of its own before that of the site. */
export async function openDev({ port, draw, onFailure, ...parts }: DevOptions): Promise<Dev> {
  const { root } = parts
  const site = openDevSite(parts)
  const server = await openServer(
    [datelineRoute(root, site), deskRoute(root, site), adminRoute(root, site), siteRoute(root, site, draw)],
    port,
  )
  const watching = watchRoot(root, { onChange: (paths) => void site.change(paths), onFailure })
  await Promise.all([site.ready, watching])
  return {
    origin: `http://localhost:${server.port}`,
    site,
    async close() {
      site.close()
      await (await watching).close()
      await server.close()
    },
  }
}
