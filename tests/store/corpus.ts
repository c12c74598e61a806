import type { SourceBundle } from '../../src/domain/records.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { openRepository } from '../../src/store/open.ts';
import { fileOf } from './fixtures.ts';

/** A few files with everything that reading and filtering has to tell apart. */
export const CORPUS: readonly SourceBundle[] = [
  fileOf({
    path: 'a/summit.txt',
    text: 'Summit',
    ingestedAt: '2024-01-03T00:00:00.000Z',
    diagnostics: ['FILE_ODD'],
    stories: [
      {
        headline: 'Müller’s Summit: 100% agreed',
        byline: 'By Jeff Mason',
        agency: 'Reuters',
        places: ['MOSCOW', 'BEIJING'],
        publishedAt: '2009-10-13T17:23:00-04:00',
        authors: ['Jeff Mason'],
        editors: ['Jeff Mason', 'Ann Lee'],
        paragraphs: ['First.', 'Second.'],
        cast: [
          {
            name: 'Hillary Clinton',
            family: 'Clinton',
            forms: ['Clinton', 'Mrs. Clinton'],
            descriptions: ['Secretary of State', 'former senator'],
            in: [2],
          },
          { name: 'Sergei Lavrov', family: 'Lavrov', in: [1, 2] },
          { name: 'Gazprom', kind: 'ORGANIZATION' },
          { name: 'a senior official', kind: 'UNNAMED_SOURCE' },
        ],
        quotes: [
          { text: 'We’re “done” 😀', by: 'Hillary Clinton', in: [1, 2] },
          { text: 'Gas flows', by: 'Gazprom', kind: 'MIXED', confidence: 0.5, method: 'COLON' },
          { text: 'Off the record', by: 'a senior official', confidence: 0.7, denied: true, in: [2] },
          { text: 'Nobody knows', kind: 'INDIRECT' },
          { text: 'He said it', confidence: 0 },
        ],
      },
    ],
  }),
  fileOf({
    path: 'b/two-stories.txt',
    text: 'Two stories',
    ingestedAt: '2024-01-02T00:00:00.000Z',
    stories: [
      {
        headline: 'MULLER AGAIN',
        byline: 'By Ann Lee',
        agency: 'AP',
        publishedAt: '2009-10-13T21:23:00Z',
        authors: ['Ann Lee'],
        cast: [
          { name: 'Hillary Rodham Clinton', family: 'Clinton' },
          {
            name: 'Hillary Clinton',
            family: 'Clinton',
            forms: ['Clinton'],
            descriptions: ['Secretary of State'],
          },
        ],
        quotes: [{ text: 'Again', by: 'Hillary Clinton', confidence: 0.95, method: 'CUE_BEFORE' }],
      },
      {
        title: 'snow in C:\\temp_1',
        publishedAt: '2010-01-01T00:00:00Z',
        places: ['Zürich'],
        cast: [{ name: 'Ann Lee', forms: ['Lee'] }],
      },
    ],
  }),
  fileOf({ path: 'C/undated.txt', ingestedAt: '2024-01-01T00:00:00.000Z', stories: [{ headline: 'Łódź' }] }),
  fileOf({ path: 'a/summit.txt', folder: 'other', text: 'Elsewhere', stories: [] }),
];

/** Stores files one after the other. */
export async function saveAll(repository: Repository, files: readonly SourceBundle[]): Promise<void> {
  for (const file of files) await repository.save(file);
}

/** Reads through a snapshot that is closed whatever happens. */
export async function reading<T>(
  repository: Repository,
  read: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const snapshot = repository.snapshot();
  try {
    return await read(snapshot);
  } finally {
    await snapshot.close();
  }
}

export async function openAndClose(location: string): Promise<void> {
  await (await openRepository(location)).close();
}
