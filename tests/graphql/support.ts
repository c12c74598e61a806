import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceBundle } from '../../src/domain/records.ts';
import { bundleOf } from '../../src/ingest/bundle.ts';
import { type App, type AppOptions, createApp } from '../../src/server/app.ts';
import type { Logger } from '../../src/server/logger.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { StatementEvent } from '../../src/store/snapshot.ts';
import { parseSource } from '../../src/story/parse-source.ts';
import { delegating } from '../support/delegating.ts';

/** The stories of the golden queries: the seed, one with characters beyond the basic plane, one of many speakers. */
export const STORIES: readonly SourceBundle[] = [
  bundle(
    'clinton-russia-iran-sanctions.txt',
    readFileSync('seeds/clinton-russia-iran-sanctions.txt', 'utf8'),
  ),
  bundle('emoji.txt', readFileSync('tests/graphql/stories/emoji.txt', 'utf8')),
  bundle('harbour.txt', readFileSync('tests/graphql/stories/harbour.txt', 'utf8')),
];

/** What is stored of a file with this text. */
export function bundle(path: string, text: string, folder = 'stories'): SourceBundle {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { folder, path, encoding: 'utf-8', sizeInBytes: bytes.length, sha256, text };
  return bundleOf(source, parseSource(source), 'test', '2024-05-06T07:08:09.000Z');
}

/** Stories of two quotations each by two people whom no other story names, a day apart, the newest last. */
export function manyStories(count: number): readonly SourceBundle[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${letters(index)}son`;
    const day = new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10);
    const [year, month, date] = day.split('-');
    const monthName = new Date(`${day}T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    return bundle(
      `story-${String(index).padStart(3, '0')}.txt`,
      [
        `Council of ${name} votes on bridge`,
        `By Anna ${name}`,
        `${name.toUpperCase()}, ${monthName} ${String(Number(date))}, ${String(year)} (Reuters) - The council voted on a bridge on day ${String(month)}.`,
        `"We need the bridge," said John ${name}, the mayor. "We need it soon."`,
        `"It costs too much," Mary ${name} told reporters.`,
      ].join('\n\n'),
    );
  });
}

/** A capitalised word for a number, another for each. */
function letters(index: number): string {
  const word = Array.from(String(index).padStart(3, '0'), (digit) => 'abcdefghij'[Number(digit)] ?? '').join(
    '',
  );
  return `Wil${word}`;
}

/** A repository that tells the statements it runs. */
export function recording(repository: Repository, onStatement: (event: StatementEvent) => void): Repository {
  return { ...delegating(repository), snapshot: () => repository.snapshot({ onStatement }) };
}

/** A logger for tests in which nothing may be logged. */
export function createQuietLogger(): Logger {
  return {
    error(message, error) {
      throw new Error(message, { cause: error });
    },
  };
}

/** An app that must not fail: what it logs fails the test that asked. */
export function quietApp(repository: Repository, options: Partial<AppOptions> = {}): App {
  return createApp({ repository, logger: createQuietLogger(), ...options });
}

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

/** An answer as it came over the wire. */
export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly AnswerError[];
}

export function postRequest(body: unknown, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Asks over HTTP, without a port. */
export async function ask<T>(app: App, query: string, variables?: object): Promise<Answer<T>> {
  const response = await app.fetch(postRequest({ query, variables }));
  return (await response.json()) as Answer<T>;
}

/** As `ask`, for a query that must be answered without an error. */
export async function data<T>(app: App, query: string, variables?: object): Promise<T> {
  const answer = await ask<T>(app, query, variables);
  if (answer.data == null || answer.errors !== undefined) {
    throw new Error(`expected an answer, got ${JSON.stringify(answer.errors)}`);
  }
  return answer.data;
}

/** The code and the message of the one error that a query must give. */
export async function errorOf(app: App, query: string, variables?: object): Promise<AnswerError> {
  const { errors = [] } = await ask<unknown>(app, query, variables);
  const [error] = errors;
  if (error === undefined || errors.length > 1) {
    throw new Error(`expected one error, got ${JSON.stringify(errors)}`);
  }
  return error;
}
