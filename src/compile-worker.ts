import { checkStyle } from './compile/check-style.ts'
import { compileSource } from './compile/compile-source.ts'
import { findLinks } from './compile/find-links.ts'
import { mendSource } from './compile/mend-source.ts'
import { serveTasks } from './host/serve-tasks.ts'

// The thread in which sources are read that may take unreasonably long.
serveTasks([compileSource, findLinks, checkStyle, mendSource])
