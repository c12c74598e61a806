import { isIP } from 'node:net';

/** Whether a server answers a request sent to a host: a name in lower case or an address, without the port. */
export type HostRule = (host: string) => boolean;

/** Addresses of every network a machine is on. */
const EVERY_NETWORK = new Set(['0.0.0.0', '::']);

/** Whether listening on a host is listening on every network. */
export function isEveryNetwork(host: string): boolean {
  return EVERY_NETWORK.has(host);
}

/**
 * The hosts that a server answers to, against DNS rebinding: a page of another site whose name is made to lead
 * here is of the same origin as this server to its browser, and could read everything. Its name it cannot hide.
 *
 * Taken are `localhost` and the addresses of this machine itself, the host listened on, and the names given. A
 * server of every network takes each address, since addresses lead nowhere else; names it has to be told.
 *
 * @param listened name or address listened on
 * @param named other names, as proxies in front of the server use them; `*` takes every host
 */
export function hostRule(listened: string, named: readonly string[] = []): HostRule {
  const names = new Set(['localhost', listened.toLowerCase(), ...named.map((name) => name.toLowerCase())]);
  const takesAddresses = isEveryNetwork(listened);
  return (host) => {
    // A name may end with a dot, which says that it is whole.
    const name = host.replace(/(?<=[^.])\.$/, '');
    if (names.has('*') || names.has(name) || name.endsWith('.localhost')) return true;
    return isIP(name) !== 0 && (takesAddresses || isLoopback(name));
  };
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
