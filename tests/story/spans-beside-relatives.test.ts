import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said behind a clause about those spoken to, and up to the verb of what is claimed: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what it or they say of what is said belongs to it': [
    [
      'The bank said it had a plan, which it said was sound.',
      ['it had a plan, which it said was sound', 'The bank'],
    ],
    [
      'Traders said there was a sign, which they said was faint.',
      ['there was a sign, which they said was faint', 'Traders'],
    ],
  ],
  'a clause that tells who is spoken to is not said': [
    ['Doctors urged people who feel sleepy by day to see a nurse.', ['to see a nurse', 'Doctors']],
    ['Police warned drivers who use the road to slow down.', ['to slow down', 'Police']],
    ['Police asked anyone who saw the crash to call them.', ['to call them', 'Police']],
    ['The council told residents whose homes were flooded to boil water.', ['to boil water', 'The council']],
    [
      'The council told residents whose homes were flooded that help was near.',
      ['that help was near', 'The council'],
    ],
    ['The council urged people who want to stay to leave.', ['to leave', 'The council']],
    ['The council urged people who feel ill not to travel.', ['not to travel', 'The council']],
    ['The chief told the elders who had come, that they must wait.', ['that they must wait', 'The chief']],
    ['Police warned drivers to slow down.', ['to slow down', 'Police']],
    ['Aino Halla told reporters who had won.', ['who had won', 'Aino Halla']],
    ['Police asked officers who was in charge.', ['who was in charge', 'Police']],
    ['Police asked officers who had told them to leave.', ['who had told them to leave', 'Police']],
    ['Aino Halla asked the guards who wanted to leave.', ['who wanted to leave', 'Aino Halla']],
  ],
  'a claim goes on behind the auxiliary of its verb': [
    [
      'Aino Halla’s claim that trucks carrying fuel had already left the town was denied by the army.',
      ['that trucks carrying fuel had already left the town', 'Aino Halla'],
    ],
    [
      'Aino Halla’s claim that the firm had then left the town was denied by the army.',
      ['that the firm had then left the town', 'Aino Halla'],
    ],
    [
      'Aino Halla’s claim that the firm had since paid its debt drew laughter.',
      ['that the firm had since paid its debt', 'Aino Halla'],
    ],
    [
      'Aino Halla’s claim that the drug had recently been approved was false.',
      ['that the drug had recently been approved', 'Aino Halla'],
    ],
    [
      'Aino Halla’s claim that the plan was already dead drew laughter.',
      ['that the plan was already dead', 'Aino Halla'],
    ],
    ['Aino Halla’s claim that it leaked drew laughter.', ['that it leaked', 'Aino Halla']],
  ],
};

testByConstruction(CASES, reportedIn);
