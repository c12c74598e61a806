import { expect, onTestFinished, test } from 'vitest';
import type { ExportOptions } from '../../src/export/format.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { bundle } from '../graphql/support.ts';
import { documentsOf, exported, readAll, textsOf } from './stories.ts';

interface Target {
  readonly source: { readonly 'schema:name': string };
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    },
  ];
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value?: string }[];
  readonly target: Target | readonly Target[];
}

/** A TextPositionSelector as the recommendation tells it: characters are code points, the end is left out. */
function byPosition(text: string, { start, end }: Target['selector'][0]): string {
  return Array.from(text).slice(start, end).join('');
}

/** Every place that a TextQuoteSelector selects, as code points before it. */
function byQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: Target['selector'][1],
): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (text.slice(0, at).endsWith(prefix) && text.slice(at + exact.length).startsWith(suffix))
      places.push(Array.from(text.slice(0, at)).length);
  return places;
}

const targetsOf = ({ target }: Annotation): readonly Target[] => [target].flat();

/** The words that are described, with the marks of the format taken off. */
const wordsOf = ({ body }: Annotation): readonly (string | undefined)[] =>
  body.filter(({ purpose }) => purpose === 'describing').map(({ value }) => value);

async function annotationsOf(
  repository: Repository,
  options: Partial<ExportOptions> = {},
): Promise<readonly Annotation[]> {
  return documentsOf<Annotation>(await exported(repository, 'web-annotation', {}, options));
}

test('both selectors of every target select the same words, in every format that is read', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await readAll(repository);
  const texts = await textsOf(repository);
  const annotations = await annotationsOf(repository);
  const quotes = documentsOf<{
    readonly quotes: readonly {
      readonly id: string;
      readonly text: string;
      readonly speakers: readonly unknown[];
      readonly segments: readonly { readonly exact: string }[];
    }[];
  }>(await exported(repository, 'ndjson')).flatMap((story) => story.quotes);
  expect(annotations.map(({ id }) => id)).toEqual(quotes.map(({ id }) => `urn:wiregraph:${id}#annotation`));
  expect(quotes.length).toBeGreaterThan(200);
  const read = new Set<string>();
  for (const [index, annotation] of annotations.entries()) {
    const quote = quotes[index];
    expect(annotation.motivation).toBe(quote?.speakers.length === 0 ? 'highlighting' : 'linking');
    expect(wordsOf(annotation)).toEqual([quote?.text]);
    const targets = targetsOf(annotation);
    expect(targets.map(({ selector }) => selector[1].exact)).toEqual(
      quote?.segments.map(({ exact }) => exact),
    );
    for (const { source, selector } of targets) {
      const [position, words] = selector;
      const text = texts.get(source['schema:name']) ?? '';
      expect(byPosition(text, position)).toBe(words.exact);
      expect(byQuote(text, words)).toEqual([position.start]);
      read.add(source['schema:name'].replace(/^.*?\./, ''));
    }
  }
  expect([...read]).toEqual(
    expect.arrayContaining(['txt', 'md', 'eml', 'mbox', 'nitf.xml', 'newsml.xml', 'ninjs1.json']),
  );
});

test('words said twice in the same surroundings are told apart by more of the text', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  const refrain =
    'The band played on while the rain came down over the old harbour wall. "We stay until the very end," Mira Tolland said. Nobody left the quay that night, not even the dogs.';
  await repository.save(bundle('song.txt', `${refrain}\n\nLater the sky cleared 🌤.\n\n${refrain}\n`));
  const annotations = await annotationsOf(repository);
  const text = `${refrain}\n\nLater the sky cleared 🌤.\n\n${refrain}\n`;
  const selectors = annotations.flatMap(targetsOf).map(({ selector }) => selector);
  expect(selectors.map(([, { exact }]) => exact)).toEqual(Array(2).fill('We stay until the very end,'));
  for (const [position, words] of selectors) expect(byQuote(text, words)).toEqual([position.start]);
});

