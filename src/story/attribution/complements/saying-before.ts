import type { Token } from '../../tokens.ts';
import { cueForm } from '../../words/cues.ts';
import type { CueForm } from '../../words/cues.ts';

/** A word that is a verb of saying in some form. */
interface Saying {
  readonly at: number;
  readonly form: CueForm;
}

/** The last word before `from`, and not before `floor`, that is a verb of saying, whatever it is there; null if none is. */
export function sayingBefore(tokens: readonly Token[], floor: number, from: number): Saying | null {
  for (let at = from - 1; at >= floor; at -= 1) {
    const form = cueForm(tokens[at]?.lower ?? '')?.form;
    if (form !== undefined) return { at, form };
  }
  return null;
}
