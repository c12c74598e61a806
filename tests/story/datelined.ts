import { saidIn } from './parse.ts';

/** A text as one whose first sentence is no headline. */
export const story = (text: string) => `RIGA (AP) — ${text}`;

/** Who says each quotation of a text. */
export const by = (text: string) => saidIn(story(text)).map((said) => said.by);
