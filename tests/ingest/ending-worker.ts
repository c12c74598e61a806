/** A thread of a parser pool that ends under files of certain names, and does with others what the real one does. */
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { READY } from '../../src/ingest/parser-ready.ts';
import { makeBundle, type Task } from '../../src/ingest/make-bundle.ts';

parentPort?.on('message', (task: Task) => {
  const { path } = task.reading.source;
  if (path.startsWith('throws')) throw new Error('no memory left');
  if (path.startsWith('exits')) process.exit(3);
  const { bundle, failure } = makeBundle(task);
  parentPort?.postMessage({ bundle: { ...bundle, text: '' }, failure });
});

parentPort?.postMessage(READY);
