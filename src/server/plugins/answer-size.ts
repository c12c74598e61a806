import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { clientError } from '../../graphql/errors.ts';

/** Refuses answers that hold more text than the limit, before they are written out: their texts may be shared until then. */
export function useAnswerSize(characters: number): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result)) setResult(boundedAnswer(result, characters));
      },
    }),
  };
}

/**
 * The answer, or an error `ANSWER_TOO_LARGE` in its place. What counts is the text in its data: fields beside it are
 * bounded by their cost, which is foreseen, while the length of a text is known when it is read.
 *
 * @param characters UTF-16 units that the answer may hold.
 */
export function boundedAnswer(answer: ExecutionResult, characters: number): ExecutionResult {
  let left = characters;
  const values: unknown[] = [answer.data];
  while (values.length > 0) {
    const value = values.pop();
    if (typeof value === 'string') left -= value.length;
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) values.push(inner);
    if (left < 0) return { errors: [tooLarge(characters)] };
  }
  return answer;
}

function tooLarge(characters: number) {
  return clientError(
    'ANSWER_TOO_LARGE',
    `Expected an answer of ${characters} characters of text at most; it has more. Ask for fewer stories at once, or for \`exact\` in place of whole texts.`,
    { http: { status: 400 } },
  );
}
