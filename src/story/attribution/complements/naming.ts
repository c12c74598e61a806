import { itemAt } from '../../item-at.ts';
import { isNamedAsGroup } from '../../people/group-named.ts';
import type { Token } from '../../tokens.ts';
import { JUDGING } from '../../words/judges.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  isOf,
  LOOSE,
  NATIONALITY,
  POSSESSIVE,
  PREPOSITION,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { Stretch } from '../reported/reported-clause.ts';

/** What is given a name in lower case when it is found or made. */
const SUBSTANCE =
  'protein molecule enzyme gene virus bacterium species genus particle compound alloy material drug vaccine';
const SUBSTANCES = new WordList(SUBSTANCE);
/** What is given a name when it is found, made or born. */
const NAMED = new WordList(`
  ${SUBSTANCE} frog bird fish beetle spider plant dinosaur planet comet star device instrument robot telescope method
  technique algorithm tool model app baby son daughter child puppy kitten dog cat calf cub`);

/** What such a thing is called by those who judge it: `called the drug poison`. */
const JUDGEMENTS = new WordList(
  'poison rubbish garbage junk trash nonsense madness hype gold magic snake-oil',
);

/** How words end that tell what a thing is like, and name nothing. */
const ADJECTIVE = new WordList(/(?:ful|less|ous|ic|al|ive|able|ible|ing|ed|ly|ant|ent|ish|y)$/);

/** Furthest thing before the verb of a clause that tells of it, in tokens: `a protein, which the scientists have called lentin`. */
const LONGEST_REACH = 10;

/** `called the protein lentin`, `a frog, which they have called Rex`: a name given, and nothing said; not so in `called the plan reckless`. */
export function isNaming(clauses: Clauses, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  if (namesItself(tokens, from, to) || namesNothing(tokens, from + 1)) return true;
  const last = itemAt(tokens, to - 1);
  if (last === undefined || !isName(last)) return false;
  if (isNameOfGroup(tokens, from, to)) return true;
  const named = last.capital ? NAMED : SUBSTANCES;
  for (let i = from; i < to - 1; i += 1) if (named.has(tokens[i])) return !isOf(tokens[to - 2], DETERMINER);
  if (to - from > 2 || isOf(tokens[from], DETERMINER)) return false;
  let which = from;
  while (which > 0 && from - which < LONGEST_REACH && tokens[which]?.lower !== 'which') which -= 1;
  const thing = itemAt(tokens, which - 1)?.text === ',' ? which - 2 : which - 1;
  return tokens[which]?.lower === 'which' && named.has(itemAt(tokens, thing));
}

const ITSELF = new WordList('themselves itself ourselves');
const IT = new WordList('it them');
const ALL = new WordList('everyone everybody');
/** What stands between the words of a name. */
const JOINTS = new WordList('of the and for in on de');

/** What tells that a name is given, and not which: `call them something else`, `called him many things`, `called her names`. */
function namesNothing(tokens: readonly Token[], i: number): boolean {
  const [first, next] = [tokens[i]?.lower, tokens[i + 1]?.lower];
  if (first === 'names') return true;
  return (
    (first === 'something' && next === 'else') ||
    (first === 'many' && /^(?:other|things|names)$/.test(next ?? ''))
  );
}

/** `locals call it`, `everyone calls it`; not so in `critics call it`, `Ruhl called it`. */
function callsByName(tokens: readonly Token[], it: number): boolean {
  const [who, verb] = [itemAt(tokens, it - 2), itemAt(tokens, it - 1)?.lower];
  const calls = verb === 'call' ? !JUDGING.has(who) : verb === 'calls' && ALL.has(who);
  return calls && IT.has(tokens[it]);
}

/** `rebels who call themselves the Tarsk Defence Council`, `call it the Shed`: the name that those who belong to a thing have for it. */
function namesItself(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  // `locals call it the Shed`; not so in `called them Nazis`, `called it the Great Betrayal`
  const others = first === from + 2 && callsByName(tokens, from);
  if (!(others || ITSELF.has(tokens[from])) || tokens[first]?.capital !== true || first >= to) return false;
  // `call it the Dunkirk of our time`
  if (others && tokens.slice(first, to).some((token) => token.lower === 'of' || isOf(token, POSSESSIVE)))
    return false;
  let end = first;
  for (let i = first; i < to && (tokens[i]?.capital === true || JOINTS.has(tokens[i])); i += 1)
    if (tokens[i]?.capital === true) end = i + 1;
  return end === to || tokens[end]?.kind === 'punctuation' || isOf(tokens[end], PREPOSITION | CONJUNCTION);
}

/** `said a group called the Norlund Front` */
function isNameOfGroup(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower === 'the' ? from + 1 : from;
  return (
    isNamedAsGroup(tokens, from) && first < to && tokens.slice(first, to).every(({ capital }) => capital)
  );
}

/** A word that can be made up for a thing. */
const isName = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.capital
    ? !isOf(token, NATIONALITY)
    : !ADJECTIVE.has(token) &&
      !JUDGEMENTS.has(token) &&
      !isOf(token, DETERMINER | PREPOSITION | ADVERB | LOOSE));
