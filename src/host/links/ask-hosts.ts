import { askAddress, type AskManners } from './ask-address.ts'
import type { LinkAnswer } from '../../model/outside-link.ts'

export interface HostManners extends AskManners {
  /** Between two addresses of one host, in milliseconds. */
  readonly pause: number
  /** How many hosts are asked at once; each by one connection. */
  readonly hosts: number
  /** How long the whole may take before no further address is asked for, in milliseconds. */
  readonly longest: number
}

/** Asks for addresses, host by host. Each gets an answer; `left` where time ran out, so that the next check may go on. */
export async function askHosts(hrefs: readonly string[], manners: HostManners): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>()
  const end = manners.now() + manners.longest
  const waiting = byHost(hrefs).values()
  const work = async () => {
    for (const group of waiting) await askHost(group, manners, end, answers)
  }
  await Promise.all(Array.from({ length: manners.hosts }, work))
  return answers
}

async function askHost(hrefs: readonly string[], manners: HostManners, end: number, answers: Map<string, LinkAnswer>): Promise<void> {
  let forAll: LinkAnswer | undefined
  for (const [index, href] of hrefs.entries()) {
    if (!forAll && manners.now() >= end) forAll = { kind: 'left' }
    if (forAll) {
      answers.set(href, forAll)
      continue
    }
    if (index > 0) await manners.wait(manners.pause)
    const { answer, leaveAlone } = await askAddress(href, manners)
    answers.set(href, answer)
    if (leaveAlone) forAll = answer
  }
}

function byHost(hrefs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const href of hrefs) {
    const { hostname } = new URL(href)
    const group = groups.get(hostname)
    if (group) group.push(href)
    else groups.set(hostname, [href])
  }
  return groups
}
