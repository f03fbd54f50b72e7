import { addressOfAsset } from './image-view.ts'
import { picturePlan } from './picture-plan.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { pressFormats } from './press-formats.ts'
import { pressRelease } from './press-release.ts'
import { fileOf, packageAddress, pressAddress } from './routes.ts'
import { wholeDigests, wholeName } from './whole-name.ts'
import { digest } from '../digest.ts'
import { slugify } from '../language/slugify.ts'
import type { Artifact } from '../model/artifact.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { CaptionedPicture, PackageView, PackedFile } from '../model/package.ts'
import type { PackageSketch } from '../model/sketch.ts'
import type { AssetFile } from '../model/source.ts'

/** For every release one file that holds all of its languages and pictures, for a desk that takes it whole. */
export function planPackages(context: PlanContext): readonly Artifact[] {
  const planned = new Set<string>()
  return context.newsroom.editions.flatMap(({ releases }) =>
    releases.flatMap((one) => {
      const { id } = one.release
      if (planned.has(id) || pressFormats(context, one).length === 0) return []
      planned.add(id)
      const versions = context.versionsOf(id).filter(({ withdrawal }) => !withdrawal)
      return [packageArtifact(context, { kind: 'package', id, releases: versions.map((version) => wholeName(context, version)) })]
    }),
  )
}

export function packageArtifact(context: ViewContext, sketch: PackageSketch): Artifact {
  const shows = sketch.releases.flatMap((release) => wholeDigests(context, release))
  const key = digest([context.ground, JSON.stringify(sketch), ...shows].join('\n'))
  const make = () => packageView(context, sketch)
  return { kind: 'package', path: fileOf(packageAddress(sketch.id)), origin: undefined, key, sketch, make }
}

function packageView(context: ViewContext, { id, releases }: PackageSketch): PackageView {
  const versions = releases.map(({ file }) => context.releaseNamed(file))
  const names = pictureNames(versions.flatMap(picturesOf))
  return {
    folder: slugify(id.slice(id.lastIndexOf('/') + 1)) || 'release',
    files: [...versions.flatMap((one) => textsOf(context, one)), ...[...names].map(([address, name]) => ({ name, path: fileOf(address) }))],
    captions: versions.flatMap((one) => captionsOf(context, one, names)),
  }
}

/** The files beside the page of a version, in a folder of its language. */
function textsOf(context: ViewContext, published: PublishedRelease): readonly PackedFile[] {
  const { release } = published
  return pressFormats(context, published).map((format) => {
    const path = fileOf(pressAddress(release, format))
    return { name: `${release.language}/${path.slice(path.lastIndexOf('/') + 1)}`, path }
  })
}

/** The picture above a text, then those in it. Documents that it links to are none. */
function picturesOf({ picture, targets }: PublishedRelease): readonly AssetFile[] {
  const inBody = targets.flatMap((target) => ('asset' in target && picturePlan(target.asset) ? [target.asset] : []))
  return picture ? [picture.asset, ...inBody] : inBody
}

/** How pictures are called in the package, by their addresses: as on the site without the digest, which tells nobody anything. */
function pictureNames(assets: readonly AssetFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const address of new Set(assets.map(addressOfAsset))) {
    const [, base = '', ending = ''] = /([^/]+)\.[0-9a-f]+(\.[^.]+)$/.exec(address) ?? []
    const nameFor = (count: number) => `pictures/${base}${count === 1 ? '' : `-${count}`}${ending}`
    let count = 1
    while (taken.has(nameFor(count))) count++
    taken.add(nameFor(count))
    names.set(address, nameFor(count))
  }
  return names
}

function captionsOf(context: ViewContext, published: PublishedRelease, names: ReadonlyMap<string, string>): PackageView['captions'] {
  const { picture } = published
  const lead = picture && addressOfAsset(picture.asset)
  const addresses = new Set(picturesOf(published).map(addressOfAsset))
  const pictures = [...addresses].map((address): CaptionedPicture => {
    const { caption, alt = '', credit } = (address === lead && picture?.ref) || {}
    return {
      name: names.get(address) ?? '',
      href: context.links.absolute(address),
      lead: address === lead ? { caption, alt, credit } : undefined,
    }
  })
  if (pictures.length === 0) return []
  const { entry, words } = pressRelease(context, published)
  const { body, hrefs } = entry.text
  return [{ name: `${published.release.language}/captions.txt`, view: { kind: 'captions', words, pictures, text: { body, hrefs } } }]
}
