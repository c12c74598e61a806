const EXAMPLE = 'https://www.wikidata.org/wiki/Q42';

/** What to give where none of this kind is one. */
export const ADDRESS_WANTED = `give an address such as ${EXAMPLE}`;

const WIKIDATA = /(?:^|\.)wikidata\.org$/u;
const ITEM = /^\/(?:wiki|entity)\/(Q[1-9]\d*)$/u;

/** What to do about a text that is no address of somebody; null if it is one. */
export function addressAdvice(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return ADDRESS_WANTED;
  if (!WIKIDATA.test(url.hostname) || ITEM.test(url.pathname)) return null;
  return `give the page of an item of Wikidata, such as ${EXAMPLE}`;
}

/** Equal for addresses that are written in two ways and identify one, as `/wiki/Q42` and `/entity/Q42` do. */
export function addressKey(text: string): string {
  const url = URL.parse(text);
  if (url === null) return text;
  const [, item] = WIKIDATA.test(url.hostname) ? (ITEM.exec(url.pathname) ?? []) : [];
  return item ?? url.href.replace(/^https?:\/\//u, '');
}
