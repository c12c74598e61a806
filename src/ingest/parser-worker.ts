/** A thread that makes the records of files: a `Task` in, its `Outcome` back without the text, which the asker has. */
import { parentPort } from 'node:worker_threads';
import { makeBundle, type Task } from './make-bundle.ts';

parentPort?.on('message', (task: Task) => {
  const { bundle, failure } = makeBundle(task);
  parentPort?.postMessage({ bundle: { ...bundle, text: '' }, failure });
});
