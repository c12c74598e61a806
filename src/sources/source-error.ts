import { lstatSync } from 'node:fs';

/** Why a place to read from cannot be used at all. */
export type SourceErrorCode =
  | 'NOT_FOUND'
  | 'NOT_A_FOLDER'
  | 'NOT_A_FILE'
  | 'NOT_A_STORY'
  | 'UNREADABLE'
  | 'SAME_NAME'
  | 'NO_NAME'
  | 'BAD_CORRECTIONS';

/** A folder or file given by a person that cannot be read, told in one sentence that the person can act on. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The system's code of an error, such as ENOENT; null if it has none. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ENOSPC: 'the disk is full',
  EDQUOT: 'more would be over the quota of the disk',
  EROFS: 'the disk can only be read',
  EFBIG: 'it would be too large',
};

/** Why the system refused, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === null) return error instanceof Error ? error.message : String(error);
  return REASONS[code] ?? `the system says ${code}`;
}

/** What a person can do about it where the system refused to read something. */
function adviceOf(error: unknown): string {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return `check the spelling, or give the path from ${process.cwd()}`;
    case 'EACCES':
    case 'EPERM':
      return 'give this user the right to read it';
    case 'EISDIR':
      return 'expected is a file';
    case 'ELOOP':
      return 'mend the links';
    case 'EMFILE':
      return 'raise the limit of open files, `ulimit -n`';
    default:
      return 'try again, or read a copy of it';
  }
}

/** What to say of an empty path: to the system it means the folder one is in, which nobody means by it. */
export const EMPTY_PATH =
  'Expected a path, but got an empty text; give one, or set the variable it comes from.';

/** Whether what is not there is where a link leads that is there. */
export function isDeadLink(error: unknown): boolean {
  if (systemCode(error) !== 'ENOENT' || !(error instanceof Error && 'path' in error)) return false;
  const { path } = error;
  return typeof path === 'string' && (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);
}

/** One sentence on something that the system does not let be read: why, and what to do about it. */
export function cannotRead(what: string, error: unknown): string {
  if (what === '') return EMPTY_PATH;
  if (isDeadLink(error)) return `${what} cannot be read: it is a link, and it leads nowhere; mend the link.`;
  return `${what} cannot be read: ${reasonOf(error)}; ${adviceOf(error)}.`;
}

/** What is told of a folder that cannot be listed. */
export function unlistable(location: string, error: unknown): SourceError {
  return new SourceError('UNREADABLE', cannotRead(`The folder ${location}`, error), { cause: error });
}
