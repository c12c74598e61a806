import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Repository } from '../../src/store/repository.ts';
import { data, quietApp } from '../graphql/support.ts';
import { reading } from '../store/corpus.ts';
import { first } from '../store/fixtures.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** `Marcus Thorne` has a first name of the lists, so that it is read as a person. */
const STORIES = {
  'one.txt': 'By Marcus Thorne\n\nRIGA (Wire) - Prices fell.\n\n"The flour is late," Marcus Thorne said.\n',
  'two.txt': 'OSLO (Wire) - Prices rose.\n\nThe Ministry of Bread said flour was late.\n',
  'three.txt': 'OSLO (Wire) - Prices rose.\n\nThe Bread Ministry said flour was late.\n',
};

/** The ids of whoever is quoted, by the paths of the stories. */
async function quoted(repository: Repository): Promise<Record<string, (string | null)[]>> {
  return reading(repository, async (snapshot) => {
    const { items } = await snapshot.quotePage({}, [], first(50));
    const sources = await snapshot.sourcesById(items.map(({ record }) => record.sourceId));
    const pathOf = (id: string): string => sources.get(id)?.path ?? '';
    const byPath = Map.groupBy(items, ({ record }) => pathOf(record.sourceId));
    return Object.fromEntries(
      [...byPath].map(([path, those]) => [path, those.map(({ record }) => record.speakerId)]),
    );
  });
}

describe.each(engines())('an organization in people.yaml on $name', ({ open }) => {
  test('is what was read as a person, or as two bodies, and ids lead on to it and back', async () => {
    const location = await temporaryFolder(STORIES);
    const { repository, close } = await open();
    onTestFinished(close);
    const correct = async (text: string) => {
      await writeFile(join(location, 'people.yaml'), text);
      return ingest(repository, [{ name: 'wire', location }]);
    };
    const person = makeId('Person', 'marcus thorne');
    const bakery = makeId('Organization', 'thorne bakery');
    const ministry = makeId('Organization', 'bread ministry');
    const other = makeId('Organization', 'ministry of bread');
    const records = (ids: readonly string[]) =>
      reading(repository, async (snapshot) => {
        const found = await snapshot.speakersById(ids);
        return ids.map((id) => found.get(id)?.id);
      });

    await correct('people: []');
    expect(await quoted(repository)).toEqual({
      'one.txt': [person],
      'two.txt': [other],
      'three.txt': [ministry],
    });

    const { corrections } = await correct(`people:
  - { name: Thorne Bakery, same: Marcus Thorne, type: organization }
  - { name: Bread Ministry, same: [Ministry of Bread], type: organization }`);
    expect(corrections).toEqual([]);
    expect(await quoted(repository)).toEqual({
      'one.txt': [bakery],
      'two.txt': [ministry],
      'three.txt': [ministry],
    });
    expect(await records([person, bakery, other])).toEqual([bakery, bakery, ministry]);
    await reading(repository, async (snapshot) => {
      expect((await snapshot.speakersById([bakery])).get(bakery)).toEqual({
        kind: 'Organization',
        id: bakery,
        name: 'Thorne Bakery',
      });
      expect((await snapshot.personPage({}, [], first(5))).items).toEqual([]);
      // A byline names people alone.
      const [article] = (await snapshot.articlePage({ sourcePath: { equals: 'one.txt' } }, [], first(5)))
        .items;
      expect(article?.record.credits).toMatchObject([{ name: 'Marcus Thorne', personId: null }]);
    });

    // An entity has the type that the gateway asks for, or is none: it would put fields of a person on it.
    const { _entities } = await data<{ _entities: unknown }>(
      quietApp(repository, { federation: true }),
      `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Organization { id name } } }`,
      {
        of: [
          { __typename: 'Person', id: person },
          { __typename: 'Organization', id: bakery },
        ],
      },
    );
    expect(_entities).toEqual([null, { __typename: 'Organization', id: bakery, name: 'Thorne Bakery' }]);

    await correct('people: []');
    expect(await records([person, bakery, other, ministry])).toEqual([person, person, other, ministry]);
  });
});
