import { GENDERED_ROLES } from '../../words/roles.ts';

/** `the bride and groom`, `the teacher and student`: words for a man and a woman, or for two who face each other. */
export function areTwo(one: string, other: string): boolean {
  const [first, second] = [GENDERED_ROLES.get(one), GENDERED_ROLES.get(other)];
  if (first !== undefined && second !== undefined && first !== second) return true;
  return CONVERSE.get(one)?.includes(other) === true || CONVERSE.get(other)?.includes(one) === true;
}

/** Those whom a word for somebody sets over against another. */
const CONVERSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['student', ['teacher', 'tutor', 'professor', 'lecturer']],
  ['pupil', ['teacher', 'tutor', 'master', 'headmaster']],
  ['patient', ['doctor', 'nurse', 'surgeon', 'therapist', 'carer']],
  ['passenger', ['driver', 'pilot', 'captain']],
  ['tenant', ['landlord', 'owner']],
  ['employee', ['employer', 'owner', 'boss']],
  ['buyer', ['seller', 'owner']],
  ['guest', ['host', 'owner']],
  ['client', ['lawyer', 'attorney', 'adviser', 'agent']],
  ['defendant', ['plaintiff', 'prosecutor', 'victim', 'accuser', 'judge', 'claimant']],
  ['victim', ['attacker', 'killer', 'suspect', 'accused', 'murderer']],
]);
