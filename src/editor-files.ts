import { EDITED_FILES } from './compile/schema/edited-files.ts'
import { editorSchema } from './compile/schema/editor-schema.ts'
import type { NameLists } from './model/name-list.ts'
import type { TextFile } from './model/text-file.ts'
import { asJson, editorSettings } from './write/editor-settings.ts'
import { snippets } from './write/snippets.ts'

/** What an editor needs to help with a newsroom. */
export interface EditorFiles {
  /** Made of the names of the newsroom, and made anew when they change. */
  readonly made: readonly TextFile[]
  /** Begin the settings of an editor, which then are the user's own. */
  readonly begun: readonly TextFile[]
}

/** Schemas, snippets and settings for an editor that knows JSON Schema, with the names that the newsroom has. */
export function editorFiles(lists: NameLists): EditorFiles {
  const kinds = Object.entries(EDITED_FILES)
  const schemas = kinds.map(([kind, { schema, title }]): TextFile => {
    // A site may speak a language that it did not speak yet.
    const names = kind === 'site' ? { ...lists, languages: [] } : lists
    const written = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...editorSchema(schema, names) }
    return { path: schemaPath(kind), text: asJson(written) }
  })
  const yaml = kinds.filter(([, { files }]) => files.endsWith('.yaml'))
  return {
    made: [...schemas, { path: '.vscode/dateline.code-snippets', text: asJson(snippets(lists)) }],
    begun: editorSettings(Object.fromEntries(yaml.map(([kind, { files }]) => [`./${schemaPath(kind)}`, `content/${files}`]))),
  }
}

function schemaPath(kind: string): string {
  return `.vscode/dateline/${kind}.schema.json`
}
