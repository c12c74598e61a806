/** No passage has more tokens, as no string of V8 has more characters. */
const MOST_TOKENS = 2 ** 29;

/** Where a pronoun stands, as the key of `Pronouns.byToken`. */
export const pronounKey = (passage: number, token: number): number => passage * MOST_TOKENS + token;
