import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'

/**
 * @param {string} folder where the sites will be
 * @returns {import('./model.ts').Machine}
 */
export function describeMachine(folder) {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    node: process.versions.node,
    kernel: `${type()} ${release().split('-')[0]}`,
    fileSystem: fileSystemOf(folder),
    loadBefore: loadavg()[0] ?? Number.NaN,
  }
}

/** What is mounted nearest above the folder. @param {string} folder */
function fileSystemOf(folder) {
  const mounts = readMounts().filter(({ point }) => `${folder}/`.startsWith(point.endsWith('/') ? point : `${point}/`))
  return mounts.toSorted((a, b) => b.point.length - a.point.length)[0]?.kind ?? 'unknown'
}

/** Where there is no /proc, nothing is known. */
function readMounts() {
  try {
    const lines = readFileSync('/proc/self/mounts', 'utf8').trim().split('\n')
    return lines.map((line) => line.split(' ')).map(([, point = '', kind = '']) => ({ point, kind }))
  } catch {
    return []
  }
}
