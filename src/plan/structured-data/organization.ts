import type { ContactPointLeaf, OrganizationLeaf } from 'schema-dts'
import { node } from './node.ts'
import type { Language } from '../../model/locale.ts'
import type { Reference } from '../../model/site.ts'
import type { ViewContext } from '../plan-context.ts'
import { publisherIn } from '../publisher.ts'

/** schema.org Organization: who publishes the site, how to reach its press desk, and by which rules it works. */
export function organizationData(context: ViewContext, language: Language): OrganizationLeaf {
  const { newsroom, links } = context
  const { publishingPrinciples, correctionsPolicy } = newsroom.site
  const { url, logo } = publisherIn(context, language)
  const absolute = (one: Reference | undefined) => (one?.href.startsWith('/') ? links.absolute(one.href) : one?.href)
  return node<OrganizationLeaf>({
    ...organizationName(context, language),
    url,
    logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: logo },
    contactPoint: contactPoint(context, language),
    publishingPrinciples: absolute(publishingPrinciples),
    correctionsPolicy: absolute(correctionsPolicy),
  })
}

/** The same organization where it has been told of before: its name, and the id under which it was. */
export function organizationName(context: ViewContext, language: Language): OrganizationLeaf {
  return { '@type': 'Organization', '@id': context.links.absolute('/#publisher'), name: publisherIn(context, language).name }
}

function contactPoint({ newsroom, frameIn }: ViewContext, language: Language): ContactPointLeaf | undefined {
  const { pressDesk, strings } = frameIn(language)
  if (!pressDesk) return undefined
  const { name, office, phone, email } = pressDesk
  return node<ContactPointLeaf>({
    '@type': 'ContactPoint',
    contactType: strings.pressDesk,
    name: name ?? office.text,
    telephone: phone?.label,
    email: email?.label,
    availableLanguage: newsroom.pressDesk?.languages.length ? newsroom.pressDesk.languages : undefined,
  })
}
