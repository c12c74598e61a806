import type { MarkFault } from './place-marks.ts';

/** Who a speaker is. */
export interface MarkedEntity {
  readonly kind: 'person' | 'organisation' | 'group' | 'document' | 'unnamed' | 'nobody';
  /** Full name or description; empty for nobody. */
  readonly name: string;
}

/** A line of nothing but `===`, and what follows. */
const ENTITIES = /^===[^\S\n]*\n([^]*)$/mu;
const ENTRY = /^((?:\d+\s+)+)=\s*(?:(organisation|group|document|unnamed):\s*)?(\S.*?)\s*$/u;

/**
 * Cuts a marked story from what follows its last line `===`: who said the quotations, a line each, their numbers
 * first: `1 4 = Ilze Ruhl`, `2 = organisation: Nordbank`, `3 = unnamed: a port official`, `5 = nobody`.
 *
 * @returns the story, who said each number (null if the story does not tell of entities), and with their line the lines that
 *   do not tell it
 */
export function withoutEntities(marked: string): {
  readonly story: string;
  readonly entities: ReadonlyMap<string, MarkedEntity> | null;
  readonly faults: readonly MarkFault[];
} {
  const section = ENTITIES.exec(marked);
  if (section === null) return { story: marked, entities: null, faults: [] };
  const story = marked.slice(0, section.index);
  const entities = new Map<string, MarkedEntity>();
  const faults: MarkFault[] = [];
  const first = story.split('\n').length + 1;
  for (const [index, line] of (section[1] ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const wrong = (expected: string): void => {
      faults.push({ line: first + index, fault: `expected ${expected}, got ${line}` });
    };
    const [, numbers = '', kind, name = ''] = ENTRY.exec(line) ?? [];
    if (name === '') {
      wrong('numbers = a name, kind: a name, or nobody');
      continue;
    }
    for (const number of numbers.trim().split(/\s+/u)) {
      if (entities.has(number)) wrong(`one speaker of ${number}`);
      entities.set(number, entityOf(kind, name));
    }
  }
  return { story, entities, faults };
}

function entityOf(kind: string | undefined, name: string): MarkedEntity {
  switch (kind) {
    case 'organisation':
    case 'group':
    case 'document':
    case 'unnamed':
      return { kind, name };
    default:
      return name === 'nobody' ? { kind: 'nobody', name: '' } : { kind: 'person', name };
  }
}
