/** How to take back what was done, step by step. */
export interface Undo {
  /** Does something that can be taken back. */
  readonly doing: (step: () => void, back: () => void) => void
  /** Takes everything back, the last step first. False where some of it could not be. */
  readonly takeBack: () => boolean
}

export function startUndo(): Undo {
  const steps: (() => void)[] = []
  return {
    doing(step, back) {
      step()
      steps.push(back)
    },
    takeBack() {
      let isWhole = true
      for (const back of steps.toReversed()) {
        try {
          back()
        } catch {
          isWhole = false
        }
      }
      return isWhole
    },
  }
}
