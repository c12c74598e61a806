/** Halves of a collection that stay the same whatever else is in the file. */
export type Split = 'dev' | 'test' | 'all';

/**
 * The half a story belongs to: rules are tuned on `dev` and checked on `test`. FNV-1a over the id, because
 * it must never change and needs no library.
 */
export function splitOf(id: string): 'dev' | 'test' {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  // The last bytes of an id hardly reach the high bits of FNV-1a, and the lowest bit is only their parity.
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((mixed >>> 16) & 1) === 0 ? 'dev' : 'test';
}
