/** The machine failed: a disk is full, a permission is missing. The command ends with status 3. */
export class MachineError extends Error {}

/** The command line asks for something that cannot be done. The command ends with status 2. */
export class UsageError extends Error {}

/** Runs what touches the file system; what it refuses becomes a `MachineError` that says what was tried. */
export function trying<T>(what: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw refused(what, error)
  }
}

/** The same for what is waited for. */
export async function tryingLong<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw refused(what, error)
  }
}

function refused(what: string, error: unknown): MachineError {
  return error instanceof MachineError ? error : new MachineError(`${what}: ${reasonOf(error)}`, { cause: error })
}

/** A failure of the machine with what it means for the site; any other error as it is. */
export function withOutcome(error: unknown, outcome: string): unknown {
  return error instanceof MachineError ? new MachineError(`${error.message}. ${outcome}`, { cause: error }) : error
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file in the way',
  EFBIG: 'the file is larger than is allowed here',
  EIO: 'the disk failed',
  EISDIR: 'there is a folder in the way',
  ELOOP: 'symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open on this machine',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file where a folder should be',
  ENOTEMPTY: 'there is a folder in the way that is not empty',
  EPERM: 'it is not permitted',
  EROFS: 'the file system is read-only',
  EXDEV: 'it is on another file system',
}

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
}

/** The code of an error of the system, such as `ENOENT`; empty for another. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
