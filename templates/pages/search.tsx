import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Link } from '../parts/link.tsx'
import { LinkList } from '../parts/link-list.tsx'
import { PageHeader } from '../parts/page-header.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { SearchResults } from '../parts/search-results.tsx'

/** The search, and the archive by year and by term for those without it. */
export function Search({ view, frame }: PageProps<'search'>) {
  const { strings } = frame
  return (
    <Layout view={view} frame={frame}>
      <link rel="stylesheet" href={view.stylesheet} />
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        {view.engine && (
          <search class="search" data-search data-index={view.engine.index} data-strings={JSON.stringify(clientStrings(frame))}>
            <SearchForm action={view.href} filters={view.filters} strings={strings} />
            <SearchResults strings={strings} />
          </search>
        )}
        <section class="search-browse">
          <h2 class="section-title">{strings.browse}</h2>
          {view.browse.map(({ title, links }) => (
            <div class="search-shelf">
              <h3>
                <Link link={title} />
              </h3>
              <LinkList links={links} class="tags" />
            </div>
          ))}
        </section>
        {view.engine && <script type="module" src={view.engine.script} />}
      </div>
    </Layout>
  )
}

/** What the script says. */
function clientStrings({ strings }: PageProps<'search'>['frame']) {
  const { searching, searchResults, nothingFound, searchFailed } = strings
  return { searching, searchResults, nothingFound, searchFailed }
}
