import type { ImageView } from '../../src/model/view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Image } from './image.tsx'

interface Props {
  readonly image: ImageView
  readonly strings: Strings
}

/** The picture that opens a page, with its caption and credit. */
export function Picture({ image, strings }: Props) {
  return (
    <figure class="picture">
      <Image image={image} alt={image.alt} loading="eager" />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption}{' '}
          {image.credit && (
            <span class="picture-credit">
              <span class="sr-only">{strings.credit} </span>
              {image.credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
