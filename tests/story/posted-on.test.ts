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
    'what is posted claims what it claims': [
      [
        `${LEAD}A video posted on X claims the bridge is down.\n`,
        ['the bridge is down', 'A video', 'A video'],
      ],
      [`${LEAD}A video posted on X claims that it is down.\n`, ['that it is down', 'A video', 'A video']],
      [
        `${LEAD}A post shared online claims the bridge is down.\n`,
        ['the bridge is down', 'A post', 'A post'],
      ],
      [
        `${LEAD}The lawsuit claims the bridge is down.\n`,
        ['the bridge is down', 'The lawsuit', 'The lawsuit'],
      ],
      [`${LEAD}A meme claims the bridge is down.\n`, ['the bridge is down', 'A meme', 'A meme']],
      [
        `${LEAD}The book, published in May, claims the bridge is down.\n`,
        ['the bridge is down', 'The book', 'The book'],
      ],
      [
        `${LEAD}Records posted on Telegram showed the bridge was down.\n`,
        ['the bridge was down', 'Records posted on Telegram', 'Records posted on Telegram'],
      ],
      [
        `${LEAD}A report posted on X suggests the bridge is down.\n`,
        ['the bridge is down', 'A report', 'A report'],
      ],
      [`${LEAD}The video claims are false.\n`],
      [`${LEAD}The lawsuit claims against the board are many.\n`],
    ],
    'behind a site of two words or one letter stands whoever speaks': [
      [
        `${LEAD}In a message posted on Truth Social Orth accused the board of fraud.\n`,
        ['the board of fraud', 'Tom Orth', 'Orth'],
      ],
      [`${LEAD}In a post on Truth Social Orth said it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}On Truth Social Orth said it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}In a post on X Orth said it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}On Facebook Live Orth said it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}In a video posted to TikTok Orth said it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
    ],
    'nor is anybody where a video was made': [
      [`${LEAD}Orth posted a video from Leeds saying it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}Orth posted a video from Hullby saying it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [
        `${LEAD}Orth posted a photo on X from Leeds saying it was over.\n`,
        ['it was over', 'Tom Orth', 'Orth'],
      ],
      [`${LEAD}Orth sent a message from Paris saying it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [
        `${LEAD}Orth posted a video from Norvik Bank saying it was over.\n`,
        ['it was over', 'Norvik Bank', 'Norvik Bank'],
      ],
      [
        `${LEAD}Orth released a letter from Ann Lee saying it was over.\n`,
        ['it was over', 'Ann Lee', 'Ann Lee'],
      ],
    ],
    'nor is anybody what a photo shows': [
      [`${LEAD}Orth posted a photo of Ann Lee saying it was over.\n`, ['it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}Orth posted a video of Ann Lee saying it was over.\n`, ['it was over', 'Ann Lee', 'Ann Lee']],
    ],
    'what somebody made can be posted by another': [
      [`${LEAD}A video by Ann Lee posted on X said it was over.\n`, ['it was over', 'A video', 'A video']],
      [
        `${LEAD}In a letter from Ann Lee posted on X Orth said it was over.\n`,
        ['it was over', 'Tom Orth', 'Orth'],
      ],
      [
        `${LEAD}The author of the report posted on X that it was over.\n`,
        ['that it was over', 'The author of the report', 'The author of the report'],
      ],
    ],
    'whoever posts says it': [
      [`${LEAD}Orth posted on Telegram that it was over.\n`, ['that it was over', 'Tom Orth', 'Orth']],
      [`${LEAD}In March he posted on Telegram that it was over.\n`, ['that it was over', 'Tom Orth', 'he']],
    ],
  },
  rowsOf,
);
