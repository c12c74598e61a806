import process from 'node:process';

/** A look costs a system call. */
const MILLISECONDS_BETWEEN_LOOKS = 200;

/**
 * Asks this process to end, as with SIGTERM, once its parent is gone: npm runs a script in a shell and hands SIGTERM
 * to that shell alone, which ends by it and passes nothing on. SIGINT the shell keeps to itself until this process ends,
 * and nothing of that can be seen from here; in a terminal Ctrl+C reaches this process too. A shell that puts the
 * command in the background has ended before this process starts, and ends nothing. (On Windows a parent that is gone
 * keeps its number.)
 */
export function endWithShell(): void {
  const shell = process.ppid;
  const looking = setInterval(() => {
    // Whoever has lost its parent is given another.
    if (process.ppid === shell) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, MILLISECONDS_BETWEEN_LOOKS).unref();
}
