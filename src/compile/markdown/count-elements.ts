/** The beginning of a tag, and not of an address in angle brackets. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>]|$)/gi

/** Elements that are never open, or that end by themselves where the next begins. */
const SELF_ENDING = new Set([
  ...'area base br col embed hr img input link meta param source track wbr'.split(' '),
  ...'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rp rt rtc'.split(' '),
])

/** Follows how many elements are open, by name, so that an end without a beginning closes nothing. */
export function countElements() {
  const open = new Map<string, number>()
  let depth = 0
  return {
    /** The most that are open at one time on the next line of the text. */
    openAfter(line: string): number {
      let most = depth
      for (const [, slash, written = ''] of line.matchAll(TAG)) {
        const name = written.toLowerCase()
        if (SELF_ENDING.has(name)) continue
        const now = open.get(name) ?? 0
        const step = slash === '' ? 1 : now > 0 ? -1 : 0
        open.set(name, now + step)
        depth += step
        most = Math.max(most, depth)
      }
      return most
    },
  }
}
