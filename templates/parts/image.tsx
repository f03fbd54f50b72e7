import type { ImageView } from '../../src/model/view/parts.ts'

interface Props {
  readonly image: ImageView
  readonly alt: string
  readonly loading: 'eager' | 'lazy'
  /** How wide it stands on the page, as `sizes` of HTML says it: the browser chooses a file by that before it knows the layout. */
  readonly sizes: string
}

/** A picture. One that opens the page is asked for first; the others when they come near. */
export function Image({ image, alt, loading, sizes }: Props) {
  const file = (
    <img
      class={toneClass(image.tone)}
      src={image.src}
      alt={alt}
      width={image.width}
      height={image.height}
      loading={loading === 'lazy' ? 'lazy' : undefined}
      decoding={loading === 'lazy' ? 'async' : undefined}
      fetchpriority={loading === 'eager' ? 'high' : undefined}
    />
  )
  if (image.sources.length === 0) return file
  return (
    <picture>
      {image.sources.map(({ type, srcset }) => (
        <source type={type} srcset={srcset} sizes={sizes} />
      ))}
      {file}
    </picture>
  )
}

/** A class for each of red, green and blue: 24 of them make 512 colours (styles/tones.css). */
function toneClass(tone: string | undefined): string | undefined {
  if (tone === undefined) return undefined
  const [red, green, blue] = tone
  return `tone tone-r${red} tone-g${green} tone-b${blue}`
}
