import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import type { StoryParagraph } from '../domain/story.ts';
import { withBodiesInCapitals } from './bodies-in-capitals.ts';
import { codedText } from './byte-codes.ts';
import type { FlowText } from './flow-text.ts';
import { newList } from './new-list.ts';
import type { Passage } from './passage.ts';
import { TOLD_KINDS } from './passage.ts';
import { withStopsBehindPoints } from './pointed-ends.ts';
import { beginsWithSingle } from './quotes/lost-close.ts';
import { findPieces } from './quotes/marks.ts';
import type { QuotePiece } from './quotes/marks.ts';
import { withTitles } from './quotes/with-titles.ts';
import { WordList } from './words/word-list.ts';
import { addTokens, quoteToken, splitSentences } from './tokens.ts';
import type { Sentence, Token } from './tokens.ts';
import { cueWord } from './words/cues.ts';

/** Makes the paragraphs of a story ready for reading who said what. */
export function makePassages(
  paragraphs: readonly StoryParagraph[],
  flows: readonly FlowText[],
  diagnostics: readonly Diagnostic[],
): Passage[] {
  const isDamaged = damageIn(diagnostics);
  return paragraphs.map((paragraph, index) => {
    const flow = flows[index];
    if (flow === undefined) throw new RangeError(`no text for paragraph ${paragraph.position}`);
    const goesOn = beginsWithSingle(flows[index + 1]?.text ?? '');
    return makePassage(index, paragraph, flow, isDamaged(paragraph.span), flow.text, goesOn);
  });
}

/** A stretch of the source made ready; `text` is that of its flow, or has small letters for capitals in it; what `goesOn` has single marks. */
export function makePassage(
  index: number,
  { position, kind, section }: Pick<StoryParagraph, 'position' | 'kind' | 'section'>,
  flow: FlowText,
  damaged: boolean,
  text = flow.text,
  goesOn = false,
): Passage {
  const told = TOLD_KINDS.has(kind);
  const pieces = told ? findPieces(text, goesOn) : [];
  const { tokens, inner } = told ? tokensAround(text, pieces) : { tokens: newList<Token>(), inner: [] };
  const sentences = sentencesOf(tokens);
  return { index, position, kind, section, flow, text, damaged, pieces, tokens, sentences, inner };
}

/** Tells of stretches of the source, asked for in the order of the text, whether words seem to be lost in them. */
function damageIn(diagnostics: readonly Diagnostic[]): (stretch: Span) => boolean {
  const damage = diagnostics.flatMap(({ code, span }) =>
    code === 'DAMAGED_TEXT' && span !== null ? [span] : [],
  );
  let next = 0;
  return ({ start, end }) => {
    while ((damage[next]?.end ?? Infinity) <= start) next += 1;
    return (damage[next]?.start ?? Infinity) < end;
  };
}

/** Tokens outside the marks, one token for each stretch between them, and the tokens inside each. */
function tokensAround(text: string, pieces: readonly QuotePiece[]): { tokens: Token[]; inner: Token[][] } {
  const tokens = newList<Token>();
  const inner: Token[][] = [];
  const coded = codedText(text);
  let at = 0;
  for (const piece of pieces) {
    addTokens(tokens, coded, at, piece.outerStart);
    tokens.push(quoteToken(text, piece.outerStart, piece.outerEnd));
    const within = newList<Token>();
    addTokens(within, coded, piece.start, piece.end);
    inner.push(within);
    at = piece.outerEnd;
  }
  addTokens(tokens, coded, at, text.length);
  const parted = withBodiesInCapitals(text, withStopsBehindPoints(coded, tokens));
  return { tokens: withTitles(text, parted, pieces, inner), inner };
}

/** How far after a quotation its own attribution is looked for, in tokens. */
const ATTRIBUTION_REACH = 12;

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  return splitSentences(tokens, (from, stopped) => {
    // `"Who knows?" Ann Lee, a vicar, asked.`: a verb of saying before the next stop or quotation. Behind a full
    // stop it must be `said` and nothing that is said after it: `"We go." Ann Lee said.`
    for (let i = from; i < Math.min(tokens.length, from + ATTRIBUTION_REACH); i += 1) {
      const token = tokens[i];
      if (token === undefined || token.kind === 'quote' || /^[.;:?!]$/.test(token.text)) return false;
      const cue = cueWord(tokens, i);
      if (cue?.cueClass === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT') && !cue.noun)
        return !stopped || (cue.lemma === 'say' && saysNoMore(tokens, i + 1)) || isToldToPress(tokens, i);
    }
    return false;
  });
}

const TO_PRESS = new WordList('reporters journalists media press');

/** `said to the media.`, `told reporters.`, `told the press on Monday.`: a sentence ends behind whom somebody speaks to. */
function isToldToPress(tokens: readonly Token[], verb: number): boolean {
  const heard = tokens[verb]?.lower === 'told' ? verb + 1 : verb + 2;
  if (heard === verb + 2 && (tokens[verb]?.lower !== 'said' || tokens[verb + 1]?.lower !== 'to'))
    return false;
  const whom = tokens[heard]?.lower === 'the' ? heard + 1 : heard;
  return TO_PRESS.has(tokens[whom]) && saysNoMore(tokens, whom + 1);
}

/** Most words of place or time behind an attribution. */
const LONGEST_SETTING = 5;

/** Whether a sentence ends here, or behind a few words of place or time: `said in its letter.`, `said on Monday.` */
function saysNoMore(tokens: readonly Token[], from: number): boolean {
  if ((tokens[from]?.text ?? '.') === '.') return true;
  if (!/^(?:in|on|at|during|after)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let i = from + 1; i <= from + LONGEST_SETTING; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === '.') return true;
    if (token.kind === 'punctuation' || token.kind === 'quote') return false;
  }
  return false;
}
