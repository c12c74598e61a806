import { testByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';

const LEAD = 'Mayor Tom Orth has resigned.\n\n';

/** What is posted posts nothing, and nobody is called by the site it is posted on. */
testByConstruction(
  {
    'whoever speaks in what is posted, with no comma before them': [
      [
        `${LEAD}In a video posted on Telegram he accused the board of fraud.\n`,
        ['the board of fraud', 'Tom Orth', 'he'],
      ],
      [
        `${LEAD}In a statement posted on his website he said the board lied.\n`,
        ['the board lied', 'Tom Orth', 'he'],
      ],
      [`${LEAD}In a tweet posted late Friday he denied the charges.\n`, ['the charges', 'Tom Orth', 'he']],
      [
        `${LEAD}In a video posted to Facebook the mayor said the board lied.\n`,
        ['the board lied', 'Tom Orth', 'the mayor'],
      ],
      [`${LEAD}In a video posted on Telegram he called the vote “rigged.”\n`, ['rigged.', 'Tom Orth', 'he']],
      [
        `${LEAD}In a video posted on Telegram the union said it was over.\n`,
        ['it was over', 'the union', 'the union'],
      ],
    ],
    'nobody is called by the site': [
      [
        `${LEAD}In a video posted on Telegram residents accused the board of fraud.\n`,
        ['the board of fraud', 'residents', 'residents'],
      ],
      [
        `${LEAD}On Twitter officials said the vote was rigged.\n`,
        ['the vote was rigged', 'officials', 'officials'],
      ],
      [
        `${LEAD}In a video posted on Telegram Norvik Bank said it was broke.\n`,
        ['it was broke', 'Norvik Bank', 'Norvik Bank'],
      ],
      [`${LEAD}In a video posted on Telegram Hull said it was over.\n`, ['it was over', 'Hull', 'Hull']],
      [
        `${LEAD}Telegram officials said the vote was rigged.\n`,
        ['the vote was rigged', 'Telegram officials', 'Telegram officials'],
      ],
    ],
    'nor by a site of their own': [
      [
        `${LEAD}In a message posted on its website Norvik Bank said it was broke.\n`,
        ['it was broke', 'Norvik Bank', 'Norvik Bank'],
      ],
      [
        `${LEAD}In a message on its Telegram channel Norvik Bank said it was broke.\n`,
        ['it was broke', 'Norvik Bank', 'Norvik Bank'],
      ],
      [
        `${LEAD}In a message posted on his Facebook page Tom Orth said it was over.\n`,
        ['it was over', 'Tom Orth', 'Tom Orth'],
      ],
      [`${LEAD}In a message posted on his blog Hull said it was over.\n`, ['it was over', 'Hull', 'Hull']],
    ],
    'what is posted says what it says': [
      [
        `${LEAD}A video posted on Telegram accused Norvik Bank of fraud.\n`,
        ['Norvik Bank of fraud', 'A video', 'A video'],
      ],
      [
        `${LEAD}Messages posted on Facebook on Friday said it was over.\n`,
        ['it was over', 'Messages', 'Messages'],
      ],
      [`${LEAD}A note posted on the door said it was shut.\n`, ['it was shut', 'A note', 'A note']],
      [
        `${LEAD}A letter posted on the union’s website said it was shut.\n`,
        ['it was shut', 'A letter', 'A letter'],
      ],
      [
        `${LEAD}A message posted on her Facebook page said it was shut.\n`,
        ['it was shut', 'A message', 'A message'],
      ],
    ],
    'whoever posts says it': [
      [`${LEAD}Orth posted on Telegram that it was over.\n`, ['that it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}In March he posted on Telegram that it was over.\n`, ['that it was over', 'Tom Orth', 'he']],
    ],
  },
  rowsOf,
);
