import { expect, onTestFinished, test, describe } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { data, errorOf, quietApp } from './support.ts';

const STORY = 'Mayor sells ferry\n\nBy Ann Bell\n\nROME (Wire) - "We sold it," said Mayor Carla Orme.\n';

interface Files {
  readonly sourceFiles: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly path: string;
      readonly diagnostics: readonly { readonly code: string }[];
    }[];
  };
}

describe.each(engines())('files on $name', ({ open }) => {
  test('that were refused, hold no story or were remarked on are found, with the reason', async () => {
    const location = await temporaryFolder({
      'a.txt': STORY,
      'B/scan.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'c.txt': '',
      'd.txt': 'x'.repeat(10_000_001),
      'e.txt':
        'The mayor sold the ferry on Tuesday, and nobody knew of it until the night.\n\nHe said so himself.\n',
    });
    const { repository, close } = await open();
    onTestFinished(close);
    await ingest(repository, [{ name: 'wire', location }]);
    const app = quietApp(repository);
    const files = async (where: string): Promise<readonly string[]> => {
      const { sourceFiles } = await data<Files>(
        app,
        `{ sourceFiles(where: ${where}) { totalCount nodes { path diagnostics(minimumSeverity: ERROR) { code } } } }`,
      );
      expect(sourceFiles.totalCount).toBe(sourceFiles.nodes.length);
      return sourceFiles.nodes.map(({ path, diagnostics: [first] }) =>
        first === undefined ? path : `${path} ${first.code}`,
      );
    };
    const refused = ['B/scan.txt BINARY_FILE', 'd.txt FILE_TOO_LARGE'];
    expect(await files('null')).toEqual(['a.txt', refused[0], 'c.txt', refused[1], 'e.txt']);
    expect(await files('{ hasDiagnostic: { minimumSeverity: ERROR } }')).toEqual(refused);
    expect(await files('{ hasArticles: false }')).toEqual([refused[0], 'c.txt', refused[1]]);
    expect(await files('{ hasDiagnostic: { codes: ["EMPTY_FILE", "NO_HEADLINE"] } }')).toEqual([
      'c.txt',
      'e.txt',
    ]);
    expect(await files('{ hasDiagnostic: null, folders: ["wire"], path: { startsWith: "b/" } }')).toEqual([
      refused[0],
    ]);
    expect(await files('{ folders: ["Wire"] }')).toEqual([]);
  });

  test('take no more values than other filters', async () => {
    const { repository, close } = await open();
    onTestFinished(close);
    const codes = JSON.stringify(Array.from({ length: 501 }, (_, index) => `CODE_${index}`));
    const error = await errorOf(
      quietApp(repository),
      `query { sourceFiles(where: { hasDiagnostic: { codes: ${codes} } }) { totalCount } }`,
    );
    expect(error.extensions.code).toBe('BAD_WHERE');
    expect(error.message).toContain('got 501');
  });
});
