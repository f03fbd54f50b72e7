import axe, { type AxeResults, type Result, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page, without the elements of some selectors. It is put there once, since that takes as long as to look; and of
 * what is right it tells one element for each rule, since to name them all takes longer still.
 */
export async function runAxe(page: Page, options: RunOptions = {}, without: readonly string[] = []): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const given: Given = { options: { resultTypes: ['violations'], ...options }, exclude: [...without] }
  const look = async ({ exclude, options: how }: Given): Promise<unknown> => {
    const { axe: there } = globalThis as unknown as { readonly axe: typeof axe }
    return there.run(exclude.length > 0 ? { exclude } : document, how)
  }
  return (await page.evaluate(look, given)) as AxeResults
}

interface Given {
  readonly options: RunOptions
  readonly exclude: string[]
}

/** The rules that can tell another thing in the dark, where only colours differ. */
export const OF_COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** What is wrong, with the elements that are. */
export function complaints(violations: readonly Result[]): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
