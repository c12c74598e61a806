import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Each construction with its counter-examples: texts, and what they report. */
const CASES: ByConstruction<Reported> = {
  'where, when and why somebody spoke of a thing is no part of it': [
    [
      'Anna Ruhl acknowledged the delay at a news conference but said it was small.',
      ['the delay', 'Anna Ruhl'],
      ['it was small', 'Anna Ruhl'],
    ],
    ['Anna Ruhl announced the closure in a letter to parents last week.', ['the closure', 'Anna Ruhl']],
    ['Anna Ruhl announced the "best" pier on Monday in a letter.', ['the "best" pier', 'Anna Ruhl']],
    ['Anna Ruhl confirmed the sale when reached by telephone.', ['the sale', 'Anna Ruhl']],
    ['Anna Ruhl condemned the raid as she left the court.', ['the raid', 'Anna Ruhl']],
    ['Anna Ruhl promised an inquiry after a bridge fell.', ['an inquiry', 'Anna Ruhl']],
    ['Anna Ruhl has apologised "at length" to 61 families after a lamp fell.', ['at length', 'Anna Ruhl']],
    [
      'Anna Ruhl resigned, saying she could not go on, after her partner pulled out.',
      ['she could not go on', 'Anna Ruhl'],
    ],
    ['Anna Ruhl hinted at that in a speech.'],
  ],
  'not so what tells more of the thing': [
    ['Anna Ruhl confirmed the death of a man in a fire.', ['the death of a man in a fire', 'Anna Ruhl']],
    ['Anna Ruhl criticised remarks in a letter.', ['remarks in a letter', 'Anna Ruhl']],
    [
      'Anna Ruhl rejected rumours that it might fall after the vote failed.',
      ['rumours that it might fall after the vote failed', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl announced a ban on cars in a bid to cut noise.',
      ['a ban on cars in a bid to cut noise', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the pier had closed, after the storm broke it.',
      ['the pier had closed, after the storm broke it', 'Anna Ruhl'],
    ],
  ],
  'behind and, a past perfect goes on with what is said, and so does the tense of its own verb': [
    [
      'Anna Ruhl said she heard of the leak only on Monday and had ordered an audit.',
      ['she heard of the leak only on Monday and had ordered an audit', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said it would rain and had urged people to stay in.',
      ['it would rain and had urged people to stay in', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the bank has few tellers and has asked the state for money.',
      ['the bank has few tellers and has asked the state for money', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the law is bad and has asked the court to strike it.',
      ['the law is bad', 'Anna Ruhl'],
      ['to strike it', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said her father rowed until May and grumbled about the cold.',
      ['her father rowed until May and grumbled about the cold', 'Anna Ruhl'],
    ],
  ],
  'a plain past beside a verb that is shifted back is what the speaker does': [
    [
      'Anna Ruhl said that the bank would pay by spring and did not rule out a sale.',
      ['that the bank would pay by spring', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said she would sell before the tide came, but feared for her boats.',
      ['she would sell before the tide came', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the men would be freed but did not say when.', ['the men would be freed', 'Anna Ruhl']],
    [
      'Anna Ruhl said she would vote for it but kept her reasons to herself.',
      ['she would vote for it', 'Anna Ruhl'],
    ],
    ['Anna Ruhl told me she had no answer, then walked off.', ['she had no answer', 'Anna Ruhl']],
    [
      'Anna Ruhl said the plan "mends what broke" but stopped short of backing it.',
      ['the plan "mends what broke"', 'Anna Ruhl'],
    ],
  ],
  'not so a participle, an adjective, a plain form, or the past of what is told in the past': [
    [
      'Anna Ruhl said the pier would be painted and reopened to walkers.',
      ['the pier would be painted and reopened to walkers', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the bank would hire drivers and trained nurses.',
      ['the bank would hire drivers and trained nurses', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the firm would sell boats made in Riga and sold in Tarn.',
      ['the firm would sell boats made in Riga and sold in Tarn', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the crew would stop and set it down.',
      ['the crew would stop and set it down', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the storm sank the boat but spared the crew.',
      ['the storm sank the boat but spared the crew', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the boat "turned over" but stayed afloat.',
      ['the boat "turned over" but stayed afloat', 'Anna Ruhl'],
    ],
  ],
  'what a thing cannot do, those who say so do': [
    [
      'Wardens say the gate will be open at noon and ask visitors to come early.',
      ['the gate will be open at noon', 'Wardens'],
      ['to come early', 'Wardens'],
    ],
    [
      'Doctors say patients will be seen and ask for calm.',
      ['patients will be seen and ask for calm', 'Doctors'],
    ],
  ],
  'what is so today goes on behind says': [
    [
      'It is rotten, Anna Ruhl says, and it makes anglers nervous.',
      ['It is rotten … and it makes anglers nervous', 'Anna Ruhl'],
    ],
    ['The pier is shut, Anna Ruhl says, and they left.', ['The pier is shut', 'Anna Ruhl']],
    ['The pier is shut, Anna Ruhl says, and the mayor wants it back.', ['The pier is shut', 'Anna Ruhl']],
  ],
  'how, when and on what occasion somebody spoke is the reporter’s': [
    ['Anna Ruhl said by telephone from Tarn that it was over.', ['that it was over', 'Anna Ruhl']],
    ['Anna Ruhl said by e-mail the pier was shut.', ['the pier was shut', 'Anna Ruhl']],
    ['The pier was shut, Anna Ruhl said by telephone.', ['The pier was shut', 'Anna Ruhl']],
    ['Anna Ruhl said afterwards that it was over.', ['that it was over', 'Anna Ruhl']],
    ['Anna Ruhl said minutes later that it was over.', ['that it was over', 'Anna Ruhl']],
    ['Anna Ruhl said bluntly that it was over.', ['that it was over', 'Anna Ruhl']],
    ['Anna Ruhl said family that were ill could leave.', ['family that were ill could leave', 'Anna Ruhl']],
    ['Anna Ruhl said once more that it was over.', ['that it was over', 'Anna Ruhl']],
    ['Anna Ruhl said when asked about the pier that it was over.', ['that it was over', 'Anna Ruhl']],
    [
      'Anna Ruhl said in a letter sent through her lawyers that it was over.',
      ['that it was over', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said in a notice posted online that it was over.', ['that it was over', 'Anna Ruhl']],
    [
      'Anna Ruhl said in a notice released late on Monday that it was over.',
      ['that it was over', 'Anna Ruhl'],
    ],
  ],
  'not so what only looks like it': [
    [
      'Anna Ruhl said when it rained that day, they left.',
      ['when it rained that day, they left', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said nearly all that was left was sand.', ['nearly all that was left was sand', 'Anna Ruhl']],
    ['Anna Ruhl said 14 days of rain had ruined it.', ['14 days of rain had ruined it', 'Anna Ruhl']],
  ],
  'the colon of a time begins nothing of its own': [
    [
      'The tremor woke the valley at 5:20 a.m. local time and cracked two walls, Anna Ruhl said.',
      ['The tremor woke the valley at 5:20 a.m. local time and cracked two walls', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the ferry left at 7:14 with two cars.',
      ['the ferry left at 7:14 with two cars', 'Anna Ruhl'],
    ],
    ['The answer was plain: 14 ferries were late, Anna Ruhl said.', ['14 ferries were late', 'Anna Ruhl']],
  ],
  'what somebody spoken of does too is a part of what is said of them': [
    [
      'Anna Ruhl said the men entered the mill and threatened staff with a saw.',
      ['the men entered the mill and threatened staff with a saw', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl told the court that Orme forged tickets and promised to repay the money.',
      ['that Orme forged tickets and promised to repay the money', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said Orme had left "to take a call" and had offered to return.',
      ['Orme had left "to take a call" and had offered to return', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the company had lied and had denied any fault.',
      ['the company had lied and had denied any fault', 'Anna Ruhl'],
    ],
    [
      'Police said the man entered a church and shouted slogans.',
      ['the man entered a church and shouted slogans', 'Police'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
