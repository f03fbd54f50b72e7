import type { Children } from '../../src/jsx/jsx-runtime.ts'
import type { Frame } from '../../src/model/view/frame.ts'
import type { PageView } from '../../src/model/view/page-view.ts'
import { Head } from './head.tsx'
import { SkipLink } from './skip-link.tsx'

interface Props {
  readonly view: PageView
  readonly frame: Frame
  readonly children: Children
}

/** The document around everything that is visible. */
export function Document({ view, frame, children }: Props) {
  return (
    <html lang={frame.language} dir={frame.dir}>
      <Head head={view.head} frame={frame} />
      <body class={`page-${view.kind}`}>
        <SkipLink frame={frame} />
        {children}
      </body>
    </html>
  )
}
