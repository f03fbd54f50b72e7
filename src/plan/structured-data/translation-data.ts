import type { NewsArticleLeaf } from 'schema-dts'
import type { Release } from '../../model/release.ts'
import type { ViewContext } from '../plan-context.ts'
import { releaseAddress } from '../routes.ts'

/**
 * Which text this one was translated from, and which were translated from it. That is what the versions say under
 * `translationOf`; where none of them says anything, the one in the site's default language is the original, as in every check
 * of translations.
 */
export function translationsOf(context: ViewContext, release: Release): Pick<NewsArticleLeaf, 'translationOfWork' | 'workTranslation'> {
  const versions = context.versionsOf(release.id).map((one) => one.release)
  const originalOf = originals(context, versions)
  const original = originalOf(release)
  const translations = versions.filter((one) => originalOf(one) === release)
  return {
    ...(original ? { translationOfWork: articleName(context, original) } : {}),
    ...(translations.length > 0 ? { workTranslation: translations.map((one) => articleName(context, one)) } : {}),
  }
}

/** Stands in a key for what `translationsOf` looks at beside addresses and titles. */
export function originKey({ translationOf }: Release): string {
  return translationOf?.language ?? ''
}

function originals({ newsroom }: ViewContext, versions: readonly Release[]): (release: Release) => Release | undefined {
  const said = versions.some(({ translationOf }) => translationOf !== undefined)
  const usual = said ? undefined : newsroom.site.defaultLanguage
  return (release) => {
    const language = release.translationOf?.language ?? usual
    return versions.find((one) => one.language === language && one !== release)
  }
}

function articleName({ links }: ViewContext, release: Release): NewsArticleLeaf {
  const address = links.absolute(releaseAddress(release))
  return { '@type': 'NewsArticle', '@id': `${address}#article`, url: address, headline: release.title, inLanguage: release.language }
}
