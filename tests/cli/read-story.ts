/** What a document has its reader do. */
export type Step =
  | { readonly kind: 'command'; readonly words: readonly string[]; readonly line: string; readonly status: number; readonly ours: boolean }
  | { readonly kind: 'shell'; readonly line: string }
  | { readonly kind: 'script'; readonly name: string }
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'front matter'; readonly path: string; readonly text: string }
  /** Printed by the command before. */
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'elsewhere'; readonly line: string }
  | { readonly kind: 'unknown'; readonly line: string }

/** Programs of other machines and of other makers, which a test cannot run. */
const ELSEWHERE =
  /^(aws|rsync|curl|nginx|caddy|apt-get|npm (ci|install|test|run bench|run test:deep|run lighthouse)|CORPUS=|UPDATE_EXPECTED=)\b/

/**
 * The steps of a document, from its fenced blocks. `sh` holds commands, a line each; a comment says how one ends ("ends with 1") where
 * that is not 0. A block of another kind that names a path after its language (`markdown content/releases/…`) is that file; `yaml` with
 * the path of a release is lines of its front matter. `text` after commands, with the word `says`, is what the last one printed.
 */
export function readStory(document: string): readonly Step[] {
  const blocks = document.matchAll(/^```(\w+)(?: +(\S+))?\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, language = '', name, text = '']) => stepsOf(language, name, text))
}

function stepsOf(language: string, name: string | undefined, text: string): readonly Step[] {
  if (language === 'sh') return linesOf(text).map(commandOf)
  if (name === undefined) return []
  if (name === 'says') return [{ kind: 'says', text }]
  if (language === 'yaml' && name.endsWith('.md')) return [{ kind: 'front matter', path: name, text }]
  return [{ kind: 'write', path: name, text }]
}

/** One command each: a backslash at the end of a line goes on in the next, `&&` begins another. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, command = '', comment = ''] = /^(.*?)(\s+#.*)?$/.exec(line) ?? []
      return command.split(' && ').map((part) => part.trim() + comment)
    })
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

function commandOf(line: string): Step {
  const [, command = '', comment = ''] = /^(.*?)(?:\s+#(.*))?$/.exec(line) ?? []
  const ours = /^(?:npx (?:--no )?)?dateline\b ?(.*)$/.exec(command)
  if (ours) {
    const words = [...(ours[1] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain)
    const redirected = words.findIndex((word) => /^\d?>$/.test(word))
    return {
      kind: 'command',
      words: redirected === -1 ? words : words.slice(0, redirected),
      line: command,
      // Nobody is there to answer what `new` asks.
      status: / asks/.test(comment) ? 2 : Number(/ends with (\d)/.exec(comment)?.[1] ?? 0),
      // Other machines are asked in no test.
      ours: !/--links|(verify|--against) https?:/.test(command),
    }
  }
  const script = /^npm run ([\w:-]+)/.exec(command)?.[1]
  if (ELSEWHERE.test(command)) return { kind: 'elsewhere', line }
  if (script !== undefined) return { kind: 'script', name: script }
  return /^(cp|mkdir|mv|git|cd) /.test(command) ? { kind: 'shell', line: command } : { kind: 'unknown', line }
}
