import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type ClusterScript, reachableCluster } from './reachable-cluster.ts';

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
  let cluster: Promise<Cluster> | null = null;
  const server = createServer((_, response) => {
    cluster ??= reachableCluster().then(startCluster, noCluster);
    void answer(response, cluster);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  project.provide('postgresStarter', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    await (await cluster)?.stop();
  };
}

interface Cluster {
  /** What the process that runs the cluster said: `url` or `error`. */
  readonly said: Promise<unknown>;
  stop(): Promise<void>;
}

function startCluster({ path, madeFor }: ClusterScript): Cluster {
  // Detached, so that Ctrl+C at the terminal, which goes to every process of the run, leaves it to end in order.
  const child = fork(path, madeFor === null ? [] : [madeFor], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const said = once(child, 'message').then(([message]: unknown[]) => message);
  const silent = ended.then(() => ({ error: 'PostgreSQL for the tests ended without a word.' }));
  return {
    said: Promise.race([said, silent]),
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

/** Stands in where the programs could not even be put in place. */
function noCluster(error: unknown): Cluster {
  const message = `PostgreSQL for the tests does not start: ${String(error)}`;
  return { said: Promise.resolve({ error: message }), stop: () => Promise.resolve() };
}

async function answer(response: ServerResponse, cluster: Promise<Cluster>): Promise<void> {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(await (await cluster).said));
}
