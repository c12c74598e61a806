import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

/** The first quotation of a text: who it is tied to, why, and the codes of the remarks. */
function firstIn(text: string) {
  const { quotes, speakers, diagnostics } = parseStory(text, 'test.txt');
  const [quote] = quotes;
  const { speaker = null, attribution = null } = quote ?? {};
  return {
    by: speaker === null ? null : (speakers[speaker]?.name ?? null),
    confidence: attribution?.confidence,
    denied: attribution?.denied,
    content: quote?.content.map(({ start, end }) => text.slice(start, end)),
    via: attribution?.via.map(({ speaker: one }) => (one === null ? null : speakers[one]?.name)),
    why: attribution?.explanation ?? '',
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('words that nobody is reported to have said have no speaker, and the explanation tells why', () => {
  const UNSAID: readonly (readonly [text: string, reason: string])[] = [
    [
      'Petra Hale refused to say whether the books were "cooked".',
      '“refused to say” tells that they were not said',
    ],
    ['Petra Hale did not say "sorry".', '“did not say” tells that they were not said'],
    ['Petra Hale didn\'t say "sorry".', "“didn't say” tells that they were not said"],
    ['Petra Hale mayn\'t say "sorry".', "“mayn't say” tells that they were not said"],
    ['Petra Hale usedn\'t to say "sorry".', "“usedn't to say” tells that they were not said"],
    ['Petra Hale never once said "sorry".', '“never once said” tells that they were not said'],
    ['Petra Hale left without saying "sorry" to them.', '“without saying” tells that they were not said'],
    ['Petra Hale may say "sorry".', '“may say” leaves open whether they were said'],
    ['Petra Hale could have said "sorry".', '“could have said” leaves open whether they were said'],
    ['Petra Hale is expected to say "sorry".', '“expected to say” leaves open whether they were said'],
    ['Petra Hale hardly said "sorry".', '“hardly said” tells that they were not said'],
    ['Few people said it was "sound".', '“Few people said” tells that they were not said'],
    ['Petra Hale has yet to say "sorry".', '“yet to say” tells that they were not said'],
    ['Petra Hale could not bring herself to say "sorry".', '“could not bring herself to say” tells'],
    ['"Guilty" was a word Petra Hale would not say.', ''],
    [
      'Petra Hale did not say: "We have nothing left to sell."',
      '“did not say” tells that they were not said',
    ],
    [
      'Ada Orme met Piet Hale. Neither Orme nor Hale would say who "the real culprit" was.',
      '“nor Hale would say” tells',
    ],
    [
      'No one at the hearing, including auditor Petra Voss, said "guilty".',
      '“No one at the hearing, including auditor Petra Voss, said” tells that they were not said',
    ],
    ['Nobody said "guilty".', '“Nobody said” tells that they were not said'],
    ['"We surrender," said nobody.', '“nobody” tells that they were not said'],
    ['None of the ministers said "sorry", Ada Lund said.', '“None of the ministers said” tells'],
    ['It is not clear whether Petra Hale said "sorry".', '“whether” leaves open whether they were said'],
    ['Ada Lund would not say that Petra Hale had said "sorry".', '“would not say” leaves open'],
    ['It is unclear whether the owner, Piet Hale, said "we go".', '“whether” leaves open'],
    ['Ada Lund wished she had said "sorry".', '“wished” leaves open whether they were said'],
    ['Ada Lund feared that Piet Hale had said "we go".', '“feared” leaves open whether they were said'],
    ['There were rumours that Piet Hale said it was "over".', '“rumours” leaves open whether they were said'],
    [
      'Ada Lund would neither confirm nor deny "the existence of such a file".',
      '“nor deny” tells that they were not said',
    ],
    [
      'Ada Lund neither confirmed nor denied that it was "over".',
      '“nor denied” tells that they were not said',
    ],
    ['Officials could neither confirm nor deny reports of "several dead".', '“nor deny reports” tells'],
    ['Ada Lund did not deny that the levy was "dead".', '“did not deny” tells'],
    ['Nobody denied that the levy was "dead".', '“Nobody denied” tells that they were not said'],
    ['Did Piet Hale say it was "over"?', '“Did Piet Hale say” leaves open whether they were said'],
  ];
  test.each(UNSAID)('%s', (text, reason) => {
    const { by, denied, why } = firstIn(text);
    expect({ by, denied: denied ?? false }).toEqual({ by: null, denied: false });
    expect(why).toContain(reason);
  });

  test('with a remark, no confidence and no intermediary', () => {
    const { confidence, via, codes } = firstIn(
      'Mayor Ada Lund left. Mayor Lund refused to say "the levy is dead".',
    );
    expect({ confidence, via }).toEqual({ confidence: 0, via: [] });
    expect(codes).toContain('WORDS_NOT_SAID');
  });
});

describe('what somebody denies is theirs, and told as denied', () => {
  const DENIED: readonly (readonly [text: string, by: string, denied: string])[] = [
    ['Tom Odde denied that "anyone was consulted."', 'Tom Odde', 'that "anyone was consulted."'],
    ['Odde denied taking "any money at all."', 'Odde', 'taking "any money at all."'],
    ['Tom Odde denied wanting to "destroy" the union.', 'Tom Odde', 'wanting to "destroy" the union'],
    ['Tom Odde denied that the levy was "dead".', 'Tom Odde', 'that the levy was "dead"'],
    ['Tom Odde has always denied he took "a crown".', 'Tom Odde', 'he took "a crown"'],
    ['Tom Odde denied she "ever knew" of it.', 'Tom Odde', 'she "ever knew" of it'],
    ['Tom Odde denied, however, that he took "a crown".', 'Tom Odde', 'that he took "a crown"'],
    ['Tom Odde denied "any wrongdoing" in the sale.', 'Tom Odde', '"any wrongdoing" in the sale'],
    ['Tom Odde, asked again, denied "ever having met" her.', 'Tom Odde', '"ever having met" her'],
    ['The ministry denied any "secret deal" with Orme.', 'The ministry', 'any "secret deal" with Orme'],
    ['Tom Odde denied telling the board it was "over".', 'Tom Odde', 'telling the board it was "over"'],
    ['Tom Odde denied calling Ada Lund "a nobody".', 'Tom Odde', 'calling Ada Lund "a nobody"'],
    ['Ada Lund denied ever having said "we go" to them.', 'Ada Lund', 'ever having said "we go" to them'],
    [
      'Ada Lund denied that she had said "the levy is dead".',
      'Ada Lund',
      'that she had said "the levy is dead"',
    ],
    [
      'Ada Lund denied reports that Piet Hale had said "we go".',
      'Ada Lund',
      'reports that Piet Hale had said "we go"',
    ],
    [
      'Ada Lund denied that the owner, Piet Hale, had said "we go".',
      'Ada Lund',
      'that the owner, Piet Hale, had said "we go"',
    ],
    [
      'Ada Lund rejected the claim that she had said "we go".',
      'Ada Lund',
      'the claim that she had said "we go"',
    ],
    ['Ada Lund dismissed reports Piet Hale had said "we go".', 'Ada Lund', 'we go'],
    [
      'Ada Lund rejected the idea that the town was "broke".',
      'Ada Lund',
      'the idea that the town was "broke"',
    ],
    ['Ada Lund disputed that the bridge was "unsafe".', 'Ada Lund', 'that the bridge was "unsafe"'],
    [
      'Ada Lund disputed the union\'s account that he "walked out".',
      'Ada Lund',
      'the union\'s account that he "walked out"',
    ],
    ['Ada Lund refuted claims of "a cover-up".', 'Ada Lund', 'claims of "a cover-up"'],
    ['It was denied by Ada Lund that the levy was "dead".', 'Ada Lund', 'that the levy was "dead"'],
    ['Ada Lund\'s denial that she had been "pushed" came late.', 'Ada Lund', 'that she had been "pushed"'],
    ['Tom Odde\'s lawyer, Ada Lund, denied that he took "a crown".', 'Ada Lund', 'that he took "a crown"'],
    [
      'Ada Lund, denying that the levy was "dead", said the town paid.',
      'Ada Lund',
      'that the levy was "dead"',
    ],
    [
      'Denying that the levy was "dead", Ada Lund said the town paid.',
      'Ada Lund',
      'that the levy was "dead"',
    ],
    ['Ada Lund, denying that the levy was dead, said the town paid.', 'Ada Lund', 'that the levy was dead'],
    [
      'Ada Lund rejected the claim that she had said they would go.',
      'Ada Lund',
      'the claim that she had said they would go',
    ],
  ];
  test.each(DENIED)('%s', (text, by, content) => {
    const told = firstIn(text);
    expect(told).toMatchObject({ by, denied: true, content: [content] });
    expect(told.why).toContain('; the words are what the speaker denied.');
  });

  const PASSED_ON: readonly (readonly [text: string, via: string])[] = [
    ['Ada Lund said Piet Hale denied that the levy was "dead".', 'Ada Lund'],
    ['Piet Hale denied that the levy was "dead", Ada Lund said.', 'Ada Lund'],
  ];
  test.each(PASSED_ON)('whoever reports it passes it on: %s', (text, via) => {
    expect(firstIn(text)).toMatchObject({
      by: 'Piet Hale',
      denied: true,
      content: ['that the levy was "dead"'],
      via: [via],
    });
  });

  const OWN: readonly (readonly [text: string, by: string])[] = [
    ['Ada Lund denied the "absurd" report.', 'Ada Lund'],
    ['Ada Lund dismissed "baseless allegations" of theft.', 'Ada Lund'],
    ['Ada Lund denied the charge as "absurd".', 'Ada Lund'],
    ['Ada Lund rejected as "nonsense" the claim that it was over.', 'Ada Lund'],
    ['Ada Lund rejected an offer that was "too low".', 'Ada Lund'],
    ['Ada Lund denied it: "I never sold it."', 'Ada Lund'],
    ['Ada Lund denied it in a letter that called it "absurd".', 'Ada Lund'],
    ['Piet Hale denied the "absurd" charge, Ada Lund said.', 'Ada Lund'],
    // The claim is its owner's, whoever denies it.
    ['Ada Lund denied Piet Hale\'s claim that it was "over".', 'Piet Hale'],
    ['The court denied Piet Hale "due process".', 'The court'],
  ];
  test.each(OWN)('words of the speaker’s own are not denied: %s', (text, by) => {
    expect(firstIn(text)).toMatchObject({ by, denied: false });
  });
});

describe('a denial beside the words leaves them said', () => {
  const SAID: readonly (readonly [text: string, by: string])[] = [
    ['Ada Lund denied the charge, saying it was "absurd".', 'Ada Lund'],
    ['Ada Lund denied the "absurd" report.', 'Ada Lund'],
    ['Ada Lund would not elaborate: "I have said enough."', 'Ada Lund'],
    ['Ada Lund did not deny it: "We cut it."', 'Ada Lund'],
    ['Ada Lund did not hesitate to say "we go".', 'Ada Lund'],
    ['Ada Lund was not the first to say "we go".', 'Ada Lund'],
    ['Ada Lund not only said "we go" but meant it.', 'Ada Lund'],
    ['Ada Lund, who had never held office, said "we go".', 'Ada Lund'],
    ['Not surprisingly, Ada Lund said it was "absurd".', 'Ada Lund'],
    ['Ada Lund dismissed such worries as "absurd".', 'Ada Lund'],
    ['Dockers rejected an offer that Ada Lund had called "the best we could get".', 'Ada Lund'],
    ['The court dismissed a suit Ada Lund had called "absurd".', 'Ada Lund'],
    ['No, Ada Lund said, it was "absurd".', 'Ada Lund'],
    ['Ada Lund would not comment, but Piet Hale said it was "absurd".', 'Piet Hale'],
    ['Nobody stayed after Ada Lund said "we go".', 'Ada Lund'],
    ['Why did Ada Lund say it was "absurd"?', 'Ada Lund'],
    ['"Is it over?" Ada Lund asked.', 'Ada Lund'],
    ['The hearing brought no hope, Ada Lund said, adding it was "absurd".', 'Ada Lund'],
    ['"It was not me," Petra Hale said, declining to name anyone.', 'Petra Hale'],
  ];
  test.each(SAID)('%s', (text, by) => {
    expect(firstIn(text).by).toBe(by);
  });
});

test('wishes, hearsay and yes-or-no questions report nothing', () => {
  const { quotes } = parseStory(
    'Ada Lund wished she had said the mill was safe. There was gossip that Lund said it was lost. Did Lund say it was closed? The firm denied rumours that Lund would go.',
    'test.txt',
  );
  expect(quotes.map(({ text }) => text)).toEqual(['rumours that Lund would go']);
});

describe('every quotation without a speaker has a reason', () => {
  test('several who speak together', () => {
    const { by, why, codes } = firstIn('Amy Tolliver met Ada Lund. "We love brass," Lund and Tolliver said.');
    expect(by).toBeNull();
    expect(why).toContain('“Lund and Tolliver” speak together, and a quotation is tied to one speaker');
    expect(codes).toContain('UNRESOLVED_MENTION');
  });

  test('nothing that tells it', () => {
    const { by, codes } = firstIn('The band came on. "We have waited a long while for this."');
    expect(by).toBeNull();
    expect(codes).toContain('NO_ATTRIBUTION');
  });
});

test('whoever reports words before a colon passes them on; nobody passes on their own', () => {
  const text =
    'A senior official left. The official added that the prime minister, Lucinda Farrow, had told her: "We stay."';
  const { speakers, quotes } = parseStory(text, 'test.txt');
  const via = quotes[0]?.attribution?.via.map(({ speaker }) =>
    speaker === null ? null : speakers[speaker]?.name,
  );
  expect(via).toEqual(['A senior official']);
  expect(firstIn('Ada Lund left. Lund said she had told them: "We stay."')).toMatchObject({
    by: 'Ada Lund',
    via: [],
  });
});
