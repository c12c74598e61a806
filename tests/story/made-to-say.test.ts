import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* Whoever is made to say something, is asked for it or stands beside whoever speaks. */
testByConstruction(
  {
    "what somebody is made or given room to say is that one's": [
      [
        'The find gave Joel Ruhl grounds to declare that the beast was new.',
        'that the beast was new | Joel Ruhl',
      ],
      ['The win allowed Joel Ruhl to claim that he was the best.', 'that he was the best | Joel Ruhl'],
      [
        'Joel Ruhl won. This gave him grounds to declare that the beast was new.',
        'that the beast was new | Joel Ruhl',
      ],
      ['The vote gave the minister a chance to say that he was right.', 'that he was right | the minister'],
      [
        'The vote gave Ines Orme the confidence to announce that she would stand.',
        'that she would stand | Ines Orme',
      ],
      ['The ruling enabled the bank to argue that it was exempt.', 'that it was exempt | the bank'],
      ['The delay gave critics room to argue that the plan was dead.', 'that the plan was dead | critics'],
      [
        'The report gave Ines Orme, the mayor, fresh grounds to claim that it leaked.',
        'that it leaked | Ines Orme',
      ],
      [
        'The board gave its chairman, Joel Ruhl, permission to say that the deal was off.',
        'that the deal was off | Joel Ruhl',
      ],
      ['The loss persuaded Joel Ruhl to admit that he was tired.', 'that he was tired | Joel Ruhl'],
      [
        'Joel Ruhl lost. The find led him to say that the beast was new.',
        'that the beast was new | Joel Ruhl',
      ],
      [
        'Ines Orme lost. The find prompted her to say that the beast was new.',
        'that the beast was new | Ines Orme',
      ],
      ['The row forced the minister to resign, saying he was tired.', 'he was tired | the minister'],
      ["Ines Orme's speech prompted Joel Ruhl to rise and say that she lied.", 'that she lied | Joel Ruhl'],
      // What looks like it.
      ['Joel Ruhl allowed himself to say that it was good.', 'that it was good | Joel Ruhl'],
      ['Joel Ruhl took the chance to say that it was good.', 'that it was good | Joel Ruhl'],
      ['Ines Orme, who was given the chance to say it was late, said nothing.', 'it was late | Ines Orme'],
      ['The mayor gave a speech to say that the plan was dead.', 'that the plan was dead | The mayor'],
      ['The firm gave notice to say that it was closing.', 'that it was closing | The firm'],
      ['The book moved critics to tears, saying that war was vain.', 'that war was vain | The book'],
      ['The changes have spurred Tarn Mills to end its "proprietary trading" business.'],
    ],
    'what those spoken to want is not what they are told': [
      ['Police urged fans hoping to enter to stay home.', 'to stay home | Police'],
      ['The city has appealed to unions planning to march to keep order.', 'to keep order | The city'],
      [
        'Ines Orme told reporters waiting to hear the verdict that she was glad.',
        'that she was glad | Ines Orme',
      ],
      ['Ines Orme told voters hoping to back her not to despair.', 'not to despair | Ines Orme'],
      ['The mayor urged people planning to travel to work to stay home.', 'to stay home | The mayor'],
      ['The chief ordered officers trying to stop the riot to stand down.', 'to stand down | The chief'],
      ['Ines Orme called on people hoping to vote to bring a card.', 'to bring a card | Ines Orme'],
      ['Joel Ruhl told the union planning to strike to "think again".', 'to "think again" | Joel Ruhl'],
      // What looks like it.
      ['Police urged fans to try to stay calm.', 'to try to stay calm | Police'],
      ['Police urged fans to come early to avoid delays.', 'to come early to avoid delays | Police'],
      ['Ines Orme told the board meeting to go ahead.', 'to go ahead | Ines Orme'],
    ],
    'what is sought from somebody is not what that one says': [
      [
        'Joel Ruhl asked for assurance from minister Kay Orme that she would stop the work.',
        'assurance from minister Kay Orme that she would stop the work | Joel Ruhl',
      ],
      ['Joel Ruhl sought assurances from Kay Orme that she would stop the work.'],
      ['Joel Ruhl needs a pledge from the bank that it will pay.'],
      ['The court rejected an appeal from a school district that tried to ban bracelets.'],
      // What looks like it.
      ['Joel Ruhl won a promise from Kay Orme that she would stop.', 'that she would stop | Kay Orme'],
      ['The court rejected a claim from a bank that it lost money.', 'that it lost money | a bank'],
      [
        'The board got complaints from residents that the mill was loud.',
        'that the mill was loud | residents',
      ],
    ],
    "a spokesman behind 'with' speaks for himself": [
      [
        'The party hit back at Ines Orme for her words with party spokesman Joel Ruhl saying, "You are wrong."',
        'You are wrong. | Joel Ruhl',
      ],
      [
        'The party hit back at Ines Orme with party spokesman Joel Ruhl saying, "You are wrong."',
        'You are wrong. | Joel Ruhl',
      ],
      [
        'The party reacted to her words with spokesman Joel Ruhl saying "You are wrong."',
        'You are wrong. | Joel Ruhl',
      ],
      [
        'The board voted on Monday with chairman Joel Ruhl warning that it was late.',
        'that it was late | Joel Ruhl',
      ],
      ['Ines Orme left for Riga with Joel Ruhl saying he would follow.', 'he would follow | Joel Ruhl'],
      // What looks like it.
      ['Ines Orme ended a call with Joel Ruhl saying that it was late.', 'that it was late | Ines Orme'],
    ],
  },
  saidIn,
);
