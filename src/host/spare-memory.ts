import { setFlagsFromString } from 'node:v8'
import { keepYoungSpace } from './young-space.ts'

/** From so many sources on, what is kept is so much that a seventh of it would be too much. */
const MANY = 30_000

/**
 * Lets the heaps of all threads grow by no more than a seventh from one collection of garbage to the next, for a build of very many
 * sources by no more than a sixteenth. Usually they may double, which is faster where there is much garbage; but most of what a large
 * build makes it keeps, and a machine that runs for others has to have room for twice of it then. Where what is new lies, it grows no
 * further than reading has made it: Node 24 would let it have twice as much, which takes a fifth of the memory and spares no time.
 */
export function spareMemory(sources: number): void {
  setFlagsFromString(`--heap-growing-percent=${sources < MANY ? 14 : 6}`)
  keepYoungSpace()
}
