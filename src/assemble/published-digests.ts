import { digest } from '../digest.ts'
import type { Contact } from '../model/contact.ts'
import type { LinkTarget, Picture, PublishedPage, PublishedRelease } from '../model/newsroom.ts'
import type { ReleaseDigests } from '../model/release.ts'
import type { AssetFile } from '../model/source.ts'

/** What a release shows beside its own text. */
type LookedUp = Omit<PublishedRelease, 'digests'>

/**
 * The digests of a release with what was looked up for it. They are joined and not digested once more: each is short, and
 * there are as many as releases.
 */
export function releaseDigests({ release, picture, contacts, targets, changes, withdrawal, held }: LookedUp): ReleaseDigests {
  const { whole, card, link } = release.digests
  const told = `${changes.length}${withdrawal ? ' withdrawn' : ''}`
  const seen = `${pictureKey(picture)}${held ? ` ${held.kind} ${held.kind === 'lifts' ? held.at : ''}` : ''}`
  return {
    whole: [whole, seen, told, ...contacts.map(contactKey), ...targets.map(targetKey)].join(' '),
    card: seen === '' ? card : `${card} ${seen}`,
    link,
  }
}

/** The digest of a standing page with what was looked up for it. */
export function pageDigest({ page, picture, targets }: Omit<PublishedPage, 'digest'>): string {
  return [page.digests.whole, pictureKey(picture), ...targets.map(targetKey)].join(' ')
}

function pictureKey(picture: Picture | undefined): string {
  return picture ? assetKey(picture.asset) : ''
}

function assetKey({ path, digest, width, height, look }: AssetFile): string {
  return `${JSON.stringify(path)} ${digest} ${width} ${height} ${look ? JSON.stringify(look) : ''}`
}

function targetKey(target: LinkTarget): string {
  switch (target.kind) {
    case 'release':
      return target.release.digests.link
    case 'page':
      return target.page.digests.link
    case 'asset':
    case 'picture':
      return assetKey(target.asset)
    case 'site':
    case 'fragment':
      // It is in the body as it stands.
      return ''
  }
}

/** Contacts are few, and shared by many releases. */
const CONTACT_KEYS = new WeakMap<Contact, string>()

function contactKey(contact: Contact): string {
  const known = CONTACT_KEYS.get(contact)
  if (known !== undefined) return known
  const key = digest(JSON.stringify(contact))
  CONTACT_KEYS.set(contact, key)
  return key
}
