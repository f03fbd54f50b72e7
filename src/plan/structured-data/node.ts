import type { Json } from '../../model/json.ts'

/*
 * What pages say to machines, in the words of schema.org. Its types are checked by the compiler (schema-dts); the doors from
 * them to JSON are here.
 */

/** The members of a node, each of which may be undefined. */
type Members<T> = { readonly [K in keyof T]: T[K] | undefined }

/** A node of one type: `node<PlaceLeaf>({ ... })`. What is undefined is left out. */
export function node<T extends object>(members: Members<T>): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
}

/** A block of data for the head of a page: a node that stands by itself. */
export function block(data: { readonly '@type': string }): Json {
  return { '@context': 'https://schema.org', ...(data as { readonly [key: string]: Json }) }
}
