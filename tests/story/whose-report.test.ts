import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Whose report it is where two could say it; each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what is told behind the claim that others hear is the claim’s': [
    [
      "The court heard Ann Lee's claim that he hit her and threatened to kill her.",
      ['that he hit her', 'Ann Lee'],
      ['to kill her', 'Ann Lee'],
    ],
    [
      "Jurors heard Ann Lee's claim that he hit her, and threatened to kill her.",
      ['that he hit her', 'Ann Lee'],
      ['to kill her', 'Ann Lee'],
    ],
    [
      "Police received Ann Lee's complaint that he hit her and vowed to kill her.",
      ['that he hit her', 'Ann Lee'],
      ['to kill her', 'Ann Lee'],
    ],
    [
      "Jurors were shown Ann Lee's statement that he hit her and threatened to kill her.",
      ['that he hit her', 'Ann Lee'],
      ['to kill her', 'Ann Lee'],
    ],
  ],
  'those who hear answer, and those who do more than hear go on': [
    [
      "The court heard Ann Lee's claim that he hit her and ordered him to leave.",
      ['that he hit her', 'Ann Lee'],
      ['to leave', 'The court'],
    ],
    [
      "The board heard Ann Lee's complaint that the firm lied, and said it would act.",
      ['that the firm lied', 'Ann Lee'],
      ['it would act', 'The board'],
    ],
    [
      "Tom Hull rejected the union's claim that it leaked, and threatened to sue.",
      ['that it leaked', 'the union'],
      ['to sue', 'Tom Hull'],
    ],
    [
      "Tom Hull rejected the union's claim that it leaked and said it was sound.",
      ['that it leaked', 'the union'],
      ['it was sound', 'Tom Hull'],
    ],
  ],
  'what somebody says goes on behind a paper that is set into it': [
    [
      'The minister said taxes would rise, as the Post reported, and that pay would fall.',
      ['taxes would rise, as the Post reported, and that pay would fall', 'The minister'],
    ],
    [
      'Ann Lee admitted that it leaks, as the Post first reported on Monday, but that it floats.',
      ['that it leaks, as the Post first reported on Monday, but that it floats', 'Ann Lee'],
    ],
    [
      'The minister said taxes would rise, as Ann Lee noted, and that pay would fall.',
      ['taxes would rise, as Ann Lee noted, and that pay would fall', 'The minister'],
    ],
    [
      'The minister said taxes would rise, as the Post reported, and left the room.',
      ['taxes would rise', 'The minister'],
    ],
    [
      'The minister said taxes would rise, as the Post reported, but said pay would fall.',
      ['taxes would rise', 'The minister'],
      ['pay would fall', 'The minister'],
    ],
    [
      'Taxes will rise, as the Post reported, and pay will fall.',
      ['Taxes will rise … and pay will fall', 'the Post'],
    ],
  ],
  'what those are asked to do stands behind what they do': [
    ['Ann Lee asked the man who helped to build the school to speak.', ['to speak', 'Ann Lee']],
    ['Ann Lee asked the nurse who was paid to care for him to stay.', ['to stay', 'Ann Lee']],
    ['Ann Lee ordered soldiers who came to help the town to go.', ['to go', 'Ann Lee']],
    ['Ann Lee ordered those who were told to leave to return.', ['to return', 'Ann Lee']],
    ['Ann Lee instructed officers who were called to the scene not to shoot.', ['not to shoot', 'Ann Lee']],
    ['Ann Lee instructed officers who are called to scenes to ask first.', ['to ask first', 'Ann Lee']],
    ['Ann Lee asked those who were willing to stay to raise a hand.', ['to raise a hand', 'Ann Lee']],
    ['Ann Lee told those whose homes burned that help was near.', ['that help was near', 'Ann Lee']],
    ['Ann Lee urged voters who stayed home to come out to help.', ['to come out to help', 'Ann Lee']],
    ['Ann Lee asked a nurse who came to the house to help.', ['to help', 'Ann Lee']],
    [
      'Ann Lee urged voters who feel left out to go to the polls to vote.',
      ['to go to the polls to vote', 'Ann Lee'],
    ],
    ['Ann Lee asked the guards who had told them to leave.', ['who had told them to leave', 'Ann Lee']],
    ['Ann Lee told those who asked.'],
  ],
  'who is told does not speak': [
    ['Ann Lee was summoned and told that the school would close.'],
    ['Ann Lee, summoned and informed that the school would close, left.'],
    [
      'Ann Lee remembers being summoned and told that the school would close.',
      ['being summoned and told that the school would close', 'Ann Lee'],
    ],
    [
      'Ann Lee remembered being called in and asked to leave.',
      ['being called in and asked to leave', 'Ann Lee'],
    ],
    [
      'Ann Lee came in and told them that the school would close.',
      ['that the school would close', 'Ann Lee'],
    ],
    [
      'Ann Lee was ill and told the crowd that the school would close.',
      ['that the school would close', 'Ann Lee'],
    ],
    [
      'Ann Lee recalled being young and told them that it was fine.',
      ['being young', 'Ann Lee'],
      ['that it was fine', 'Ann Lee'],
    ],
    ['Ann Lee was elected and promised that taxes would fall.', ['that taxes would fall', 'Ann Lee']],
  ],
};

testByConstruction(CASES, reportedIn);
