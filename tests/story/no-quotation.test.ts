import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** What looks like something said and is none, beside what only differs in a word. */
const CASES: ByConstruction<Row> = {
  'what somebody is not given, or kept from, is no denial': [
    ['Hullside Rovers came from two goals down to deny Orme Town on a filthy night.'],
    ['The keeper denied Orme twice before the break.'],
    ['Rovers denied their rivals promotion.'],
    ['The post denied Peter Orme a second goal.'],
    ['The court denied him "due process".'],
    ['The judge denied Anna Ruhl "a fair trial".', ['a fair trial', null, null]],
    ['Anna Ruhl refused the man "a fair trial".', ['a fair trial', null, null]],
    ['The bank denied a report in the Daily Post.', ['a report in the Daily Post', 'The bank', 'The bank']],
    ['The court denied the clerk "limited access".'],
    ['The council denied Peter Orme "was sent home".', ['was sent home', 'The council', 'The council']],
    ['Anna Ruhl denied the clerk "used undue force".', ['used undue force', 'Anna Ruhl', 'Anna Ruhl']],
    ['Anna Ruhl denied the theft.', ['the theft', 'Anna Ruhl', 'Anna Ruhl']],
    ['Anna Ruhl denied Peter Orme had left.', ['Peter Orme had left', 'Anna Ruhl', 'Anna Ruhl']],
  ],
  'those who volunteer say nothing by it': [
    ['Anyone interested in volunteering is asked to ring Dawn Pell.'],
    ['Anna Ruhl, volunteering that it was late, left.', ['that it was late', 'Anna Ruhl', 'Anna Ruhl']],
  ],
  'what a side finds on the field is nothing said': [
    ['The home team found that two goals were not enough.'],
    ['The team found that the bees had moved.', ['that the bees had moved', 'The team', 'The team']],
  ],
  'a name that is given to something tells nothing of it': [
    ['The plant makes a protein, which they have called lentin.'],
    ['The team has called the protein lentin.'],
    ['The family have called the dog Rex.'],
    ['Peter Orme called the plan reckless.', ['the plan reckless', 'Peter Orme', 'Peter Orme']],
    ['Peter Orme called the drug dangerous.', ['the drug dangerous', 'Peter Orme', 'Peter Orme']],
    ['Peter Orme called the app spyware.', ['the app spyware', 'Peter Orme', 'Peter Orme']],
    ['Peter Orme called the drug poison.', ['the drug poison', 'Peter Orme', 'Peter Orme']],
    ['Peter Orme called the cook Monday.'],
    ['The drug, which Peter Orme has called dangerous, failed.', ['dangerous', 'Peter Orme', 'Peter Orme']],
  ],
};

testByConstruction(CASES, rowsOf);
