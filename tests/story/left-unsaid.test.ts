import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Who it is that leaves something unsaid behind what is said: whoever speaks, or those told of. */
const CASES: ByConstruction<Reported> = {
  'what the speaker does not say by the verb of before, and whom nobody names': [
    [
      'Ada Lund confirmed that an officer was hurt but did not confirm his name.',
      ['that an officer was hurt', 'Ada Lund'],
    ],
    [
      'Ada Lund confirmed that a man had died, but would not confirm his name.',
      ['that a man had died', 'Ada Lund'],
    ],
    [
      'Ada Lund confirmed that an officer shot a man, but did not confirm why.',
      ['that an officer shot a man', 'Ada Lund'],
    ],
    ['Police said a man was held and would not identify him.', ['a man was held', 'Police']],
    ['Police said a man died but did not name him.', ['a man died', 'Police']],
    ['Police said three men were held, and did not identify them.', ['three men were held', 'Police']],
    ['Police said they had held a man but did not say where.', ['they had held a man', 'Police']],
    ['Ann Lee said they fired her, but did not say why.', ['they fired her', 'Ann Lee']],
    ['Ann Lee said they fired her and did not say why.', ['they fired her and did not say why', 'Ann Lee']],
    ['Ann Lee said they had a plan but did not say what it was.', ['they had a plan', 'Ann Lee']],
    ['She said they had a plan but did not say how much it cost.', ['they had a plan', 'She']],
    ['Ann Lee said we had a plan and did not say where.', ['we had a plan', 'Ann Lee']],
    ['Police said a man was held but released no other details.', ['a man was held', 'Police']],
    ['The firm said the sale was off and gave no reason.', ['the sale was off', 'The firm']],
  ],
  'not so what another does not say': [
    [
      'Police said the witness knew the man and would not identify him.',
      ['the witness knew the man and would not identify him', 'Police'],
    ],
    [
      'Police said the clerk rang twice and gave no reason.',
      ['the clerk rang twice and gave no reason', 'Police'],
    ],
    [
      'Police said the man was drunk and would not leave.',
      ['the man was drunk and would not leave', 'Police'],
    ],
    [
      'Ada Lund said the clerk knew of it and did not confirm the sale.',
      ['the clerk knew of it and did not confirm the sale', 'Ada Lund'],
    ],
  ],
  'what is done to those told of goes on behind the conjunction': [
    [
      'Police said a man was arrested and charged with murder.',
      ['a man was arrested and charged with murder', 'Police'],
    ],
    ['Police said he was found and charged in May.', ['he was found and charged in May', 'Police']],
    [
      'Ada Lund said Piet Hale was arrested and accused of theft.',
      ['Piet Hale was arrested and accused of theft', 'Ada Lund'],
    ],
    [
      'Ada Lund said Piet Hale was stopped and told to wait.',
      ['Piet Hale was stopped and told to wait', 'Ada Lund'],
    ],
    [
      'Police said a man had been arrested and charged but would not name him.',
      ['a man had been arrested and charged', 'Police'],
    ],
    [
      'Ada Lund said he was tired and accused her of theft.',
      ['he was tired', 'Ada Lund'],
      ['her of theft', 'Ada Lund'],
    ],
    ['Ada Lund said she was ill and told the man to go.', ['she was ill', 'Ada Lund'], ['to go', 'Ada Lund']],
    [
      'Ada Lund said she was sorry and told of her shame.',
      ['she was sorry', 'Ada Lund'],
      ['her shame', 'Ada Lund'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
