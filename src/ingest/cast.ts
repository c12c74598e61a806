import { fold } from '../domain/fold.ts';
import type { SpeakerCorrection } from '../domain/corrections.ts';
import { makeId } from '../domain/ids.ts';
import type { AppearanceRecord, CorrectedId, SpeakerRecord } from '../domain/records.ts';
import type { Mention, Story, StorySpeaker } from '../domain/story.ts';
import { correctedId, correctionOf, type Corrector } from './corrector.ts';
import { Occurrences } from './occurrences.ts';

/** The speakers of one story as records, and the way from the story's indexes to their ids. */
export interface Cast {
  /** Id of each of the story's speakers, by index; two entries of the story may share one. */
  readonly ids: readonly string[];
  /** One record an id. */
  readonly speakers: readonly SpeakerRecord[];
  /** One an id, in the order of `speakers`. */
  readonly appearances: readonly AppearanceRecord[];
  readonly correctedIds: readonly CorrectedId[];
}

/** What the story tells of one id, over all its entries with that id. */
interface Member {
  readonly record: SpeakerRecord;
  readonly names: Set<string>;
  readonly descriptions: Set<string>;
  readonly mentions: Mention[];
  readonly correction: SpeakerCorrection | null;
}

/**
 * Makes records of a story's speakers.
 *
 * @param paragraphIds ids of the article's paragraphs by their position
 */
export function castOf(
  story: Pick<Story, 'speakers'>,
  articleId: string,
  paragraphIds: ReadonlyMap<number, string>,
  corrector: Corrector,
): Cast {
  const occurrences = new Occurrences();
  const members = new Map<string, Member>();
  const correctedIds: CorrectedId[] = [];
  const ids = story.speakers.map((speaker) => {
    const correction = correctionOf(speaker, corrector);
    const read = recordOf(speaker, articleId, occurrences);
    const record = correction === null ? read : correctedRecord(speaker, correction);
    if (correction !== null) correctedIds.push({ nameId: read.id, namedId: record.id });
    const member = members.get(record.id) ?? newMember(record, correction);
    members.set(record.id, absorb(member, speaker));
    return record.id;
  });
  const all = [...members.values()];
  const positions = ranks(all, (mention) => paragraphIds.has(mention.paragraph));
  const byParagraph = [...paragraphIds].map(([position, paragraphId]) => ({
    paragraphId,
    positions: ranks(all, (mention) => mention.paragraph === position),
  }));
  return {
    ids,
    speakers: all.map((member) => member.record),
    correctedIds,
    appearances: all.map((member) => ({
      articleId,
      speakerId: member.record.id,
      position: positions.get(member) ?? null,
      names: [...member.names],
      descriptions: [...member.descriptions],
      correction: member.correction,
      paragraphs: byParagraph.flatMap(({ paragraphId, positions: within }) => {
        const position = within.get(member);
        return position === undefined ? [] : [{ paragraphId, position }];
      }),
    })),
  };
}

function correctedRecord({ familyName }: StorySpeaker, correction: SpeakerCorrection): SpeakerRecord {
  const [id, name] = [correctedId(correction), correction.name];
  return correction.type === 'PERSON'
    ? { kind: 'Person', id, name, familyName }
    : { kind: 'Organization', id, name };
}

/**
 * Who somebody is where no correction tells it: a person with a name of two words or more has one id in every story, and
 * so has an organisation. A name of one word and an unnamed source belong to their story alone: two stories with a
 * Smith, or with a senior official, do not mean the same one. `settlePeople` looks at all stories together later.
 */
function recordOf(speaker: StorySpeaker, articleId: string, occurrences: Occurrences): SpeakerRecord {
  const { kind, name, familyName } = speaker;
  const words = fold(name).split(/\s+/u).filter(Boolean);
  const key = words.join(' ');
  switch (kind) {
    case 'PERSON': {
      const id = words.length > 1 ? makeId('Person', key) : makeId('Person', articleId, key);
      return { kind: 'Person', id, name, familyName };
    }
    case 'ORGANIZATION':
      return { kind: 'Organization', id: makeId('Organization', key), name };
    case 'UNNAMED_SOURCE': {
      const id = makeId('UnnamedSource', articleId, key, occurrences.next(key));
      return { kind: 'UnnamedSource', id, name, articleId };
    }
  }
}

function newMember(record: SpeakerRecord, correction: SpeakerCorrection | null): Member {
  return {
    record,
    names: new Set(),
    descriptions: new Set(),
    mentions: [],
    correction,
  };
}

function absorb(member: Member, speaker: StorySpeaker): Member {
  for (const name of [speaker.name, ...speaker.alternateNames]) member.names.add(name);
  for (const description of speaker.descriptions) member.descriptions.add(description);
  // One by one: a file of a million names has more than a call takes arguments.
  for (const mention of speaker.mentions) member.mentions.push(mention);
  const { record } = member;
  if (record.kind !== 'Person' || record.familyName !== null) return member;
  return { ...member, record: { ...record, familyName: speaker.familyName } };
}

/** Those with a mention that counts, ranked from 1 by the first such mention; ties keep the story's order. */
function ranks(members: readonly Member[], counts: (mention: Mention) => boolean): Map<Member, number> {
  const first = members
    .map((member) => ({
      member,
      start: member.mentions
        .filter(counts)
        .reduce((least, mention) => Math.min(least, mention.span.start), Infinity),
    }))
    .filter(({ start }) => start < Infinity)
    .sort((one, other) => one.start - other.start);
  return new Map(first.map(({ member }, index) => [member, index + 1]));
}
