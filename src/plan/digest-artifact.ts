import { dataArtifact } from './data-artifact.ts'
import { digestContent, fitContent, inFull } from './digest-content.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { ViewContext } from './plan-context.ts'
import { digestAddress, homeAddress, releaseAddress } from './routes.ts'
import { COLONS } from '../language/colon.ts'
import { fill } from '../language/fill.ts'
import { formatLongDay, formatSpan } from '../language/format-span.ts'
import { spanOfWeek } from '../language/week.ts'
import type { Artifact } from '../model/artifact.ts'
import type { DigestTextView } from '../model/digest.ts'
import { directionOf, type Language } from '../model/locale.ts'
import type { DigestSketch } from '../model/sketch.ts'
import type { DigestEmailView, DigestView } from '../model/view/digest-views.ts'
import type { Link } from '../model/view/parts.ts'

/** A digest in one of its forms. */
export function digestArtifact(context: ViewContext, sketch: DigestSketch): Artifact {
  const { form, language, period } = sketch
  const address = digestAddress(language, period)
  const shows = showsOf(context, sketch)
  switch (form) {
    case 'page':
      return pageArtifact(context, {
        language,
        address,
        shows,
        sketch,
        listing: { changed: changedAt(context, sketch), versions: versionsOf(sketch) },
        view: () => pageView(context, sketch),
      })
    case 'email':
      return pageArtifact(context, { language, address: `${address}email.html`, shows, sketch, view: () => emailView(context, sketch) })
    case 'text':
      return dataArtifact(context, `${address}email.txt`, shows, () => textView(context, sketch), sketch)
  }
}

/** A link to a digest, by its title. */
export function digestLink(context: ViewContext, language: Language, period: string): Link {
  return { href: context.links.href(digestAddress(language, period)), text: titleOf(context, language, period), lang: undefined }
}

function titleOf(context: ViewContext, language: Language, period: string): string {
  const { strings } = context.frameIn(language)
  return period.includes('w')
    ? fill(strings.digestOfWeek, { span: formatSpan(spanOfWeek(period), language) })
    : fill(strings.digestOfDay, { day: formatLongDay(period, language) })
}

function showsOf({ releaseNamed }: ViewContext, { releases, events }: DigestSketch): readonly string[] {
  return [
    ...releases.map((file) => {
      const { digests, contacts, withdrawal } = releaseNamed(file)
      return `${digests.card} ${JSON.stringify([contacts, withdrawal])}`
    }),
    ...events.map(({ file }) => releaseNamed(file).digests.link),
  ]
}

function changedAt({ releaseNamed }: ViewContext, { releases, events }: DigestSketch) {
  const moments = [
    ...releases.map(releaseNamed).flatMap(({ release, withdrawal }) => [release.schedule.due, ...(withdrawal ? [withdrawal.at] : [])]),
    ...events.map(({ at }) => at),
  ]
  return moments.toSorted().at(-1)
}

function versionsOf({ versions, period }: DigestSketch) {
  return versions.map((language) => ({ language, address: digestAddress(language, period) }))
}

function baseOf(context: ViewContext, sketch: DigestSketch) {
  const { language, period, releases } = sketch
  const { strings, siteName } = context.frameIn(language)
  const title = titleOf(context, language, period)
  const hrefs = releases.map((file) => context.links.href(releaseAddress(context.releaseNamed(file).release)))
  return pageBase(context, {
    language,
    address: digestAddress(language, period),
    title,
    description: `${title} – ${siteName}`,
    trail: [{ href: context.links.href(digestAddress(language)), text: strings.digest, lang: undefined }],
    versions: versionsOf(sketch),
    webPage: { type: 'CollectionPage', entries: hrefs },
  })
}

function pageView(context: ViewContext, sketch: DigestSketch): DigestView {
  const { language, period, around, previous, next } = sketch
  const link = (one: string): Link => digestLink(context, language, one)
  const days = (one: string): Link => (one.includes('w') ? link(one) : { ...link(one), text: formatLongDay(one, language) })
  return {
    kind: 'digest',
    ...baseOf(context, sketch),
    title: titleOf(context, language, period),
    around: around.map(days),
    content: digestContent(context, sketch),
    previous: previous === undefined ? undefined : link(previous),
    next: next === undefined ? undefined : link(next),
  }
}

/** Whom it is sent to reads the title beside the name of the newsroom. */
function subjectOf(context: ViewContext, { language, period }: DigestSketch): string {
  return `${context.frameIn(language).siteName} – ${titleOf(context, language, period)}`
}

function emailView(context: ViewContext, sketch: DigestSketch): DigestEmailView {
  const { links, frameIn } = context
  const { language, period } = sketch
  const base = baseOf(context, sketch)
  const content = fitContent(inFull(digestContent(context, sketch), links), frameIn(language).strings)
  // It is on the site for whoever sends it. Search engines are to find its page only.
  const head = { ...base.head, title: subjectOf(context, sketch), noindex: true, alternates: [], feeds: [], jsonLd: [] }
  return {
    kind: 'digest-email',
    ...base,
    head,
    languages: [],
    breadcrumb: [],
    title: titleOf(context, language, period),
    preheader: preheaderOf(content.entries.map(({ release }) => release.text)),
    page: links.absolute(digestAddress(language, period)),
    home: links.absolute(homeAddress(language)),
    content,
  }
}

/** About as much as mail programs show. */
const PREHEADER = 140

/** The first headlines, cut between words. */
function preheaderOf(titles: readonly string[]): string {
  const words = titles.join(' · ').split(' ')
  let text = ''
  for (const word of words) {
    if (text.length + word.length >= PREHEADER) return text === '' ? '' : `${text}…`
    text += text === '' ? word : ` ${word}`
  }
  return text
}

function textView(context: ViewContext, sketch: DigestSketch): DigestTextView {
  const { links, frameIn } = context
  const { language, period } = sketch
  const { strings } = frameIn(language)
  const { phone, email, corrections } = strings
  return {
    kind: 'digest-text',
    dir: directionOf(language),
    subject: subjectOf(context, sketch),
    page: links.absolute(digestAddress(language, period)),
    content: fitContent(inFull(digestContent(context, sketch), links), strings),
    words: {
      colon: COLONS[language],
      phone,
      email,
      corrections,
      changes: { correction: strings.correction, update: strings.update, withdrawal: strings.withdrawn },
    },
  }
}
