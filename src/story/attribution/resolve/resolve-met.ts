import type { Span } from '../../../domain/span.ts';
import type { Passage } from '../../passage.ts';
import { SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry, ToldOf } from '../mentions/roster.ts';

/** Most paragraphs from the other of two to the same words again. */
const LITTLE_WAY = 3;

/** `"No," the other man said. "I mean it," the other man said.`: whether words for one of two stood not far before. */
export function isNear({ mentions }: RosterEntry, passage: Passage): boolean {
  const last = mentions.at(-1);
  return last !== undefined && passage.position - last.paragraph <= LITTLE_WAY;
}

/** Whether a source was told of with `the` from the first: the story may have told of that one by name. */
export const isUnmet = ({ entry }: ToldOf): boolean =>
  entry.person === null && entry.name.toLowerCase().startsWith('the ');

/** From words for a source that has spoken before to where it was printed first. */
export function resolveMet(
  { roster }: Resolver,
  passage: Passage,
  span: Span,
  { entry, printed }: ToldOf,
): Resolution {
  roster.mention(entry, passage, span);
  return {
    entry,
    chain: [{ from: span, to: printed, rule: 'DESCRIPTION' }],
    confidence: SURE.DESCRIPTION,
  };
}
