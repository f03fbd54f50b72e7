import type { NotFoundView } from '../../src/model/view/way-views.ts'
import type { PageProps } from '../page-props.ts'
import { BareLayout } from '../bare-layout.tsx'
import { Link } from '../parts/link.tsx'

/** No such page, said in every language; the first one gives the page its title. */
export function NotFound({ view, frame }: PageProps<'not-found'>) {
  return (
    <BareLayout view={view} frame={frame}>
      <div class="not-found container">
        {view.messages.map((message, index) => (
          <Message message={message} heading={index === 0 ? 'h1' : 'h2'} />
        ))}
      </div>
    </BareLayout>
  )
}

interface Props {
  readonly message: NotFoundView['messages'][number]
  readonly heading: 'h1' | 'h2'
}

function Message({ message, heading: Heading }: Props) {
  return (
    <section class="not-found-message" lang={message.language} dir={message.dir}>
      <Heading>{message.heading}</Heading>
      <p>{message.text}</p>
      <ul>
        <li>
          <Link link={message.home} />
        </li>
        <li>
          <Link link={message.news} />
        </li>
      </ul>
    </section>
  )
}
