import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** One change as a subscriber is told it. */
export interface ToldChange {
  readonly sequence: string;
  readonly kind: string;
  readonly articleId: string;
  readonly article: {
    readonly headline: string | null;
    readonly body: string;
    readonly source: { readonly path: string };
  } | null;
}

export interface ToldAnswer {
  readonly data?: { readonly articleChanged: ToldChange } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export const CHANGES = `subscription Changes($where: ArticleWhere, $since: String) {
  articleChanged(where: $where, since: $since) {
    sequence kind articleId article { headline body source { path } }
  }
}`;

/** Subscribes in some way; the answers end when the server ends them, or when the iteration is left. */
export type Subscribe = (url: string, variables: object) => AsyncGenerator<ToldAnswer, void, void>;

/** Server-sent events, as `curl -N` and EventSource read them. */
export async function* overEvents(url: string, variables: object): AsyncGenerator<ToldAnswer, void, void> {
  const stop = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: CHANGES, variables }),
    signal: stop.signal,
  });
  try {
    let text = '';
    const decoder = new TextDecoder();
    for await (const piece of response.body ?? []) {
      text += decoder.decode(piece, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        if (event.startsWith('event: complete')) return;
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data !== undefined) yield JSON.parse(data) as ToldAnswer;
      }
    }
    throw new Error('the connection ended before the subscription did');
  } finally {
    stop.abort();
  }
}

/** A client as the README shows it. */
export function socketClient(url: string): Client {
  return createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
}

export async function* overSocket(url: string, variables: object): AsyncGenerator<ToldAnswer, void, void> {
  const client = socketClient(url);
  try {
    const answers = client.iterate({ query: CHANGES, variables: { ...variables } });
    for await (const answer of answers) yield answer as ToldAnswer;
  } finally {
    await client.dispose();
  }
}

/** The change of the next answer. */
export async function nextChange(answers: AsyncGenerator<ToldAnswer, void, void>): Promise<ToldChange> {
  const { value } = await answers.next();
  const change = value?.data?.articleChanged;
  if (change === undefined) throw new Error(`expected a change, got ${JSON.stringify(value)}`);
  return change;
}
