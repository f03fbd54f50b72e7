import type { PressFile } from '../../src/model/view/release-view.ts'
import type { Strings } from '../../src/model/strings.ts'

interface Props {
  readonly files: readonly PressFile[]
  readonly strings: Strings
}

/** The release in the formats of those who publish it again. */
export function PressFiles({ files, strings }: Props) {
  if (files.length === 0) return null
  return (
    <section class="press-files">
      <h2 class="aside-title">{strings.forThePress}</h2>
      <ul class="tags">
        {files.map(({ label, type, href }) => (
          <li>
            <a href={href} type={type}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
