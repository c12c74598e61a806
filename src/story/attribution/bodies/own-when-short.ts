import { isCountry, isNationality } from '../../words/gazetteer.ts';
import { stateOfAll } from '../../words/state-demonyms.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';

/** Names that are a body's by themselves, a dash between their words, beside those of parties. */
const OWN = wordSet(`
  supreme-court constitutional-court federal-court federal-reserve central-bank security-council justice-department state-department
  education-department labor-department labour-department defense-department energy-department interior-department
  treasury-department agriculture-department commerce-department transportation-department housing-department
  human-rights-council human-rights-commission football-league football-association trade-commission election-commission
  electoral-commission central-committee`);

/** What national and other names of peoples the gazetteer has that are no land's: the Scottish Labour Party is not the Labour Party. */
const PARTS = new WordList(`
  scottish welsh english european asian african latin western eastern northern southern north south east west arab muslim christian catholic
  jewish scotland wales england eu soviet central`);

const LANDS = new WordList('u.s. us u.k. uk u.n. un american british');

/** Whether a name in lower case that begins behind more of another can be short for that: `supreme court` for `u.s. supreme court`, not for `texas supreme court`. */
export function isShortFor(name: string, more: string): boolean {
  if (!OWN.has(name.replaceAll(' ', '-')) && !name.endsWith(' party')) return true;
  if (LANDS.hasWord(more)) return true;
  // `norland's health ministry`
  const land = more.replace(/['’]s?$/, '');
  if (PARTS.hasWord(land) || stateOfAll([land]) !== null) return false;
  return isNationality(land) || isCountry(land);
}
