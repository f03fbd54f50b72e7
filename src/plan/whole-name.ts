import type { PlanContext, ViewContext } from './plan-context.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { WholeName } from '../model/sketch.ts'

/** Names a release that is shown whole. The sketches of its page and of the feeds that it stands in share one name. */
export function wholeName(context: PlanContext, published: PublishedRelease): WholeName {
  const known = NAMES.get(published) ?? makeName(context, published)
  NAMES.set(published, known)
  return known
}

const NAMES = new WeakMap<PublishedRelease, WholeName>()

function makeName(context: PlanContext, { release, targets }: PublishedRelease): WholeName {
  return {
    file: release.file,
    versions: context.versionsOf(release.id).map((one) => one.release.file),
    linked: targets.flatMap((target) => {
      if (target.kind === 'release') return [target.release.file]
      return target.kind === 'page' ? [target.page.file] : []
    }),
  }
}

/** Digests of all that is shown with a release that is shown whole. */
export function wholeDigests(context: ViewContext, { file, versions }: WholeName): readonly string[] {
  const links = versions.map((one) => {
    const { digests, withdrawal } = context.releaseNamed(one)
    return withdrawal ? `withdrawn ${digests.link}` : digests.link
  })
  return [context.releaseNamed(file).digests.whole, ...links]
}
