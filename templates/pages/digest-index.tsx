import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Link } from '../parts/link.tsx'
import { LinkList } from '../parts/link-list.tsx'
import { PageHeader } from '../parts/page-header.tsx'

/** The ways to digests: weeks with their days, then the months. */
export function DigestIndex({ view, frame }: PageProps<'digest-index'>) {
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        {view.intro && <p class="digest-intro">{view.intro}</p>}
        {view.weeks.length === 0 && <p class="empty-list">{frame.strings.noReleases}</p>}
        {view.weeks.map(({ week, days }) => (
          <section class="archive-year">
            <h2 class="digest-week">
              <Link link={week} />
            </h2>
            <LinkList links={days} class="months" />
          </section>
        ))}
        {view.years.length > 0 && (
          <section class="digest-months">
            <h2 class="section-title">{frame.strings.archive}</h2>
            {view.years.map(({ title, months }) => (
              <section class="archive-year">
                <h3 class="digest-year">{title}</h3>
                <LinkList links={months} class="months" />
              </section>
            ))}
          </section>
        )}
      </div>
    </Layout>
  )
}
