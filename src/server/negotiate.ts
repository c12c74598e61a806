/** How a body may be packed for the way, the best first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The media types of an answer in one piece, first the one for clients that name none. */
const JSON_TYPES = ['application/json', 'application/graphql-response+json'] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/** How much a client likes what an item of its header names. */
interface Preference {
  /** 0 to 1; what has the weight 0 it does not take. */
  readonly weight: number;
  /** Place in the header, from 0. */
  readonly place: number;
}

/** The encoding that a client likes best, of equally liked ones our best; plain where it takes none. */
export function bestEncoding(acceptEncoding: string | null): Encoding {
  const preferences = preferencesOf(acceptEncoding ?? '');
  // Plain may be sent to everyone, but to a client that takes another as well only if it likes plain better.
  const weightOf = (encoding: Encoding) =>
    (preferences.get(encoding) ?? (encoding === 'identity' ? undefined : preferences.get('*')))?.weight ?? 0;
  const [best] = ENCODINGS.filter((encoding) => weightOf(encoding) > 0).sort(
    (one, other) => weightOf(other) - weightOf(one),
  );
  return best ?? 'identity';
}

/**
 * The media type of an answer in one piece that a client likes best, of equally liked ones the one it names first;
 * null where it takes none.
 */
export function bestJsonType(accept: string | null): JsonType | null {
  const preferences = preferencesOf(accept ?? '*/*');
  const [best] = JSON_TYPES.map((type) => ({
    type,
    ...(preferences.get(type) ??
      preferences.get('application/*') ??
      preferences.get('*/*') ?? { weight: 0, place: 0 }),
  }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place);
  return best?.type ?? null;
}

/** Whether a client takes a page, and no answer of the API rather. */
export function prefersPage(accept: string): boolean {
  const preferences = preferencesOf(accept);
  const page = preferences.get('text/html')?.weight ?? 0;
  return page > 0 && JSON_TYPES.every((type) => (preferences.get(type)?.weight ?? 0) <= page);
}

/** What an `Accept` or `Accept-Encoding` header names, in lower case. Sets of characters other than UTF-8 are left out. */
function preferencesOf(header: string): ReadonlyMap<string, Preference> {
  const preferences = new Map<string, Preference>();
  for (const [place, item] of header.toLowerCase().split(',').entries()) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const valueOf = (key: string) =>
      parameters.find((parameter) => parameter.startsWith(`${key}=`))?.slice(key.length + 1);
    const weight = Number(valueOf('q') ?? 1);
    if (!/^"?utf-8"?$/.test(valueOf('charset') ?? 'utf-8') || preferences.has(name)) continue;
    preferences.set(name, { weight: weight >= 0 && weight <= 1 ? weight : 0, place });
  }
  return preferences;
}
