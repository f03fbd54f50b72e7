import type { PageProps } from '../page-props.ts'
import { BareLayout } from '../bare-layout.tsx'
import { Link } from '../parts/link.tsx'

/** An old address. Browsers are gone before this is seen; it is for readers who have told theirs to stay. */
export function Redirect({ view, frame }: PageProps<'redirect'>) {
  return (
    <BareLayout view={view} frame={frame}>
      <div class="moved container">
        <h1>{frame.strings.moved}</h1>
        <p>
          <Link link={view.target} />
        </p>
      </div>
    </BareLayout>
  )
}
