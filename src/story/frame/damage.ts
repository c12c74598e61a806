import { itemAt } from '../item-at.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import type { Draft } from './draft.ts';
import { endsSentence, startsLowerCase } from './text-shape.ts';
import { DOUBLED_WORD } from './text-traits.ts';
import { matchesOf } from '../matches-of.ts';

/**
 * Words that may stand twice in good English (`had had`, `that that`), that are said twice on purpose, or
 * that meet across a verb and its preposition (`came in in March`).
 */
const LEGITIMATE = new Set(
  'had,that,is,her,his,who,do,did,in,on,up,so,no,yes,very,really,many,much,more,never,long,far,too,big,old,blah,ha,hey,bye,win,go,well,now,there,please,again,same,years,hear,knock,half,one,two,what'.split(
    ',',
  ),
);

/** Small words that fingers and editing double; no text is lost there. */
const SMALL = new Set(
  'the,a,an,of,to,and,for,with,at,by,from,as,it,be,was,were,are,has,have,will,would,its,their,this,but,not,or,if,he,she,they,we,you,than,which,said,on,been,can,could,should,our,your,my,into,about,over,after'.split(
    ',',
  ),
);

/**
 * The blank between a word and the same word: begun at the blank, for which a text is searched faster than for words,
 * and with the letters that nearly all words are of before those that the tables of Unicode tell.
 */
const DOUBLED =
  / {1,2}(?=(\p{Ll}[a-z]{0,30}[\p{L}’'-]{0,30}))(?<=(?<![\p{L}\p{N}'’-])\1 {1,2})\1(?![\p{L}\p{N}'’-])/gu;

/** Letters of a word that is remarked on. */
const [FEWEST_LETTERS, MOST_LETTERS] = [2, 31];

/** Names that wires print with a small first letter, and particles of names. */
const SMALL_STARTS =
  /^(?:["'“‘]?(?:e|i)[A-Z]|(?:al|el|de|di|da|van|von|bin|ibn|d['’])[ -]|\S*[@./\d]|https?:)/u;

/** Remarks of one kind that a paragraph gets at most: more of them say nothing new. */
const MOST_REMARKS = 3;

/** Remarks on places where words seem to be missing or doubled, in the order of the text. */
export function findDamage(drafts: readonly Draft[]): readonly Diagnostic[] {
  return drafts.flatMap((draft, index) => {
    if (draft.kind === 'TABULAR' || draft.kind === 'CONTACT') return [];
    const broken = draft.kind === 'BODY' ? brokenStart(draft, itemAt(drafts, index - 1)) : [];
    return [...broken, ...doubledWords(draft), ...replacements(draft)];
  });
}

/** A word that stands twice with nothing but blanks between. */
function doubledWords({ flow, traits }: Draft): readonly Diagnostic[] {
  if ((traits.mayHave & DOUBLED_WORD) === 0) return [];
  const found: Diagnostic[] = [];
  let previousEnd = 0;
  for (const match of matchesOf(flow.text, DOUBLED)) {
    const [second, word = ''] = match;
    if (word.length < FEWEST_LETTERS || word.length > MOST_LETTERS) continue;
    const start = match.index - word.length;
    // The third of three is no second pair.
    if (start < previousEnd) continue;
    previousEnd = match.index + second.length;
    if (LEGITIMATE.has(word)) continue;
    const span = flow.spanOf(start, previousEnd);
    found.push(
      SMALL.has(word)
        ? diagnostic('DOUBLED_WORD', `"${word}" stands twice in a row.`, span)
        : diagnostic('DAMAGED_TEXT', `"${word}" stands twice in a row; text may be lost between.`, span),
    );
    if (found.length === MOST_REMARKS) break;
  }
  return found;
}

function replacements({ flow }: Draft): readonly Diagnostic[] {
  const first = flow.text.indexOf('\uFFFD');
  if (first < 0) return [];
  const count = flow.text.split('\uFFFD').length - 1;
  return [
    diagnostic(
      'UNREADABLE_CHARACTER',
      `${count === 1 ? 'One character' : `${count} characters`} of this paragraph could not be decoded.`,
      flow.spanOf(first, first + 1),
    ),
  ];
}

/** A paragraph that starts in mid-sentence, though the one above ended its own. */
function brokenStart(draft: Draft, above: Draft | undefined): readonly Diagnostic[] {
  const { text } = draft.flow;
  if (above?.kind !== 'BODY' || !startsLowerCase(text) || SMALL_STARTS.test(text.slice(0, 40))) return [];
  const word = /^\S{1,40}/u.exec(text)?.[0] ?? '';
  const why = endsSentence(above.flow.text) ? 'its beginning may be lost' : 'a sentence was parted here';
  return [
    diagnostic(
      'DAMAGED_TEXT',
      `The paragraph starts in mid-sentence with "${word}"; ${why}.`,
      draft.flow.spanOf(0, word.length),
    ),
  ];
}
