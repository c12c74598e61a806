import type { Context } from '../context.ts';
import { clientError } from '../errors.ts';
import type { TextSpanResolvers } from '../generated.ts';
import { required } from '../loaders/batch.ts';
import type { SpanRef } from '../model.ts';
import type { SourceIndex } from '../../domain/source-index.ts';

/** Code points of `prefix` and `suffix`, at most. */
const MAX_LENGTH = 1000;

const indexOf = ({ sourceId }: SpanRef, { loaders }: Context): Promise<SourceIndex> =>
  required(loaders.sourceIndex, sourceId);

function checkLength(length: number): void {
  if (length >= 0 && length <= MAX_LENGTH) return;
  throw clientError(
    'BAD_LENGTH',
    `Expected \`length\` to be 0 to ${MAX_LENGTH} code points; got ${length}. For the whole text ask for \`source { text }\`.`,
  );
}

export const TextSpan: TextSpanResolvers = {
  start: async (ref, { unit }, context) => (await indexOf(ref, context)).offset(ref.span.start, unit),
  end: async (ref, { unit }, context) => (await indexOf(ref, context)).offset(ref.span.end, unit),
  line: async (ref, _, context) => (await indexOf(ref, context)).line(ref.span.start),
  exact: async (ref, _, context) => (await indexOf(ref, context)).exact(ref.span),
  async prefix(ref, { length }, context) {
    checkLength(length);
    return (await indexOf(ref, context)).before(ref.span.start, length);
  },
  async suffix(ref, { length }, context) {
    checkLength(length);
    return (await indexOf(ref, context)).after(ref.span.end, length);
  },
};
