import { isMapping } from './front-matter.ts'
import { releaseSchema } from './schema/release-schema.ts'
import type { Yaml } from './yaml.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { TODO } from '../model/todo.ts'

/** What is still to be written in a source, by the marks that `dateline new` left: an error unless it is a draft. */
export function findTodos(text: string, file: string, { value }: Yaml): readonly Diagnostic[] {
  if (!text.includes(TODO)) return []
  const isDraft = isMapping(value) && releaseSchema.shape.draft.safeParse(value['draft']).data === true
  return text.split('\n').flatMap((line, index): readonly Diagnostic[] => {
    const at = line.indexOf(TODO)
    if (at === -1) return []
    const what = line
      .slice(at + TODO.length)
      .replace(/-->.*|"\s*$/, '')
      .trim()
      .replace(/\.$/, '')
    return [report(isDraft ? 'todo-in-draft' : 'todo-left', { file, line: index + 1, column: at + 1 }, { what })]
  })
}
