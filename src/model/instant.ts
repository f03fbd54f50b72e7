declare const instant: unique symbol

/**
 * A moment, as `YYYY-MM-DDThh:mm:ssZ` in UTC. All of one length, so that comparing two as strings compares them
 * in time, and so that they travel as JSON.
 */
export type Instant = string & { readonly [instant]: true }

/** A day, `YYYY-MM-DD`, in the newsroom's zone. */
export type Day = string
