import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve, sep } from 'node:path'
import type { Fault } from '../fault.ts'

/*
 * Loaded before a program: counts its calls that change files under a folder, and lets something happen at one of them. The
 * program works on the real file system, and is really killed or stopped.
 */

const fault = JSON.parse(process.env['FAULT'] ?? 'null') as Fault | null

type Changing = 'mkdirSync' | 'writeFileSync' | 'renameSync' | 'linkSync' | 'unlinkSync' | 'rmdirSync' | 'rmSync'

const CHANGING: readonly Changing[] = ['mkdirSync', 'writeFileSync', 'renameSync', 'linkSync', 'unlinkSync', 'rmdirSync', 'rmSync']

type Call = (...args: unknown[]) => unknown

if (fault) {
  let count = 0
  let isInside = false
  const methods = fs as unknown as Record<Changing, Call>
  for (const name of CHANGING) {
    const real = methods[name]
    const call = (...args: unknown[]) => real.apply(fs, args)
    methods[name] = (...args) => {
      // A call that is made by another is a part of it.
      if (isInside || !args.some((arg) => isUnder(arg, fault.under))) return call(...args)
      isInside = true
      try {
        count += 1
        if (fault.hasNoLinks && name === 'linkSync') throw failure('EPERM', name)
        return strike(fault, count, name, args, call)
      } finally {
        isInside = false
      }
    }
  }
  syncBuiltinESMExports()
  const { report } = fault
  const write = fs.writeFileSync
  if (report !== undefined) process.on('exit', () => write(report, String(count)))
}

function isUnder(arg: unknown, folder: string): boolean {
  return typeof arg === 'string' && `${resolve(arg)}${sep}`.startsWith(`${folder}${sep}`)
}

function strike(what: Fault, count: number, name: Changing, args: unknown[], call: Call): unknown {
  switch (what.kind) {
    case 'none':
      return call(...args)
    case 'kill':
      if (count === what.at) signalSelf('SIGKILL')
      return call(...args)
    case 'kill-inside':
      if (count !== what.at) return call(...args)
      try {
        return half(name, args, call)
      } finally {
        signalSelf('SIGKILL')
      }
    case 'stop':
      if (count === what.at) signalSelf('SIGSTOP')
      return call(...args)
    case 'fail':
      if (count !== what.at) return call(...args)
      if (name === 'writeFileSync') half(name, args, call)
      throw failure(what.code, name)
    case 'fail-from':
      if (count < what.at) return call(...args)
      throw failure(what.code, name)
    case 'full-from':
      // A full disk still lets names be replaced and removed.
      if (count < what.at || !needsRoom(name, args)) return call(...args)
      if (name === 'writeFileSync') half(name, args, call)
      throw failure('ENOSPC', name)
  }
}

/** The call, half done: half of a file, half of a folder's entries removed, or else the whole of it. */
function half(name: Changing, args: unknown[], call: Call): void {
  const [path, content] = args as [string, string | Uint8Array | undefined]
  if (name === 'writeFileSync') call(path, Buffer.from(content ?? '').subarray(0, Buffer.byteLength(content ?? '') / 2))
  else if (name === 'rmSync' && fs.existsSync(path) && fs.lstatSync(path).isDirectory()) {
    const names = fs.readdirSync(path)
    for (const entry of names.slice(0, Math.ceil(names.length / 2))) call(join(path, entry), { recursive: true, force: true })
  } else call(...args)
}

function needsRoom(name: Changing, args: unknown[]): boolean {
  if (name === 'renameSync') return !fs.existsSync(String(args[1]))
  return name === 'mkdirSync' || name === 'writeFileSync' || name === 'linkSync'
}

function failure(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: made to fail, ${syscall}`), { code, syscall })
}

function signalSelf(signal: 'SIGKILL' | 'SIGSTOP'): void {
  process.kill(process.pid, signal)
}
