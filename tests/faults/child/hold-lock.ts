import { appendFileSync } from 'node:fs'
import { lockOutput } from '../../../src/host/lock.ts'
import { MachineError } from '../../../src/host/machine-error.ts'

/* A program that takes an output folder again and again, and notes when it comes in and goes out: hold-lock.mjs <out> <log> <times> */

const [, , out = '', log = '', times = ''] = process.argv

for (let left = Number(times); left > 0; left -= 1) {
  try {
    const lock = lockOutput(out)
    note('in')
    pause(3)
    note('out')
    lock.release()
    pause(Math.random() * 5)
  } catch (error) {
    if (!(error instanceof MachineError)) throw error
    note('refused')
  }
}

function note(what: string): void {
  appendFileSync(log, `${what} ${process.pid}\n`)
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
