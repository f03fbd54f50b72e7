import type * as z from 'zod'
import type { Problem } from './problem.ts'
import { isMapping } from '../front-matter.ts'
import type { Yaml } from '../yaml.ts'
import type { Code, Details } from '../../diagnostics/catalog.ts'
import { report } from '../../diagnostics/report.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Checked } from '../../task.ts'

type Issue = z.core.$ZodIssue

/**
 * Reads a YAML value by a schema. Every problem is reported at its own place; `value` is undefined when
 * there is any. Keys that the schema does not have are errors with the nearest known name.
 */
export function readBySchema<S extends z.ZodType>(yaml: Yaml, schema: S): Checked<z.output<S> | undefined> {
  const result = schema.safeParse(yaml.value)
  const issues: readonly Issue[] = result.success ? [] : result.error.issues
  const diagnostics = issues.flatMap((issue) => diagnose(issue, yaml))
  return { value: result.success ? result.data : undefined, diagnostics }
}

function diagnose(issue: Issue, yaml: Yaml): readonly Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const key = path.findLast((step): step is string => typeof step === 'string') ?? ''
  const place = yaml.placeOf(path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      // The message of this issue is the list of the keys that there are: see `mapping`.
      const known = issue.message
      return issue.keys.map((one) =>
        one === 'items'
          ? report('menu-too-deep', yaml.placeOfKey([...path, one]), {})
          : report('unknown-key', yaml.placeOfKey([...path, one]), { key: one, suggestion: suggest(one, known.split(', ')), known }),
      )
    }
    case 'custom': {
      const { code, details } = issue.params as unknown as Problem
      return [report(code, place, { key, ...details } as unknown as Details<Code>)]
    }
    case 'invalid_type':
      if (valueAt(yaml.value, path) === undefined) return [report('missing-key', place, { key })]
      return [report('wrong-type', place, { key, expected: EXPECTED[issue.expected] ?? 'something else' })]
    default:
      return [report('wrong-type', place, { key, expected: 'something else' })]
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let inner: unknown = value
  for (const step of path) {
    if (Array.isArray(inner)) inner = inner[Number(step)]
    else if (isMapping(inner) && typeof step === 'string') inner = inner[step]
    else return inner
  }
  return inner
}
