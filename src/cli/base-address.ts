import { CliError, EXIT } from './exit-codes.ts';

const CHARACTER = String.raw`(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})`;
const HOST = String.raw`(?:(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})*(?:\[[\da-f:.]+\](?::\d*)?)?)`;

/**
 * Addresses of RFC 3986, which are ASCII, with one fragment at most. Where they have a host, more stands behind it, so
 * that an id does not become a part of the host.
 */
const ADDRESS = new RegExp(
  `^(?!https?:(?!//))[a-z][a-z\\d+.-]*:(?://${HOST}(?=[/?#])|(?!//))${CHARACTER}*(?:#${CHARACTER}*)?$`,
  'i',
);

/** Ids are put behind it as they are: without a mark between, a word would run into them. */
const OPEN_END = /[/#:=]$/;

/**
 * What a person gave to make ids addresses of.
 *
 * Errors: `CliError` if an id behind it would be no address.
 */
export function baseOf(given: string): string {
  if (isBase(given)) return given;
  const meant = URL.canParse(given) ? new URL(given).href : given;
  const advice = meant !== given && isBase(meant) ? `; perhaps ${meant} is meant` : '';
  throw new CliError(
    EXIT.USAGE,
    '--base must be the beginning of an address (RFC 3986) that ids are put behind, and end with /, #, : or =, ' +
      `such as https://news.example/ or urn:wiregraph:, but it is "${given}"${advice}.`,
  );
}

function isBase(text: string): boolean {
  return ADDRESS.test(text) && OPEN_END.test(text) && URL.canParse(text);
}
