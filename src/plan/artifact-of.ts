import { apiListArtifact } from './api-list.ts'
import { calendarArtifact } from './calendars.ts'
import { cardArtifact } from './cards.ts'
import { correctionsArtifact } from './corrections-pages.ts'
import { digestArtifact } from './digest-artifact.ts'
import { eventsArtifact } from './events-pages.ts'
import { feedArtifact } from './feed-artifact.ts'
import { homeArtifact } from './home-pages.ts'
import { listArtifact } from './list-artifacts.ts'
import { newsSitemap } from './news-sitemap.ts'
import type { ViewContext } from './plan-context.ts'
import { pressArtifact } from './press-files.ts'
import { packageArtifact } from './press-packages.ts'
import { releaseArtifact } from './release-pages.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Sketch } from '../model/sketch.ts'

/** The file that a sketch is of, the same that the plan of the site decided; undefined where nothing but that plan can tell. */
export function artifactOf(context: ViewContext, sketch: Sketch): Artifact | undefined {
  switch (sketch.kind) {
    case 'release':
      return releaseArtifact(context, sketch)
    case 'list':
      return listArtifact(context, sketch)
    case 'corrections':
      return correctionsArtifact(context, sketch)
    case 'events':
      return eventsArtifact(context, sketch)
    case 'calendar':
      return calendarArtifact(context, sketch)
    case 'digest':
      return digestArtifact(context, sketch)
    case 'home':
      return homeArtifact(context, sketch)
    case 'feed':
      return feedArtifact(context, sketch)
    case 'news':
      return newsSitemap(context, sketch)
    case 'card':
      return cardArtifact(context, sketch)
    case 'press':
      return pressArtifact(context, sketch)
    case 'package':
      return packageArtifact(context, sketch)
    case 'api':
      return apiListArtifact(context, sketch)
    case 'planned':
      return undefined
  }
}
