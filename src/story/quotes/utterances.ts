import { itemAt } from '../item-at.ts';
import { endsSpoken, lastCharacter } from '../last-character.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { QuoteKind } from '../../domain/story.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import type { Passage } from '../passage.ts';
import { TOLD_KINDS } from '../passage.ts';
import { COURTESY_TITLE, isOf, POINTED } from '../words/word-classes.ts';
import { isNoSpeech } from './not-speech.ts';

/** A piece of a quotation: stretch `piece` of a passage. */
export interface UtterancePart {
  readonly passage: Passage;
  /** Index into the passage's pieces. */
  readonly piece: number;
  /** Index of the token that stands for the piece. */
  readonly token: number;
}

/** Words between marks that belong together: one stretch, or one carried over paragraphs. */
export interface Utterance {
  readonly parts: readonly UtterancePart[];
  readonly kind: Exclude<QuoteKind, 'INDIRECT'>;
}

/** Gathers the stretches between marks into utterances and tells what is no speech. */
export function findUtterances(passages: readonly Passage[]): {
  utterances: Utterance[];
  diagnostics: Diagnostic[];
} {
  const utterances: Utterance[] = [];
  const diagnostics: Diagnostic[] = [];
  /** Parts of a quotation that the paragraph before left open. */
  let open: UtterancePart[] = [];
  for (const passage of passages) {
    if (!TOLD_KINDS.has(passage.kind)) {
      // A subhead may stand between the paragraphs of a quotation; nothing else does.
      if (passage.kind !== 'SUBHEAD') open = closeOpen(open, utterances, diagnostics);
      continue;
    }
    const parts = partsOf(passage);
    if (open.length > 0 && passage.pieces[0]?.leading !== true)
      open = closeOpen(open, utterances, diagnostics);
    for (const part of parts) {
      const piece = passage.pieces[part.piece];
      if (piece === undefined || (open.length === 0 && isNoSpeech(passage, part.piece, part.token))) continue;
      open.push(part);
      const last = part === parts.at(-1) && piece.outerEnd >= passage.text.length;
      if (piece.closed || !last) {
        if (!piece.closed) diagnostics.push(unbalanced(part));
        utterances.push(utterance(open));
        open = [];
      }
    }
  }
  closeOpen(open, utterances, diagnostics);
  return { utterances, diagnostics };
}

function partsOf(passage: Passage): UtterancePart[] {
  const parts: UtterancePart[] = [];
  const { tokens, pieces } = passage;
  let piece = 0;
  for (let token = 0; piece < pieces.length && token < tokens.length; token += 1) {
    if (tokens[token]?.start !== pieces[piece]?.outerStart) continue;
    // A title of a work is a word.
    if (tokens[token]?.kind === 'quote') parts.push({ passage, piece, token });
    piece += 1;
  }
  return parts;
}

function closeOpen(open: readonly UtterancePart[], utterances: Utterance[], diagnostics: Diagnostic[]): [] {
  const last = open.at(-1);
  if (last !== undefined) {
    diagnostics.push(unbalanced(last));
    utterances.push(utterance(open));
  }
  return [];
}

function unbalanced(part: UtterancePart): Diagnostic {
  const at = part.passage.pieces[part.piece]?.outerStart ?? 0;
  return diagnostic(
    'UNBALANCED_QUOTE',
    'This quotation mark is never closed; the quotation is taken to end with the paragraph, or before the next one opens.',
    part.passage.flow.spanOf(at, at + 1),
  );
}

function utterance(parts: readonly UtterancePart[]): Utterance {
  const first = parts[0];
  return { parts, kind: first !== undefined && parts.length === 1 ? kindOf(first) : 'DIRECT' };
}

/**
 * DIRECT if the words stand as a sentence of their own: they begin with a capital, or what goes before them
 * is a comma or colon, and they end with a mark of punctuation; else MIXED, a fragment inside the reporter's
 * sentence.
 */
function kindOf(part: UtterancePart): Exclude<QuoteKind, 'INDIRECT'> {
  const { passage, token } = part;
  const piece = passage.pieces[part.piece];
  if (piece === undefined) return 'MIXED';
  const words = passage.text.slice(piece.start, piece.end);
  const before = itemAt(passage.tokens, token - 1);
  const after = passage.text.slice(piece.outerEnd, piece.outerEnd + 1);
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) || /^(?:…|\.\.\.)/u.test(words);
  const introduced =
    before === undefined ||
    before.kind === 'quote' ||
    /^[,:.?!—–_-]$/u.test(before.text) ||
    // `It bought Brae Foods Ltd. "We go," said Orme.`
    (isOf(before, POINTED) && !isOf(before, COURTESY_TITLE));
  const ended = endsSpoken(words) || after === ',' || after === '.';
  if (introduced) return capital && ended ? 'DIRECT' : 'MIXED';
  // `described the mood as "Thanksgiving with your ex."`: what goes on a judgement is a fragment.
  if (before.lower === 'as') return 'MIXED';
  // `called her an "Aunt."`: what an article stands before is no sentence.
  if (/^(?:an?|the)$/.test(before.lower)) return 'MIXED';
  // `Ruhl said "We are ready."`: no comma, but a sentence all the same.
  return capital && /[.?!…]/u.test(lastCharacter(words)) && words.includes(' ') ? 'DIRECT' : 'MIXED';
}
