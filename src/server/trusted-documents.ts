import { faultOfJson, isObject } from '../domain/json.ts';
import { readFile } from 'node:fs/promises';
import { cannotRead } from '../sources/source-error.ts';

/** Documents that a client was built with, by the id it sends in their place. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const EXPECTED =
  "Expected is persisted-documents.json of GraphQL Code Generator or Relay, or Apollo's manifest; generate it anew from the client's code.";

/** A manifest that cannot be used, told in one sentence that a person can act on. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * Reads a manifest as the tools of clients write it: `{"<id>": "<document>"}` as the client preset of GraphQL Code
 * Generator and the Relay compiler do, or Apollo's `{"format": "apollo-persisted-query-manifest", "operations":
 * [{"id": …, "body": …}]}`. Ids are taken as they are, whatever they were made with.
 *
 * Errors: `ManifestError`.
 */
export async function readTrustedDocuments(path: string): Promise<TrustedDocuments> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ManifestError(cannotRead(`The manifest of trusted documents ${path}`, error), { cause: error });
  });
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new ManifestError(
      `${path} must be a manifest of trusted documents in JSON, but it is no JSON (${faultOfJson(error, 'file')}). ${EXPECTED}`,
      { cause: error },
    );
  }
  const documents = new Map(entriesOf(path, manifest));
  if (documents.size > 0) return documents;
  throw new ManifestError(
    `${path} must hold trusted documents, but it holds none. Generate it anew from the client's code.`,
  );
}

function entriesOf(path: string, manifest: unknown): readonly (readonly [id: string, text: string])[] {
  if (!isObject(manifest))
    throw wrong(path, 'a JSON object of documents by id', Array.isArray(manifest) ? 'a list' : manifest);
  if (!Array.isArray(manifest['operations'])) {
    return Object.entries(manifest).map(([id, text]) => {
      if (typeof text === 'string') return [id, text];
      throw wrong(path, `the text of a document at ${JSON.stringify(id)}`, text);
    });
  }
  return manifest['operations'].map((operation: unknown, index) => {
    const { id, body } = isObject(operation) ? operation : {};
    if (typeof id === 'string' && typeof body === 'string') return [id, body];
    throw wrong(path, `{"id": text, "body": text} as operation ${index}`, operation);
  });
}

function wrong(path: string, expected: string, got: unknown): ManifestError {
  const shown = JSON.stringify(got).slice(0, 80);
  return new ManifestError(`${path} must have ${expected}, but it has ${shown}. ${EXPECTED}`);
}
