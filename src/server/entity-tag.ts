/**
 * The first of some strong tags, best first, that a client says it holds in its `If-None-Match`; null if none.
 * Weak tags count as their strong ones, as RFC 9110 has it for this header. `*` names no tag.
 */
export function tagHeld(ifNoneMatch: string | null, tags: readonly string[]): string | null {
  const held = new Set(ifNoneMatch?.match(/"[^"]*"/g));
  return tags.find((tag) => held.has(tag)) ?? null;
}

/** Whether an `If-None-Match` means any answer there is. */
export function holdsAny(ifNoneMatch: string | null): boolean {
  return ifNoneMatch?.trim() === '*';
}
