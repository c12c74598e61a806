import { readFrame } from '../../../src/story/frame/read-frame.ts';

/** Awkward heads and feet as the archives of Reuters, AP and the N.Y. Times have them, of invented people. */

export const web = (head: readonly string[], ...body: readonly string[]): string =>
  [...head.map((line) => `-- ${line}`), '', ' ', '', ...body.map((line) => ` ${line} \n`)].join('\n');
export const WHEN = 'Tue Feb 3, 2009 5:23pm GMT';
export const ADDRESS = 'http://www.example.com/article/2009/02/03/us-halden-idUSTRE5120';
export const BODY = 'LONDON (Reuters) - Halden Plc ( HLDN.L ) said on Tuesday it would buy Brisk.';

export function read(text: string) {
  const { frame } = readFrame(text, 'x.txt');
  const credits = frame.credits.map(
    ({ role, name, location }) => `${role} ${name}${location === null ? '' : ` @ ${location}`}`,
  );
  const { dateline } = frame;
  return {
    ...frame,
    by: credits
      .filter((credit) => credit.startsWith('AUTHOR'))
      .map((credit) => credit.slice('AUTHOR '.length)),
    signed: credits.filter((credit) => !credit.startsWith('AUTHOR')),
    line: dateline === null ? null : [dateline.places.join('/'), dateline.dateText, dateline.agency],
    kinds: frame.paragraphs.map(({ kind }) => kind),
  };
}
