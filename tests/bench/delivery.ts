import type { App } from '../../src/server/app.ts';
import { figure, median, print } from './measure.ts';

const QUERY = `{ articles(first: 50) { nodes { id title publishedAt quotes { text kind speaker { id name } } } } }`;

/** One page of stories plain, packed, and not sent at all, each beside the plain one. */
export async function benchDelivery(app: App): Promise<void> {
  const address = `http://localhost/graphql?query=${encodeURIComponent(QUERY)}`;
  const get = async (headers: Readonly<Record<string, string>>) => {
    const response = await app.fetch(new Request(address, { headers }));
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      size: (await response.arrayBuffer()).byteLength,
    };
  };
  const plain = await get({});
  const ways = [
    { name: 'br', headers: { 'accept-encoding': 'br' } },
    { name: 'gzip', headers: { 'accept-encoding': 'gzip' } },
    { name: 'held by the client', headers: { 'if-none-match': plain.etag ?? '' } },
  ];
  print(`delivery: 50 stories with their quotations and speakers by GET, ${figure(plain.size / 1000)} kB`);
  for (const { name, headers } of ways) {
    const { status, size } = await get(headers);
    // The median first warms up, and each way stands beside a plain answer of the same moment.
    const time = await median(51, () => get(headers));
    const beside = await median(51, () => get({}));
    print(
      `  ${name.padEnd(29)} ${status}, ${figure((100 * size) / plain.size)} % of the bytes, ${figure(time / beside)} times the time of plain (${figure(beside)} ms)`,
    );
  }
}
