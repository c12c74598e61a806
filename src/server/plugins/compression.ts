import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { bestEncoding } from '../negotiate.ts';

/**
 * Bytes from which packing pays: a shorter answer goes in one packet of the network (1,500 bytes with its headers)
 * either way.
 */
const LEAST_BYTES = 1_024;

/** Packs as small as gzip's standard level in less time (`npm run bench`); the standard, 11, takes a hundred times as long. */
const BROTLI_QUALITY = 4;

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** Packs JSON that is long enough, off the main thread. Streams of events go out as they come. */
export function useCompression(): Plugin {
  return {
    async onResponse(event) {
      const { request, response, fetchAPI } = event;
      const { headers, status } = response;
      if (!/^application\/(?:[\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '')) return;
      headers.append('vary', 'accept-encoding');
      const encoding = bestEncoding(request.headers.get('accept-encoding'));
      if (encoding === 'identity' || headers.has('content-encoding')) return;
      const bytes = Buffer.from(await response.arrayBuffer());
      const packs = bytes.length >= LEAST_BYTES;
      if (packs) {
        headers.set('content-encoding', encoding);
        headers.delete('content-length');
      }
      const body = packs ? await packers[encoding](bytes) : bytes;
      event.setResponse(new fetchAPI.Response(new Uint8Array(body), { status, headers }));
    },
  };
}
