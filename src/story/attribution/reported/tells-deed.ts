import { itemAt } from '../../item-at.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { dealsWith, takesBack } from './deeds.ts';
import type { Complement } from './openings.ts';
import type { Stretch } from './reported-clause.ts';
import { isUndone } from './silence.ts';

/** What people do to discuss something: `met the clerks to discuss the plan`, `asked for anonymity to discuss it`. */
const MEETING = new WordList(
  'met meet meets meeting gathered gather gathers convened anonymity authorised authorized',
);

/**
 * Whether what stands behind the verb of saying at a token, none of it between marks, tells a deed or too little to be what is
 * said: `agreed to pay`, `refused to sit`, `met to discuss the plan`, `argued for closure`.
 */
export function tellsDeed(
  clauses: Clauses,
  at: number,
  lemma: string,
  subject: NounPhrase,
  form: Complement['form'],
  stretch: Stretch,
): boolean {
  const { tokens } = clauses;
  if (form === 'INFINITIVE') {
    // `the one thing they begged him to do`
    if (tokens[stretch.from + 1]?.lower === 'do' && stretch.to === stretch.from + 2)
      return stretch.from > at + 1;
    return lemma === 'agree' || isUndone(clauses, stretch.from + 1, lemma);
  }
  if (form !== 'MATTER') return false;
  if (lemma === 'discuss')
    return (
      itemAt(tokens, at - 1)?.lower === 'to' &&
      tokens.slice(subject.to, at).some((token) => MEETING.has(token))
    );
  if (lemma === 'argue') return stretch.to === stretch.from + 1;
  return dealsWith(clauses, stretch, lemma) || (lemma === 'recall' && takesBack(clauses, subject, stretch));
}
