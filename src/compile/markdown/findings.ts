import type { Nodes } from 'hast'
import type { Diagnostic, Place } from '../../model/diagnostic.ts'

/** Where the steps of compiling a body say what they found. */
export interface Findings {
  report(diagnostic: Diagnostic): void
  /** Where a node of the tree was written in the file. */
  place(node: Pick<Nodes, 'position'>): Place
}
