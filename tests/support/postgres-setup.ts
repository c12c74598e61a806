import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for the address of the PostgreSQL cluster; the first to ask starts it. */
    postgresStarter: string;
  }
}

/**
 * One PostgreSQL cluster for the whole run, started when a test first asks for it: a run of unit tests alone
 * never starts one. Test files run in processes of their own, so they ask over HTTP.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Cluster | null = null;
  const server = createServer((_, response) => {
    cluster ??= startCluster();
    void answer(response, cluster.line);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  project.provide('postgresStarter', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    await cluster?.stop();
  };
}

interface Cluster {
  /** What the process that runs the cluster said: JSON with `url` or `error`. */
  readonly line: Promise<string>;
  stop(): Promise<void>;
}

function startCluster(): Cluster {
  const script = new URL('postgres-cluster.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const said = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line));
  const silent = ended.then(() =>
    JSON.stringify({ error: 'PostgreSQL for the tests ended without a word.' }),
  );
  return {
    line: Promise.race([said, silent]),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

async function answer(response: ServerResponse, line: Promise<string>): Promise<void> {
  response.setHeader('content-type', 'application/json');
  response.end(await line);
}
