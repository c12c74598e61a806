/** How a value that a client or the store gave reads in a message: cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'none';
  // A function or a symbol has no JSON.
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? typeof value : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
