/** Documents kept, and the length up to which one is kept: so much memory a client can make a server hold. */
const MOST_DOCUMENTS = 256;
const LONGEST_DOCUMENT = 8_192;

/**
 * Keeps what belongs to the documents used last, by their text or hash; that of long texts is made anew each time.
 *
 * @param most How many are kept.
 */
export function createDocumentCache<T>(most = MOST_DOCUMENTS): {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
} {
  const entries = new Map<string, T>();
  return {
    get(text) {
      const value = entries.get(text);
      if (value !== undefined) {
        // A Map keeps the order of insertion: the one used last goes to the end.
        entries.delete(text);
        entries.set(text, value);
      }
      return value;
    },
    set(text, value) {
      if (text.length > LONGEST_DOCUMENT) return;
      entries.set(text, value);
      if (entries.size <= most) return;
      for (const oldest of entries.keys()) {
        entries.delete(oldest);
        break;
      }
    },
  };
}
