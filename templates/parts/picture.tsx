import type { ImageView } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Image } from './image.tsx'

interface Props {
  readonly image: ImageView
  readonly strings: Strings
}

/** The picture that opens a page, with its caption and credit, and the whole of it for those who print it. */
export function Picture({ image, strings }: Props) {
  const { caption, credit, original } = image
  return (
    <figure class="picture">
      <Image image={image} alt={image.alt} loading="eager" sizes="(width >= 62rem) 47rem, 92vw" />
      {(caption || credit || original) && (
        <figcaption>
          {caption}{' '}
          {credit && (
            <span class="picture-credit">
              <span class="sr-only">{strings.credit} </span>
              {credit}
            </span>
          )}
          {original && (
            <a class="picture-download" href={original.href} download>
              {strings.downloadPicture} <bdi class="picture-size">{`${original.format}, ${original.size}`}</bdi>
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}
