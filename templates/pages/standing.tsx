import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Picture } from '../parts/picture.tsx'
import { Prose } from '../parts/prose.tsx'
import { Ribbon } from '../parts/ribbon.tsx'
import { SectionNav } from '../parts/section-nav.tsx'

/** A standing page. */
export function Standing({ view, frame, body }: PageProps<'standing'>) {
  const { strings } = frame
  return (
    <Layout view={view} frame={frame}>
      <div class="standing container">
        <article class="standing-main">
          <header class="release-header">
            <Ribbon ribbon={view.ribbon} strings={strings} />
            <h1>{view.title}</h1>
            {view.summary && <p class="standfirst">{view.summary}</p>}
          </header>
          {view.image && <Picture image={view.image} strings={strings} />}
          <Prose body={body} />
        </article>
        {view.section.length > 1 && <SectionNav links={view.section} here={view.href} strings={strings} />}
      </div>
    </Layout>
  )
}
