import type { LinkAnswer } from '../model/outside-link.ts'

/** Whether somebody was asked and nobody at all answered: then it may be the network here that is gone, and not what is linked to. */
export function isCutOff(answers: readonly LinkAnswer[]): boolean {
  return answers.some(({ kind }) => kind === 'failed') && !answers.some(({ kind }) => kind === 'status' || kind === 'astray')
}
