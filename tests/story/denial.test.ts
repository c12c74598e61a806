import { describe, expect, test } from 'vitest';
import { firstIn } from './parse.ts';

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
    ['Ada Lund dismissed that account as "absurd".', 'Ada Lund'],
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
