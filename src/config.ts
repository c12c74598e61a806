import { isIP } from 'node:net';
import process from 'node:process';

/** Where the service listens, where its index lies, and how it answers. */
export interface Settings {
  /** 0 to 65535; 0 takes any port that is free. */
  readonly port: number;
  /** Name or address to listen on. */
  readonly host: string;
  /** Other names and addresses that requests may be sent to, as proxies in front use them; `*` for all. */
  readonly allowedHosts: readonly string[];
  /** SQLite file, `:memory:`, or the address of a PostgreSQL database. */
  readonly database: string;
  /** The `Cache-Control` header of answers to GET. */
  readonly cacheControl: string;
  /** Manifest of the documents that clients may send by their ids; null if there is none. */
  readonly trustedDocuments: string | null;
  /** Whether no other documents are executed. */
  readonly onlyTrusted: boolean;
  /** Whether a subgraph of Apollo Federation 2 is served in place of the whole API. */
  readonly federation: boolean;
  /** How the folders served are watched: by what the system tells, by looking now and then, or not. */
  readonly watch: 'EVENTS' | 'POLLING' | 'OFF';
}

/** Settings as a person gives them on the command line; they win over the environment. */
export interface GivenSettings {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly allowedHosts?: string | undefined;
  readonly database?: string | undefined;
  readonly cacheControl?: string | undefined;
  readonly trustedDocuments?: string | undefined;
  readonly onlyTrusted?: boolean | undefined;
  readonly federation?: boolean | undefined;
  readonly watch?: string | boolean | undefined;
}

/** A setting that cannot be used, told in one sentence: expected, got, where. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What holds where nothing is given. */
export const DEFAULTS: Settings = {
  port: 4000,
  host: '127.0.0.1',
  allowedHosts: [],
  database: '.wiregraph/index.sqlite',
  cacheControl: 'no-cache',
  trustedDocuments: null,
  onlyTrusted: false,
  federation: false,
  watch: 'EVENTS',
};

/** Settings as they are written on the command line. */
const OPTIONS: Readonly<Record<keyof GivenSettings, string>> = {
  port: '--port',
  host: '--host',
  allowedHosts: '--allowed-hosts',
  database: '--database',
  cacheControl: '--cache-control',
  trustedDocuments: '--trusted-documents',
  onlyTrusted: '--only-trusted',
  federation: '--federation',
  watch: '--watch',
};

/** A value together with where it was given, for messages. */
interface Given {
  readonly value: string;
  readonly source: string;
}

/** Whether this process runs in a script of npm, or by npx: npm tells so, by the name of the script. */
export function isRunByNpm(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['npm_lifecycle_event'] !== undefined;
}

/**
 * Settings from the command line, else from the environment (PORT, HOST,
 * WIREGRAPH_ALLOWED_HOSTS, WIREGRAPH_DATABASE, WIREGRAPH_CACHE_CONTROL, WIREGRAPH_TRUSTED_DOCUMENTS,
 * WIREGRAPH_ONLY_TRUSTED, WIREGRAPH_FEDERATION, WIREGRAPH_WATCH), else the defaults. A variable that is empty counts as not set.
 *
 * Errors: `ConfigError`.
 */
export function readSettings(
  given: GivenSettings = {},
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const pick = (option: keyof GivenSettings, variable: string): Given | null => {
    const value = given[option];
    if (value !== undefined) return { value: String(value), source: OPTIONS[option] };
    const set = environment[variable]?.trim();
    return set === undefined || set === '' ? null : { value: set, source: variable };
  };
  const trustedDocuments = pick('trustedDocuments', 'WIREGRAPH_TRUSTED_DOCUMENTS')?.value ?? null;
  return {
    port: portOf(pick('port', 'PORT')),
    host: hostOf(pick('host', 'HOST')),
    allowedHosts: allowedHostsOf(pick('allowedHosts', 'WIREGRAPH_ALLOWED_HOSTS')),
    database: databaseOf(pick('database', 'WIREGRAPH_DATABASE')),
    cacheControl: cacheControlOf(pick('cacheControl', 'WIREGRAPH_CACHE_CONTROL')),
    trustedDocuments,
    onlyTrusted: onlyTrustedOf(pick('onlyTrusted', 'WIREGRAPH_ONLY_TRUSTED'), trustedDocuments),
    federation: switchOf(pick('federation', 'WIREGRAPH_FEDERATION')),
    watch: watchOf(pick('watch', 'WIREGRAPH_WATCH')),
  };
}

