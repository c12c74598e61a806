import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ManifestError, readTrustedDocuments } from '../../src/server/trusted-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COUNT = 'query Count($n: Int) { articles(first: $n) { totalCount } }';
const NAME = '{ __typename }';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a manifest', () => {
  const APOLLO = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: sha256(COUNT), name: 'Count', type: 'query', body: COUNT }],
  };

  test('is read as GraphQL Code Generator, Relay and Apollo write it', async () => {
    const folder = await temporaryFolder({
      'documents.json': JSON.stringify({ [sha256(COUNT)]: COUNT, md5: NAME }),
      'apollo.json': JSON.stringify(APOLLO),
    });
    expect([...(await readTrustedDocuments(join(folder, 'documents.json')))]).toEqual([
      [sha256(COUNT), COUNT],
      ['md5', NAME],
    ]);
    expect([...(await readTrustedDocuments(join(folder, 'apollo.json')))]).toEqual([[sha256(COUNT), COUNT]]);
  });

  test.each([
    ['{', 'must be a manifest of trusted documents in JSON, but it is no JSON'],
    ['{', 'Expected is persisted-documents.json of GraphQL Code Generator or Relay'],
    ['Ferry\n"sails"\n', `but it is no JSON (Unexpected token 'F', "Ferry "sails" " is not valid JSON)`],
    ['{"a":\n 5,}', 'in line 2 at column 4)'],
    ['[]', 'a JSON object of documents by id'],
    ['null', 'a JSON object of documents by id, but it has null'],
    ['{}', 'it holds none'],
    ['{"a": 5}', 'the text of a document at "a", but it has 5'],
    [JSON.stringify({ ...APOLLO, operations: [{ id: 'x' }] }), 'as operation 0, but it has {"id":"x"}'],
    [JSON.stringify({ ...APOLLO, operations: [null] }), 'as operation 0, but it has null'],
  ])('%s is refused', async (text, told) => {
    const path = join(await temporaryFolder({ 'documents.json': text }), 'documents.json');
    const refusal = readTrustedDocuments(path);
    await expect(refusal).rejects.toThrow(ManifestError);
    await expect(refusal).rejects.toThrow(told);
    await expect(refusal).rejects.toThrow(path);
  });

  test('that is not there is told with its path', async () => {
    await expect(readTrustedDocuments('nowhere.json')).rejects.toThrow(
      /^The manifest of trusted documents nowhere\.json cannot be read: it does not exist; check the spelling/,
    );
  });
});
