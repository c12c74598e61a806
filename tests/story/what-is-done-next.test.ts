import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* What a speaker does next is no part of what is spoken of, and what looks like it. */
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
    'what is done with hand or voice goes on with a tale': [
      [
        'Joel Ruhl said he crawled through a tunnel and knocked on the wall.',
        'he crawled through a tunnel and knocked on the wall | Joel Ruhl',
      ],
      [
        'Joel Ruhl said she ran home and knocked on the door.',
        'she ran home and knocked on the door | Joel Ruhl',
      ],
      ['Joel Ruhl said he fell and hammered on the door.', 'he fell and hammered on the door | Joel Ruhl'],
      ['Joel Ruhl said he sat down and wrote a letter.', 'he sat down and wrote a letter | Joel Ruhl'],
      ['Joel Ruhl said he went in and attacked the guard.', 'he went in and attacked the guard | Joel Ruhl'],
      [
        'Joel Ruhl said he had a gun and pointed it at the clerk.',
        'he had a gun and pointed it at the clerk | Joel Ruhl',
      ],
      [
        'Police said the man entered the shop and pointed a gun at the clerk.',
        'the man entered the shop and pointed a gun at the clerk | Police',
      ],
      [
        'Police said he climbed a wall and shouted at the guards.',
        'he climbed a wall and shouted at the guards | Police',
      ],
      // What looks like it.
      ['Joel Ruhl said he was late and apologised.', 'he was late | Joel Ruhl'],
      ['Joel Ruhl said he went home and called for calm.', 'he went home | Joel Ruhl', 'calm | Joel Ruhl'],
      [
        'Joel Ruhl said he went home and called the plan "a joke".',
        'he went home | Joel Ruhl',
        'the plan "a joke" | Joel Ruhl',
      ],
      ['Joel Ruhl said prices went up and attacked the bank.', 'prices went up | Joel Ruhl'],
      [
        'Joel Ruhl said the storm came and went and wrote to the board.',
        'the storm came and went | Joel Ruhl',
      ],
      ['Joel Ruhl said he knew nothing and attacked the mayor.', 'he knew nothing | Joel Ruhl'],
    ],
    'two of whom one is named between commas': [
      [
        'The Courier reported Joel Ruhl and his wife, Paula Mills, were due in court.',
        'Joel Ruhl and his wife, Paula Mills, were due in court | Courier',
      ],
      [
        'The Courier reported the firm and its chief, Joel Ruhl, were fined.',
        'the firm and its chief, Joel Ruhl, were fined | Courier',
      ],
      [
        'Police confirmed Joel Ruhl and his son, Tom Ruhl, were held.',
        'Joel Ruhl and his son, Tom Ruhl, were held | Police',
      ],
      [
        'Officials announced Joel Ruhl and his deputy, Paula Mills, would step down.',
        'Joel Ruhl and his deputy, Paula Mills, would step down | Officials',
      ],
      // What looks like it.
      ['The clerk who reported the mayor, Joel Ruhl, was held.', 'the mayor, Joel Ruhl | The clerk'],
      ['Joel Ruhl criticised the mayor, Ines Orme, and left.', 'the mayor, Ines Orme | Joel Ruhl'],
      ['Ines Orme demanded an inquiry and the minister resigned.', 'an inquiry | Ines Orme'],
    ],
    'what a firm does beside telling its figures': [
      ['The firm said sales fell and cut its forecast.', 'sales fell | The firm'],
      [
        'Tarn Mills said quarterly profit rose and raised its dividend.',
        'quarterly profit rose | Tarn Mills',
      ],
      [
        'Tarn Mills said that profit fell and lowered its outlook for the year.',
        'that profit fell | Tarn Mills',
      ],
      [
        'Tarn Mills reported that revenue rose and reaffirmed its guidance.',
        'that revenue rose | Tarn Mills',
      ],
      // What looks like it.
      [
        'The firm said its rival lost money and cut its forecast.',
        'its rival lost money and cut its forecast | The firm',
      ],
      [
        'The firm said sales fell and cut into its margins.',
        'sales fell and cut into its margins | The firm',
      ],
      ['The firm said sales fell and costs rose.', 'sales fell and costs rose | The firm'],
    ],
  },
  saidIn,
);
