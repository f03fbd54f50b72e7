/** Shows how far a long work has come, on a line of its own of the terminal; nothing where stderr is no terminal. */
export interface Progress {
  readonly show: (made: number) => void
  readonly clear: () => void
}

export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (made) => {
      if (made % 50 === 0) process.stderr.write(`\r${made} of ${total} files`)
    },
    clear: () => void process.stderr.write('\r\u001b[K'),
  }
}
