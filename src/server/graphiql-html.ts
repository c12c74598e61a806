import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { EXAMPLES } from './graphiql-examples.ts';
import type { Encoding } from './negotiate.ts';

/** The page, packed both ways. */
export interface PackedPage {
  /** Changes with the page. */
  readonly hash: string;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** Packs to a fifth in a third of a second; the highest quality would take a minute. */
const BROTLI_QUALITY = 5;

let page: Promise<PackedPage> | undefined;

/**
 * GraphiQL as one page that loads nothing else. It is 9 MB of HTML: rendered when first asked for, however many ask
 * at once, and kept only packed.
 */
export function graphiqlHtml(): Promise<PackedPage> {
  page ??= pack().catch((error: unknown) => {
    // The next who asks tries anew.
    page = undefined;
    throw error;
  });
  return page;
}

/**
 * On a first visit GraphiQL leaves its tabs shifted to where an unfinished animation began, and hides that until one
 * has the focus: the first press of the mouse would throw the tab from under it. They can be reordered all the same.
 */
const STILL_TABS = '.graphiql-tab{transform:none!important}';

/**
 * Puts the examples where GraphiQL keeps the tabs of the last visit: to tabs that it makes of `defaultTabs` the first
 * reload adds an empty one, since no query is kept before one is edited.
 */
const SEED_TABS = `
try {
  if (localStorage.getItem('graphiql:tabState') === null) {
    const tabs = ${inScript(
      EXAMPLES.map((query, index) => ({
        id: `example-${index + 1}`,
        hash: null,
        title: /query (\w+)/.exec(query)?.[1],
        query,
        variables: null,
        headers: null,
        operationName: /query (\w+)/.exec(query)?.[1],
        response: null,
      })),
    )};
    localStorage.setItem('graphiql:tabState', JSON.stringify({ tabs, activeTabIndex: 0 }));
    localStorage.setItem('graphiql:query', tabs[0].query);
  }
} catch { /* It is forbidden to keep anything. */ }`;

/** A value as JavaScript that can stand in a page: no tag can end the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

async function pack(): Promise<PackedPage> {
  // Imported late: the module is as large as the page, and few processes show it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Wiregraph',
    // For browsers that keep nothing.
    defaultTabs: EXAMPLES.map((query) => ({ query })),
  });
  const html = Buffer.from(
    page.replace('</head>', () => `<script>${SEED_TABS}</script><style>${STILL_TABS}</style></head>`),
  );
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    promisify(gzip)(html),
  ]);
  return {
    hash: createHash('sha256').update(html).digest('base64url').slice(0, 22),
    br: new Uint8Array(br),
    gzip: new Uint8Array(gzipped),
  };
}

/** The page's bytes in an encoding. Plain, which few ask for, it is unpacked on the way and takes no memory. */
export function bodyIn(packed: PackedPage, encoding: Encoding): Uint8Array<ArrayBuffer> | ReadableStream {
  if (encoding !== 'identity') return packed[encoding];
  return new Blob([packed.gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
}
