import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* Verbs of saying that tell no words, or none of what stands behind them. */
testByConstruction(
  {
    'the time of a complaint is not what is complained of': [
      ['MPs have complained to the board when charities have spoken out.'],
      ['Joel Ruhl complained when the lights went out.'],
      ['Joel Ruhl protested when the mayor left.'],
      ['Joel Ruhl boasted when he won.'],
      ['Joel Ruhl agreed when the bank asked.'],
      ['Joel Ruhl complained when the lights went out, saying it was cold.', 'it was cold | Joel Ruhl'],
      // What looks like it.
      ['Joel Ruhl asked when the lights went out.', 'when the lights went out | Joel Ruhl'],
      ['Joel Ruhl announced when the mill would close.', 'when the mill would close | Joel Ruhl'],
      ['Joel Ruhl insisted when asked that it was safe.', 'that it was safe | Joel Ruhl'],
      [
        'Joel Ruhl argued that when the lights went out, he fell.',
        'that when the lights went out, he fell | Joel Ruhl',
      ],
    ],
    'what is asked for stands before a preposition that nothing follows': [
      ['The changes that charities are asking for are not costly.'],
      ['The deal Joel Ruhl is calling for is dear.'],
      ['The vote that the union called for was held on Monday.'],
      ['The inquiry the mayor asked for will begin in May.'],
      ['The reform that the bank argued for is dead.'],
      // What looks like it.
      ['Joel Ruhl called for better schools.', 'better schools | Joel Ruhl'],
      ['Joel Ruhl called for increased spending.', 'increased spending | Joel Ruhl'],
    ],
    'who struggles to explain explains nothing': [
      [
        'President Joel Ruhl avoided questions on Thursday, leaving his aides still struggling to explain his outburst.',
      ],
      ['The aides struggled to explain his outburst.'],
      ['The aides were struggling to explain why he left.'],
      ['Joel Ruhl was at a loss to explain the fall.'],
      ['The board scrambled to explain the error.'],
      // What looks like it.
      ['Joel Ruhl struggled to explain: "I was tired."', 'I was tired. | Joel Ruhl'],
      ['Joel Ruhl struggled to explain that he was tired.', 'that he was tired | Joel Ruhl'],
      ['Joel Ruhl went on to explain the plan.', 'the plan | Joel Ruhl'],
    ],
    'where somebody answers or explains is no part of what is answered': [
      [
        "Joel Ruhl explained the delay in a blog post published in the firm's newsroom.",
        'the delay | Joel Ruhl',
      ],
      ['Joel Ruhl denied the claim in a blog post.', 'the claim | Joel Ruhl'],
      ['Joel Ruhl denied the claim in a post on Facebook.', 'the claim | Joel Ruhl'],
      ['Joel Ruhl denied the claim in an emailed statement to the paper.', 'the claim | Joel Ruhl'],
      ['Joel Ruhl criticised the plan in a podcast.', 'the plan | Joel Ruhl'],
      ['Joel Ruhl condemned the killing in a series of tweets.', 'the killing | Joel Ruhl'],
      ['Joel Ruhl announced the sale in a press release.', 'the sale | Joel Ruhl'],
      ['Joel Ruhl confirmed the sale during a call with analysts.', 'the sale | Joel Ruhl'],
      // What looks like it.
      ['Joel Ruhl announced changes in a key post.', 'changes in a key post | Joel Ruhl'],
      [
        'Joel Ruhl criticised the errors in a blog post by the mayor.',
        'the errors in a blog post by the mayor | Joel Ruhl',
      ],
      ['Joel Ruhl criticised the claims in a report.', 'the claims in a report | Joel Ruhl'],
      ['Joel Ruhl denied the claims in a lawsuit.', 'the claims in a lawsuit | Joel Ruhl'],
      ['Joel Ruhl described life in a small town.', 'life in a small town | Joel Ruhl'],
      [
        'Joel Ruhl said the letter published on Monday was false.',
        'the letter published on Monday was false | Joel Ruhl',
      ],
    ],
    'a second thing that somebody is judged for': [
      [
        'Joel Ruhl criticised the mayor for closing schools and telling parents to stay home.',
        'the mayor for closing schools and telling parents to stay home | Joel Ruhl',
      ],
      [
        'Joel Ruhl condemned the board for hiding losses and saying it was safe.',
        'the board for hiding losses and saying it was safe | Joel Ruhl',
      ],
      [
        'Joel Ruhl blamed her for lying to the court and denying that she had met him.',
        'her for lying to the court and denying that she had met him | Joel Ruhl',
      ],
      [
        'Joel Ruhl criticised the mayor for accepting donations and speaking fees.',
        'the mayor for accepting donations and speaking fees | Joel Ruhl',
      ],
      // What looks like it.
      ['Joel Ruhl praised the mayor for saying that it was late.', 'that it was late | the mayor'],
      [
        'Joel Ruhl criticised the mayor, telling parents to stay home.',
        'the mayor | Joel Ruhl',
        'to stay home | Joel Ruhl',
      ],
    ],
    'when somebody called is not what anybody is called': [
      [
        'Joel Ruhl called four weeks before the arrest to tell her that police were “coming for her.”',
        'coming for her. | Joel Ruhl',
      ],
      [
        'Joel Ruhl called two days later to tell her that police were "coming for her."',
        'coming for her. | Joel Ruhl',
      ],
      // What looks like it.
      ['Joel Ruhl called two weeks of talks "a waste".', 'two weeks of talks "a waste" | Joel Ruhl'],
    ],
    'what somebody could read is not read': [
      [
        'A lawyer for the trust asked if he could read from a statement about the "unfortunate" event.',
        'if he could read from a statement about the "unfortunate" event | A lawyer for the trust',
      ],
      [
        'Joel Ruhl asked if she could read from a letter that was "odd".',
        'if she could read from a letter that was "odd" | Joel Ruhl',
      ],
      // What looks like it.
      ['Joel Ruhl read from a letter that was "odd".', 'odd | Joel Ruhl'],
      [
        'The lawyer asked if he could speak about the "odd" event.',
        'if he could speak about the "odd" event | The lawyer',
      ],
    ],
  },
  saidIn,
);
