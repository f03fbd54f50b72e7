import type { ImageView } from '../../src/model/view.ts'

interface Props {
  readonly image: ImageView
  readonly alt: string
  readonly loading: 'eager' | 'lazy'
}

/** An image file. One that opens the page is asked for first; the others when they come near. */
export function Image({ image, alt, loading }: Props) {
  return (
    <img
      src={image.src}
      alt={alt}
      width={image.width}
      height={image.height}
      loading={loading === 'lazy' ? 'lazy' : undefined}
      decoding={loading === 'lazy' ? 'async' : undefined}
      fetchpriority={loading === 'eager' ? 'high' : undefined}
    />
  )
}
