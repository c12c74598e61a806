import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { EXAMPLES } from './graphiql-examples.ts';

/** How a body may be packed for the way, the best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

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

async function pack(): Promise<PackedPage> {
  // Imported late: the module is as large as the page, and few processes show it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = Buffer.from(
    renderGraphiQL({
      title: 'Wiregraph',
      defaultTabs: EXAMPLES.map((query) => ({ query })),
    }),
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
