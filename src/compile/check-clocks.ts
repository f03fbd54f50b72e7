import { isMapping } from './front-matter.ts'
import type { Yaml } from './yaml.ts'
import type { Path } from './yaml/yaml-node.ts'
import { report } from '../diagnostics/report.ts'
import { isLeaptOver } from '../language/clock-gap.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** The times of a release that the clocks of the newsroom leap over: whoever wrote one meant another. */
export function checkClocks(yaml: Yaml, timeZone: string): readonly Diagnostic[] {
  return timesIn(yaml.value).flatMap(({ path, value }) =>
    typeof value === 'string' && isLeaptOver(value.trim(), timeZone)
      ? [report('time-leapt-over', yaml.placeOf(path), { value, timeZone })]
      : [],
  )
}

interface WrittenTime {
  readonly path: Path
  readonly value: unknown
}

/** Wherever a moment may stand, of whatever form it is. */
function timesIn(frontMatter: unknown): readonly WrittenTime[] {
  const at = (...path: Path): WrittenTime => ({ path, value: valueAt(frontMatter, path) })
  const changes = valueAt(frontMatter, ['changes'])
  return [
    at('date'),
    at('embargo'),
    ...(Array.isArray(changes) ? changes.map((_, index) => at('changes', index, 'at')) : []),
    at('withdrawn', 'at'),
    at('event', 'start'),
    at('event', 'end'),
  ]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)]
    return isMapping(inner) ? inner[step] : undefined
  }, value)
}
