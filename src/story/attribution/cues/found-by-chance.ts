import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { BODY, GROUP, isOf, PAST } from '../../words/word-classes.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';

/** Who and what tells of what it finds: `the study found that`; what anybody else finds is a deed or a thought. */
export const FINDERS = new WordList(`
  researchers scientists colleagues team study studies survey surveys poll polls report reports review audit auditors
  inquiry inquest investigation investigators panel commission authors economists analysis experts committee watchdog
  jury judge judges court tribunal ombudsman inspectors regulator regulators inspector surveyor surveyors coroner
  pathologist pathologists examiner examiners researcher investigator auditor engineers`);
/** Those of `FINDERS` who can come upon something by chance: `The auditor found his car had been towed`. */
const ONE_MIGHT = new WordList(`
  team colleagues auditor auditors investigator investigators judge judges inspector inspectors surveyor surveyors pathologist
  pathologists examiner examiners researcher engineers`);

/**
 * Whether somebody finds as anybody can: `The judge found the courtroom was empty`, `found her dog was gone`; not `The judge found the
 * firm had lied`, `found Orme was lying`, which tell what others do.
 */
export function isFoundByChance(clauses: Clauses, { from, to }: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  let one = verb - 1;
  while (one > from && !FINDERS.has(tokens[one])) one -= 1;
  if (!ONE_MIGHT.has(tokens[one]) || FINDERS.has(itemAt(tokens, one - 2))) return false;
  const found = phraseStartingAt(clauses, verb + 1, to);
  if (found === null || POSSESSIVE_PRONOUN.has(tokens[found.from])) return true;
  const doing = tokens[found.to + 1];
  const does =
    tokens[found.to]?.lower === 'had'
      ? doing?.lower !== 'been' && isOf(doing, PAST)
      : doing?.lower.endsWith('ing') === true && doing.lower !== 'missing';
  return !does || !(canJudge(clauses, found) || isOf(tokens[found.head], BODY | GROUP));
}