test('in a long mailbox every selector finds its words, and no others', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  const mail = (number: number, words: string): string =>
    [
      'From news@wire.example Tue Oct 13 17:23:00 2009\nFrom: news@wire.example',
      `Subject: Ferry ${number} put off\nMessage-ID: <${number}@wire.example>`,
      '',
      `RIGA, Oct 13 (Reuters) - Ferry ${number} 🌧 was put off on Tuesday, the harbour said.`,
      '',
      `"${words}," Mira Tolland said, as she does each time that a ferry is late in the rain of Riga.`,
      '',
    ].join('\n');
  const mails = Array.from({ length: 300 }, (_, number) =>
    mail(number, number % 3 === 0 ? 'We are sorry to be late once more' : `We are sorry for ${number}`),
  );
  const text = mails.join('\n');
  expect(text.length).toBeGreaterThan(50_000);
  await repository.save(bundle('news.mbox', text));
  const selectors = (await annotationsOf(repository)).flatMap(targetsOf).map(({ selector }) => selector);
  expect(selectors.filter(([, { exact }]) => exact.startsWith('We are sorry'))).toHaveLength(300);
  const characters = Array.from(text);
  for (const [{ start, end }, words] of selectors) {
    expect(characters.slice(start, end).join('')).toBe(words.exact);
    expect(byQuote(text, words)).toEqual([start]);
  }
});

test('the words of a mail in base64 are told, and what stands for them is selected', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  const body =
    'RIGA, Oct 13 (Reuters) - The ferry was put off.\n\n"We will wait," Mira Tolland said. "It is R&D."\n';
  const head =
    'From: news@wire.example\nSubject: Ferry put off\nMessage-ID: <1@wire.example>\nMIME-Version: 1.0\n' +
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n';
  const text = `${head}${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
  await repository.save(bundle('ferry.eml', text));
  const annotations = await annotationsOf(repository);
  expect(annotations.map(wordsOf)).toEqual([['We will wait, It is R&D.']]);
  const [first, second] = annotations.flatMap(targetsOf).map(({ selector }) => selector);
  expect(second).toBeDefined();
  for (const [position, words] of [first, second].flatMap((one) => (one === undefined ? [] : [one]))) {
    expect(byPosition(text, position)).toBe(words.exact);
    expect(byQuote(text, words)).toEqual([position.start]);
    // Digits of base64 alone, with the ends of their lines.
    expect(words.exact).toMatch(/^[A-Za-z\d+/\n]+$/);
  }
});

test('ids of annotations have one fragment, whatever they stand behind', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await repository.save(bundle('a.txt', 'The ferry was late.\n\n"We wait," Mira Tolland said.\n'));
  for (const base of ['urn:wiregraph:', 'https://news.example/', 'https://news.example/#'])
    for (const { id } of await annotationsOf(repository, { base })) {
      expect(id.startsWith(`${base}q_`)).toBe(true);
      expect(id.split('#')).toHaveLength(2);
    }
});

test('a sentence said over and over has its places told apart by more, up to a thousand characters a side', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  const sentence = '"We stay until the very end of the night," Mira Tolland said.';
  const text = `The band played on.\n\n${Array(200).fill(sentence).join('\n\n')}\n\nNobody left the quay that night.\n`;
  await repository.save(bundle('song.txt', text));
  const selectors = (await annotationsOf(repository)).flatMap(targetsOf).map(({ selector }) => selector);
  expect(selectors).toHaveLength(200);
  const counts = selectors.map(([position, words]) => {
    const places = byQuote(text, words);
    // Whichever else they select, they select their own place.
    expect(places).toContain(position.start);
    for (const side of [words.prefix, words.suffix])
      expect(Array.from(side ?? '').length).toBeLessThanOrEqual(1024);
    return places.length;
  });
  // Near the ends of the text something else than the sentence comes into sight.
  expect(counts[0]).toBe(1);
  expect(counts[199]).toBe(1);
  expect(counts[100]).toBeGreaterThan(1);
});
