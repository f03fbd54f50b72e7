import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { CardGrid } from '../parts/card-grid.tsx'
import { Lead } from '../parts/lead.tsx'
import { PressStrip } from '../parts/press-strip.tsx'
import { TermTeasers } from '../parts/term-teasers.tsx'

/** The front page of one language. */
export function Home({ view, frame }: PageProps<'home'>) {
  const { strings } = frame
  return (
    <Layout view={view} frame={frame}>
      <h1 class="sr-only">{view.title}</h1>
      {view.lead && <Lead card={view.lead} strings={strings} />}
      <section class="latest container">
        <h2 class="section-title">{strings.latestNews}</h2>
        {view.latest.length > 0 && <CardGrid cards={view.latest} strings={strings} />}
        {!view.lead && view.latest.length === 0 && <p class="empty-list">{strings.noReleases}</p>}
        <p class="section-more">
          <a class="button button-on" href={view.news}>
            {strings.allNews}
          </a>
        </p>
      </section>
      <PressStrip frame={frame} />
      <TermTeasers title={strings.byRegion} teasers={view.regions} />
      <TermTeasers title={strings.byTopic} teasers={view.topics} />
    </Layout>
  )
}
