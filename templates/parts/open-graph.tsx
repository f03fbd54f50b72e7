import type { Head } from '../../src/model/view/head.ts'

interface Props {
  readonly head: Head
  readonly siteName: string
}

/** What a link to the page looks like where people share it (ogp.me; X reads the same and `twitter:card`). */
export function OpenGraph({ head, siteName }: Props) {
  const { openGraph } = head
  return (
    <>
      <meta property="og:type" content={openGraph.type} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={openGraph.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={openGraph.locale} />
      {openGraph.otherLocales.map((locale) => (
        <meta property="og:locale:alternate" content={locale} />
      ))}
      {head.canonical && <meta property="og:url" content={head.canonical} />}
      <Picture image={openGraph.image} />
      {openGraph.published && <meta property="article:published_time" content={openGraph.published} />}
      {openGraph.modified && <meta property="article:modified_time" content={openGraph.modified} />}
      {openGraph.section && <meta property="article:section" content={openGraph.section} />}
      {openGraph.tags.map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
    </>
  )
}

function Picture({ image }: Pick<Head['openGraph'], 'image'>) {
  if (!image) return <meta name="twitter:card" content="summary" />
  return (
    <>
      <meta property="og:image" content={image.href} />
      {image.width && <meta property="og:image:width" content={`${image.width}`} />}
      {image.height && <meta property="og:image:height" content={`${image.height}`} />}
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={image.alt} />
    </>
  )
}
