import type { Head } from '../../src/model/view.ts'

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
      {head.canonical && <meta property="og:url" content={head.canonical} />}
      {openGraph.image && <meta property="og:image" content={openGraph.image.href} />}
      {openGraph.image?.width && <meta property="og:image:width" content={String(openGraph.image.width)} />}
      {openGraph.image?.height && <meta property="og:image:height" content={String(openGraph.image.height)} />}
      {openGraph.image && <meta property="og:image:alt" content={openGraph.image.alt} />}
      {openGraph.published && <meta property="article:published_time" content={openGraph.published} />}
      {openGraph.modified && <meta property="article:modified_time" content={openGraph.modified} />}
      <meta name="twitter:card" content={openGraph.image ? 'summary_large_image' : 'summary'} />
    </>
  )
}
