/**
 * Preloaded into the processes that tests start (`node --import`): ends them when the process that started them is
 * gone, killed included, so that nothing is left running.
 */
import process from 'node:process';

const MILLISECONDS_BETWEEN_LOOKS = 500;

const parent = process.ppid;
setInterval(() => {
  // Whoever has lost its parent is given another. (Not on Windows, where nothing tells.)
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, MILLISECONDS_BETWEEN_LOOKS).unref();
