/** What happens to a program at its n-th call that changes files under a folder; on a file system without hard links, if so. */
export type Fault = { readonly under: string; readonly report?: string; readonly hasNoLinks?: boolean } & (
  | { readonly kind: 'none' }
  /** Killed before the call, or in its middle. */
  | { readonly kind: 'kill' | 'kill-inside'; readonly at: number }
  | { readonly kind: 'stop'; readonly at: number }
  /** The call fails, half done where it writes. */
  | { readonly kind: 'fail'; readonly at: number; readonly code: string }
  /** So do all that follow. */
  | { readonly kind: 'fail-from'; readonly at: number; readonly code: string }
  /** So do all that follow and need room. */
  | { readonly kind: 'full-from'; readonly at: number }
)
