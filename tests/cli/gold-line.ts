/** A story in which both quotations are marked. */
export const TEXT = 'Plan approved\n\nRIGA (AP) _ “We go at dawn,” Anna Ruhl said. “You stay.”\n';
/** Where words of it stand. */
export const span = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
/** Its gold. */
export const GOLD = {
  id: 'plan',
  text: TEXT,
  quotes: [
    { ...span('“We go at dawn,”'), type: 'direct', speaker: span('Anna Ruhl'), group: 'a' },
    { ...span('“You stay.”'), type: 'direct', speaker: span('Anna Ruhl'), group: 'a' },
  ],
};

/** Its gold as a line of a file. */
export const LINE = `${JSON.stringify(GOLD)}\n`;
