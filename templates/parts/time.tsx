import type { Moment } from '../../src/model/view/parts.ts'

/** A moment, readable by people and machines. */
export function Time({ moment }: { readonly moment: Moment }) {
  return <time datetime={moment.iso}>{moment.label}</time>
}
