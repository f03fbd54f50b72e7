import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { FeedFormats } from '../parts/feed-formats.tsx'
import { FullAddress } from '../parts/full-address.tsx'
import { Link } from '../parts/link.tsx'
import { PageHeader } from '../parts/page-header.tsx'

/** How to follow the news: all feeds, the one with everything first. */
export function Follow({ view, frame }: PageProps<'follow'>) {
  const { strings } = frame
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        <div class="follow-intro">
          <p class="standfirst">{strings.followText}</p>
          <p>{strings.followHow}</p>
        </div>
        {view.whole && (
          <section class="follow-whole">
            <h2>{view.whole.page.text}</h2>
            {view.address && <FullAddress address={view.address} />}
            <FeedFormats feed={view.whole} strings={strings} class="button" />
          </section>
        )}
        {frame.digests && (
          <section class="follow-group">
            <h2 class="section-title">
              <a href={frame.digests}>{strings.digest}</a>
            </h2>
            <p>{strings.digestText}</p>
          </section>
        )}
        {view.groups.map(({ title, feeds }) => (
          <section class="follow-group">
            <h2 class="section-title">{title}</h2>
            <ul class="feed-list">
              {feeds.map((feed) => (
                <li>
                  <Link link={feed.page} /> <FeedFormats feed={feed} strings={strings} class="feed-format" />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {view.outline && (
          <section class="follow-group">
            <h2 class="section-title">{strings.allFeeds}</h2>
            <p>{strings.allFeedsText}</p>
            <p class="feed-outline">
              <a class="button" href={view.outline} type="text/x-opml" download>
                OPML
              </a>
            </p>
          </section>
        )}
      </div>
    </Layout>
  )
}
