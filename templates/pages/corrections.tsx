import type { PageProps } from '../page-props.ts'
import { Layout } from '../layout.tsx'
import { Correction } from '../parts/correction.tsx'
import { PageHeader } from '../parts/page-header.tsx'
import { Pager } from '../parts/pager.tsx'

/** What was changed after publication. */
export function Corrections({ view, frame }: PageProps<'corrections'>) {
  const { strings } = frame
  const { items } = view.record
  const words = { label: strings.corrections, older: strings.olderCorrections, newest: strings.newestCorrections }
  return (
    <Layout view={view} frame={frame}>
      <div class="container">
        <PageHeader title={{ text: view.title, lang: undefined }} eyebrow={undefined} />
        <p class="corrections-intro">{items.length === 0 ? strings.noCorrections : strings.correctionsText}</p>
        {items.length > 0 && (
          <ol class="corrections">
            {items.map((entry) => (
              <li>
                <Correction entry={entry} strings={strings} heading="h2" />
              </li>
            ))}
          </ol>
        )}
        <Pager list={view.record} words={words} strings={strings} />
      </div>
    </Layout>
  )
}
