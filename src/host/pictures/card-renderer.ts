import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Renderer } from '@takumi-rs/core'
import { MachineError, reasonOf } from '../machine-error.ts'

/** Parts of the typefaces, by name; in a text each sign is taken from the first that has it. */
const FONTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'devanagari'].map((part) => [
      part,
      `@fontsource-variable/noto-sans/files/noto-sans-${part}-wght-normal.woff2`,
    ]),
  ),
  arabic: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
}

/** As CSS names them, in their order. */
export const FONT_FAMILY = Object.keys(FONTS).map(familyOf).join(', ')

let opening: Promise<Renderer> | undefined

/** What draws cards, with all fonts: the same text looks the same whatever was drawn before. */
export async function openCardRenderer(): Promise<Renderer> {
  return (opening ??= open())
}

async function open(): Promise<Renderer> {
  const { resolve } = createRequire(import.meta.url)
  try {
    const takumi = await import('@takumi-rs/core')
    const renderer = new takumi.Renderer()
    for (const [name, file] of Object.entries(FONTS)) {
      await renderer.registerFont({ name: familyOf(name), data: readFileSync(resolve(file)) })
    }
    return renderer
  } catch (error) {
    const what = 'What draws social cards (takumi and its fonts) does not load; "socialCards: false" in site.yaml does without'
    throw new MachineError(`${what}: ${reasonOf(error)}`, { cause: error })
  }
}

function familyOf(part: string): string {
  return `card-${part}`
}
