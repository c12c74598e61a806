import { expect, test } from 'vitest';
import { tokenize } from '../../src/story/tokens.ts';
import { cueForm, cueWord } from '../../src/story/words/cues.ts';
import { formsOf, IRREGULAR_PASTS } from '../../src/story/words/inflect.ts';

test.each([
  ['say', 'said', 'says', 'saying'],
  ['understand', 'understood', 'understands', 'understanding'],
  ['deny', 'denied', 'denies', 'denying'],
  ['quip', 'quipped', 'quips', 'quipping'],
  ['refer', 'referred', 'refers', 'referring'],
  ['agree', 'agreed', 'agrees', 'agreeing'],
  ['criticize', 'criticized', 'criticizes', 'criticizing'],
  ['confess', 'confessed', 'confesses', 'confessing'],
  ['go', 'went', 'goes', 'going'],
  ['belie', 'belied', 'belies', 'belying'],
  ['overhear', 'overheard', 'overhears', 'overhearing'],
])('%s: %s, %s, %s', (verb, past, present, gerund) => {
  expect(formsOf(verb)).toEqual({ past, present, gerund });
});

test('no form is one that English does not have', () => {
  for (const wrong of [
    'understanded',
    'shooted',
    'taged',
    'speaked',
    'admiting',
    'quiped',
    'writed',
    'telled',
  ])
    expect([wrong, cueForm(wrong)]).toEqual([wrong, null]);
});

test('a past form that is as often a noun shows no verb', () => {
  expect(IRREGULAR_PASTS.has('shook')).toBe(true);
  expect(IRREGULAR_PASTS.has('bid')).toBe(false);
});

test('a verb that needs its particle is a cue with it only', () => {
  const lemmaIn = (text: string) => cueWord(tokenize(text, 0, text.length), 1)?.lemma ?? null;
  expect(lemmaIn('Ruhl fired back')).toBe('fire');
  expect(lemmaIn('Ruhl fired north')).toBeNull();
  expect(cueForm('fired')).toBeNull();
});

test('verbs whose present is a noun are cues in the past only', () => {
  expect(cueForm('emailed')?.form).toBe('PAST');
  expect(cueForm('emails')).toBeNull();
});
