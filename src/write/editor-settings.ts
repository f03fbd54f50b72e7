import type { TextFile } from '../model/text-file.ts'

/** The settings of VS Code for a newsroom. `schemas` tells which schema holds for which files. */
export function editorSettings(schemas: Readonly<Record<string, string>>): readonly TextFile[] {
  const settings = {
    'yaml.schemas': schemas,
    // Words of other texts are no help in a release; snippets are.
    '[markdown]': { 'editor.wordWrap': 'on', 'editor.wordBasedSuggestions': 'off', 'editor.quickSuggestions': { other: 'on' } },
    'files.encoding': 'utf8',
    'files.eol': '\n',
  }
  return [
    { path: '.vscode/settings.json', text: asJson(settings) },
    { path: '.vscode/extensions.json', text: asJson({ recommendations: ['redhat.vscode-yaml'] }) },
  ]
}

/** JSON as people read it, and as it can be compared line by line: short lists of plain values stand on one line. */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
  return `${text.replace(PLAIN_LIST, (whole) => {
    const line = whole.replace(/\n\s*/g, ' ').replace(/^\[ | \]$/g, (end) => end.trim())
    return line.length > 100 ? whole : line
  })}\n`
}

/** A list of texts and numbers, each on its line. No text holds a line end of its own. */
const PLAIN_LIST = /\[(\n\s+("(\\.|[^"\\])*"|\d+),?)+\n\s+\]/g
