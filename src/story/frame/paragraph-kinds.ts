import { exactText } from '../../domain/span.ts';
import type { ParagraphKind } from '../../domain/story.ts';
import { mayStartWith } from './first-characters.ts';
import { isEditorialNote } from './header-lines.ts';
import type { Draft } from './draft.ts';
import { isBullet, isTableRow } from './line-kinds.ts';
import { readContribution } from './contribution.ts';
import { findSignOff, readSignOff } from './sign-off.ts';
import { isAllCapitals, lastMark, startsLowerCase } from './text-shape.ts';
import { AT_SIGN, readTraits, ROW } from './text-traits.ts';

const LONGEST_SUBHEAD = 70;
const MOST_SUBHEAD_WORDS = 9;
const LONGEST_CONTACT = 600;
const LONGEST_REMARK = 300;
const SENTENCE_END = /\p{Ll}{3}[.?!]["'”’)]{0,2}\s+["'“‘(]?\p{Lu}/u;
/** `ABSTRACT.`, `FULL TEXT.`: capitals with a full stop that ends no abbreviation. */
const STOPPED_LABEL = /^[\p{Lu} ]*\p{Lu}{4}\.$/u;
/** `- Framing the battle -`, as AFP prints its subheads. */
const BETWEEN_DASHES = /^[-–—] .{3,70} [-–—]\.?$/u;
/** `3:40 p.m.`: a time above what was filed then. */
const TIME_OF_DAY = /^\d{1,2}(?::\d{2})? ?[ap]\.?m\.?$/iu;

/** The kind of a paragraph, as far as it tells by itself; what may be a subhead is BODY. */
export function kindOf(source: string, { spans, flow, traits }: Draft): ParagraphKind {
  const tabular = (traits.mayHave & ROW) !== 0 || flow.text.includes('vs ');
  const rows = tabular ? spans.filter((line) => isTableRow(exactText(source, line))).length : 0;
  return rows > 0 && rows * 2 >= spans.length ? 'TABULAR' : kindOfText(flow.text, traits);
}

/** The kind of a paragraph that is no table, by its text. */
export function kindOfText(text: string, { mayHave } = readTraits(text)): ParagraphKind {
  if (readSignOff(text) !== null || readContribution(text) !== null) return 'SIGN_OFF';
  if (isBullet(text) && !BETWEEN_DASHES.test(text)) return 'BULLET';
  if (isContact(text, mayHave)) return 'CONTACT';
  return isEditorialNote(text) || isRemark(text) ? 'NOTE' : 'BODY';
}

const MAY_BE_BRACKETED = mayStartWith('( [');
const BRACKETED = /^[([].*[)\]]\.?(?:\s*Keywords:.*)?$/su;

/** `(jane.roe@example.com; +44 20 7946 0000; Reuters Messaging: …)`, or a call to write to the author. */
function isContact(text: string, mayHave: number): boolean {
  if (text.length > LONGEST_CONTACT) return false;
  const bracketed = MAY_BE_BRACKETED(text) && BRACKETED.test(text);
  // An address behind sentences of the story is for the sign-off below to find.
  if (!bracketed && ((mayHave & AT_SIGN) === 0 || SENTENCE_END.test(text) || findSignOff(text) !== null))
    return false;
  const address = /\b[\w.+-]+@[\w-]+\.[\w.]+/.test(text);
  const phone = /(?:\+|\b(?:tel|phone|fax|mobile)\b[^\d]{0,4})\d[\d ()./-]{5,}/i.test(text);
  const messaging = /\bmessaging:/i.test(text);
  return (address || phone || messaging) && (bracketed || /^\S+@\S+$/.test(text) || (address && phone));
}

/** How all of `REMARKS` begin: few paragraphs do. */
const MAY_BE_REMARK = mayStartWith('( < no so co cl ed up fo do on ke th op vi');
const REMARK_START =
  /^(?:[(<]|notes?|sources?|correction|clarification|editor|update|for |double-click|click|on the net|keywords|this |(?:the )?(?:opinions|views) )/iu;

/** Remarks about money or the making of the story: `($1 = 0.77 euros)`, `NOTE: …`, `Correction: …`, where to read on. */
const REMARKS: readonly RegExp[] = [
  /^(?:\([$£€¥]?\s?\d[\d.,]* ?(?:\p{L}+ ?){0,4}= ?[^()]{1,80}\)[\s.]*)+$/u,
  /^\((?:[$£€¥]?\s?\d[\d.,]* ?(?:\p{L}+ ?){0,4}= ?|for (?:more|a related|related)\b|see\b|click\b|h\/t\b|story can end here\b|optional (?:material|trim)\b|begin optional trim\b|end optional trim\b)[^()]*\)\.?$/iu,
  /^notes?\s?(?:[:.–—-])\s/iu,
  /^\(?sources?\s?(?:[:–—-])\s.{2,200}$/iu,
  /^\((?:please (?:visit|see|click)|at the time of publication|to (?:read|comment|query|contact|see)|the following (?:statement|is)\b)(?:[^()]|\([^()]*\))*\)[.\s]*$/iu,
  /^(?:correction|clarification|editor[’']s note|update)\s?[:–—-]\s/iu,
  /^for (?:an? )?(?:more|related|full|further|other|details|graphics?|factbox|timeline|tables?|interactive)\b.{0,160}\b(?:(?:double-)?click|go to|visit|see:? ?[<[])/iu,
  /^(?:double-)?click (?:on|here)\b/iu,
  /^(?:on the net|keywords)\s?:/iu,
  // What a scraper leaves of an embedded message.
  /^(?:<[^<>]{1,200}>[\s.]*)+$/u,
  /^this (?:story|article|post|version|report) (?:has been|was) (?:updated|corrected|refiled|edited)\b/iu,
  /^\(?(?:the )?(?:opinions|views) expressed\b/iu,
];
/** The same where it stands behind other words. */
const VIEWS_OF_AUTHOR =
  /\b(?:opinions|views) expressed (?:\p{L}+ ){0,4}are (?:his|her|their|the author’s|the author's|those of) ?/iu;

/** Whether a paragraph is such a remark and nothing else. */
function isRemark(text: string): boolean {
  if (text.length >= LONGEST_REMARK) return false;
  return (
    (MAY_BE_REMARK(text) && REMARK_START.test(text) && REMARKS.some((remark) => remark.test(text))) ||
    ((text.includes('x') || text.includes('X')) && VIEWS_OF_AUTHOR.test(text))
  );
}

/**
 * What makes a paragraph between two others look like a subhead: a few words on one line and no sentence, in
 * capitals or not; null if it does not look like one.
 */
export function subheadLook(text: string, lineCount: number, next: string): 'CAPITALS' | 'WORDS' | null {
  if (lineCount === 1 && BETWEEN_DASHES.test(text)) return 'CAPITALS';
  if (lineCount !== 1 || text.length > LONGEST_SUBHEAD || !/^[\p{L}\p{N}“"‘'¿¡]/u.test(text)) return null;
  if (TIME_OF_DAY.test(text)) return 'CAPITALS';
  if (text.split(/\s+/u).length > MOST_SUBHEAD_WORDS || !/\p{L}{2}/u.test(text)) return null;
  const mark = lastMark(text) || '.';
  if (isTableRow(text)) return null;
  if (isAllCapitals(text)) return '.,'.includes(mark) && !STOPPED_LABEL.test(text) ? null : 'CAPITALS';
  if ('.,;:-–—_!?…='.includes(mark) || /["“”]|``|''|: /u.test(text)) return null;
  return startsLowerCase(text) || startsLowerCase(next) ? null : 'WORDS';
}
