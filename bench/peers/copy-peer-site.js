import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What stands beside a peer's site and is not part of it. */
const NOT_COPIED = ['node_modules', 'package-lock.json', '.npmrc']

/**
 * Copies the site that is kept for a peer, and gives it the style sheet that Dateline's pages have.
 * @param {string} peer the name of its folder here
 * @param {string} site an empty folder
 * @param {string} styles where the peer wants the style sheet, in the site
 * @returns {void}
 */
export function copyPeerSite(peer, site, styles) {
  const kept = fileURLToPath(new URL(peer, import.meta.url))
  cpSync(kept, site, { recursive: true, filter: (path) => !NOT_COPIED.some((name) => path === join(kept, name)) })
  cpSync(fileURLToPath(new URL('../../lib/theme.css', import.meta.url)), join(site, styles))
}
