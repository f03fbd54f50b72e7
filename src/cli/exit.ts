/** Exit statuses: part of the contract with CI scripts. */
export const EXIT = {
  done: 0,
  /** The content has errors; nothing was published. */
  contentErrors: 1,
  /** The command line or site.yaml is wrong. */
  misused: 2,
  /** A disk is full, a permission is missing. */
  machineFailed: 3,
} as const
