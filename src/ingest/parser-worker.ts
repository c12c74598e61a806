/** A thread that makes the records of files: says that it is there, then a `Task` in, its `Outcome` back without the text, which the asker has. */
import { parentPort } from 'node:worker_threads';
import { READY } from './parser-ready.ts';
import { makeBundle, type Task } from './make-bundle.ts';

parentPort?.on('message', (task: Task) => {
  const { bundle, failure } = makeBundle(task);
  parentPort?.postMessage({ bundle: { ...bundle, text: '' }, failure });
});

parentPort?.postMessage(READY);
