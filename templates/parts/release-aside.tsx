import type { ReleaseView } from '../../src/model/view/release-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { ContactBlock } from './contact-block.tsx'
import { EventFacts } from './event-facts.tsx'
import { Goals } from './goals.tsx'
import { PressFiles } from './press-files.tsx'
import { TermBlock } from './term-block.tsx'
import { Translations } from './translations.tsx'

interface Props {
  readonly release: ReleaseView
  readonly strings: Strings
}

/** Beside the text on wide screens, below it on narrow ones. */
export function ReleaseAside({ release, strings }: Props) {
  return (
    <div class="release-aside">
      <EventFacts event={release.event} events={release.events} strings={strings} />
      {!release.withdrawn && <ContactBlock groups={release.contacts} strings={strings} />}
      <TermBlock title={strings.topics} links={release.topics} />
      <TermBlock title={strings.regions} links={release.regions} />
      <TermBlock title={strings.countries} links={release.countries} />
      <Goals goals={release.goals} strings={strings} />
      <PressFiles files={release.files} strings={strings} />
      <Translations translations={release.translations} strings={strings} />
    </div>
  )
}
