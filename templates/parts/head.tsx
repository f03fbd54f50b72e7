import type { Frame } from '../../src/model/view/frame.ts'
import type { Head as HeadView } from '../../src/model/view/head.ts'
import { THEME_COLORS } from '../theme-colors.ts'
import { JsonLd } from './json-ld.tsx'
import { OpenGraph } from './open-graph.tsx'

interface Props {
  readonly head: HeadView
  readonly frame: Frame
}

/** The head of the document. */
export function Head({ head, frame }: Props) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {head.refresh && <meta http-equiv="refresh" content={`0; url=${head.refresh}`} />}
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {head.noindex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={THEME_COLORS.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={THEME_COLORS.dark} media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href={frame.stylesheet} />
      {frame.favicon && <link rel="icon" href={frame.favicon} />}
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link rel="alternate" hreflang={hreflang} href={href} />
      ))}
      {[...head.feeds, ...head.formats].map(({ type, title, href }) => (
        <link rel="alternate" type={type} title={title} href={href} />
      ))}
      <OpenGraph head={head} siteName={frame.siteName} />
      {head.jsonLd.map((data) => (
        <JsonLd data={data} />
      ))}
    </head>
  )
}
