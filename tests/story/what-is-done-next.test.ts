import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* Where a report ends and what its speaker does goes on, and what looks like it. */
testByConstruction(
  {
    'what the speaker does then is no more spoken of': [
      ['Ines Orme denied involvement then blamed it on two masked men.', 'involvement | Ines Orme'],
      ['Ines Orme admitted the theft then fled abroad.', 'the theft | Ines Orme'],
      [
        'Ines Orme initially denied any part in the raid, then later blamed it on masked men.',
        'any part in the raid | Ines Orme',
      ],
      ['Ines Orme condemned the raid then went home.', 'the raid | Ines Orme'],
      ['Ines Orme confessed the crime then tried to flee.', 'the crime | Ines Orme'],
      ['Ines Orme denied the claims then quietly paid the fine.', 'the claims | Ines Orme'],
      ['Ines Orme described the raid and wept.', 'the raid | Ines Orme'],
      ['Ines Orme criticised the mayor and walked from the hall.', 'the mayor | Ines Orme'],
      ['Ines Orme called it "a lie" then hung up.', 'it "a lie" | Ines Orme'],
      // What looks like it.
      ['Ines Orme condemned the then accused minister.', 'the then accused minister | Ines Orme'],
      [
        'Ines Orme criticised the plan then agreed by ministers.',
        'the plan then agreed by ministers | Ines Orme',
      ],
      ['Ines Orme admitted the car then hit a tree.', 'the car then hit a tree | Ines Orme'],
      ['Ines Orme said the man then fled.', 'the man then fled | Ines Orme'],
      ['Ines Orme described how the man came and went.', 'how the man came and went | Ines Orme'],
    ],
    'what is done to several, or behind a thing with words between marks before it': [
      ['Ines Orme described the man as a bully and showed jurors a photo.', 'the man as a bully | Ines Orme'],
      [
        'Ines Orme called Joel Ruhl a liar and showed photos in the courtroom.',
        'Joel Ruhl a liar | Ines Orme',
      ],
      [
        'Ines Orme reiterated a "buy" rating but lowered the estimate of earnings by five cents.',
        'a "buy" rating | Ines Orme',
      ],
      ['Ines Orme criticised the "absurd" plan and left the room.', 'the "absurd" plan | Ines Orme'],
      ['Ines Orme praised the "brave" crew and laid flowers at the quay.', 'the "brave" crew | Ines Orme'],
      // What looks like it.
      ['Ines Orme condemned the killed and wounded.', 'the killed and wounded | Ines Orme'],
      ['Ines Orme cited costs and increased competition.', 'costs and increased competition | Ines Orme'],
      ['Ines Orme announced layoffs and reduced hours.', 'layoffs and reduced hours | Ines Orme'],
      ['Ines Orme called the plan "a joke" and a folly.', 'the plan "a joke" and a folly | Ines Orme'],
    ],
  },
  saidIn,
);
