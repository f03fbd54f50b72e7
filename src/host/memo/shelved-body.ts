import type { BodyPacks, PackPlace } from './body-pack.ts'
import type { Body, BodyLink } from '../../model/body.ts'

/** A body whose markup lies in a pack and is read when it is asked for: bodies of an archive are not held. */
export class ShelvedBody implements Body {
  readonly digest: string
  readonly links: readonly BodyLink[]
  readonly at: PackPlace
  readonly #packs: BodyPacks

  constructor(digest: string, links: readonly BodyLink[], at: PackPlace, packs: BodyPacks) {
    this.digest = digest
    this.links = links
    this.at = at
    this.#packs = packs
  }

  get pieces(): readonly string[] {
    return JSON.parse(this.#packs.get(this.at)) as string[]
  }
}

/** The same body with its markup in a pack. */
export function shelve(body: Body, packs: BodyPacks): ShelvedBody {
  return body instanceof ShelvedBody ? body : new ShelvedBody(body.digest, body.links, packs.put(JSON.stringify(body.pieces)), packs)
}
