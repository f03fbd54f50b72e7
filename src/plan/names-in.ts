import type { Sketch, SourceName, WholeName } from '../model/sketch.ts'

/** The sources of all releases that a file shows anything of, some of them more than once. */
export function namesIn(sketch: Sketch): readonly SourceName[] {
  switch (sketch.kind) {
    case 'release':
      return [...namesInWhole(sketch.release), ...sketch.related, ...[sketch.previous, sketch.next].flatMap((name) => name ?? [])]
    case 'list':
    case 'news':
    case 'api':
      return sketch.releases
    case 'corrections':
      return sketch.events.map(({ file }) => file)
    case 'events':
      return [...sketch.upcoming, ...sketch.past]
    case 'calendar':
      return sketch.events
    case 'digest':
      return [...sketch.releases, ...sketch.events.map(({ file }) => file)]
    case 'home':
      return [sketch.lead ?? [], sketch.latest, Object.values(sketch.regions), Object.values(sketch.topics)].flat()
    case 'feed':
      return [...sketch.releases, ...sketch.withdrawn].flatMap(namesInWhole)
    case 'card':
      return [sketch.file]
    case 'press':
      return namesInWhole(sketch.release)
    case 'package':
      return sketch.releases.flatMap(namesInWhole)
    case 'planned':
      return sketch.sources
  }
}

function namesInWhole({ file, versions, linked }: WholeName): readonly SourceName[] {
  return [file, ...versions, ...linked]
}