function watchOf(given: Given | null): Settings['watch'] {
  switch (given?.value) {
    case undefined:
      return DEFAULTS.watch;
    case 'events':
      return 'EVENTS';
    case 'polling':
      return 'POLLING';
    case 'off':
    case 'false':
      return 'OFF';
    default:
      throw new ConfigError(
        `${given?.source ?? ''} must be events, polling or off, but it is "${given?.value ?? ''}".`,
      );
  }
}

function portOf(given: Given | null): number {
  if (given === null) return DEFAULTS.port;
  const port = /^\d{1,5}$/.test(given.value) ? Number(given.value) : NaN;
  if (port <= 65535) return port;
  throw new ConfigError(
    `${given.source} must be a whole number from 0 to 65535, where 0 takes any free port, but it is "${given.value}".`,
  );
}

function hostOf(given: Given | null): string {
  if (given === null) return DEFAULTS.host;
  const host = given.value.replace(/^\[(.*)\]$/, '$1');
  if (/^[\w.:%-]+$/.test(host)) return host;
  throw new ConfigError(
    `${given.source} must be a host name or an address such as 127.0.0.1, 0.0.0.0 or ::1, without scheme and port, ` +
      `but it is "${given.value}".`,
  );
}

function allowedHostsOf(given: Given | null): readonly string[] {
  if (given === null) return DEFAULTS.allowedHosts;
  const hosts = given.value
    .split(',')
    .map((host) => host.trim().replace(/^\[(.*)\]$/, '$1'))
    .filter((host) => host !== '');
  const wrong = hosts.find((host) => host !== '*' && isIP(host) === 0 && !/^[\w.-]+$/.test(host));
  if (wrong === undefined) return hosts;
  throw new ConfigError(
    `${given.source} must be host names or addresses with commas between them and no ports, such as news.example,10.0.0.7, or * for all, ` +
      `but "${wrong}" is none.`,
  );
}

function databaseOf(given: Given | null): string {
  if (given === null) return DEFAULTS.database;
  const { value, source } = given;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
  if (value !== '' && (scheme === undefined || scheme === 'postgres' || scheme === 'postgresql'))
    return value;
  throw new ConfigError(
    `${source} must be the path of a SQLite file or an address such as postgres://user@host/database, ` +
      `but it ${scheme === undefined ? 'is empty' : `starts with ${scheme}://`}.`,
  );
}

/** One directive of RFC 9111: a token, alone or with a value. */
const DIRECTIVE = /^[\w!#$%&'*+.^`|~-]+(?:=(?:[\w!#$%&'*+.^`|~-]+|"[^"\\]*"))?$/;

function cacheControlOf(given: Given | null): string {
  if (given === null) return DEFAULTS.cacheControl;
  const directives = given.value.split(',').map((directive) => directive.trim());
  const wrong = directives.find((directive) => !DIRECTIVE.test(directive));
  if (wrong === undefined) return directives.join(', ');
  throw new ConfigError(
    `${given.source} must be directives of Cache-Control with commas between them, such as no-cache or public, max-age=60, ` +
      `but "${wrong}" is none.`,
  );
}

function switchOf(given: Given | null): boolean {
  if (given === null || given.value === 'false') return false;
  if (given.value === 'true') return true;
  throw new ConfigError(`${given.source} must be true or false, but it is "${given.value}".`);
}

function onlyTrustedOf(given: Given | null, trustedDocuments: string | null): boolean {
  if (!switchOf(given) || given === null) return false;
  if (trustedDocuments !== null) return true;
  throw new ConfigError(
    `${given.source} needs the list of trusted documents: give its file with ${OPTIONS.trustedDocuments} or WIREGRAPH_TRUSTED_DOCUMENTS.`,
  );
}
