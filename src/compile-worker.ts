import { compileSource } from './compile/compile-source.ts'
import { serveTasks } from './host/serve-tasks.ts'

// The thread in which sources are compiled that may take unreasonably long.
serveTasks([compileSource])
