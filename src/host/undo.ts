/** How to take back what was done, step by step. */
export interface Undo {
  /** Does something that can be taken back. */
  readonly doing: (step: () => void, back: () => void) => void
  /**
   * Takes everything back, the last step first. False where that came to an end at a step that cannot be taken back: then all
   * before it stays done as well, since what comes later may need it.
   */
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
      try {
        for (const back of steps.toReversed()) back()
        return true
      } catch {
        return false
      }
    },
  }
}
