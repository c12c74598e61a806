import { ratio, ratioOf, type Ratio } from './ratios.ts';

/** An answer with the confidence it was given. */
export interface Answer {
  readonly confidence: number;
  readonly right: boolean;
}

/** What is kept when only answers of a confidence or more are taken. */
export interface AtConfidence {
  readonly confidence: number;
  /** Answers kept, of all questions. */
  readonly coverage: Ratio;
  /** Right ones, of the answers kept. */
  readonly accuracy: Ratio;
}

/** Answers of about one confidence. */
export interface ReliabilityRow {
  /** Lowest confidence of the row, included. */
  readonly from: number;
  readonly meanConfidence: number;
  readonly accuracy: Ratio;
}

/** How far a confidence can be believed. */
export interface Reliability {
  readonly rows: readonly ReliabilityRow[];
  /** Mean distance of confidence and accuracy over the rows, weighted by their answers; null without answers. */
  readonly calibrationError: number | null;
  /** Mean surprise at what turned out right or wrong, in nats: low if sure answers are right and wrong ones unsure. */
  readonly logLoss: number | null;
}

/** No confidence is taken as certainty: one wrong answer would weigh without end. */
const CERTAIN = 0.99;

/** Coverage and accuracy of the answers at or above a confidence. */
export function atConfidence(
  confidence: number,
  answers: readonly Answer[],
  questions: number,
): AtConfidence {
  const kept = answers.filter((answer) => answer.confidence >= confidence);
  return {
    confidence,
    coverage: ratio(kept.length, questions),
    accuracy: ratioOf(kept, ({ right }) => right),
  };
}

/** Confidence against accuracy, a tenth of confidence a row; rows without answers are left out. */
export function reliability(answers: readonly Answer[]): Reliability {
  const bins = Map.groupBy(answers, ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)));
  const rows = [...bins]
    .sort(([one], [other]) => one - other)
    .map(([bin, inside]) => ({
      from: bin / 10,
      meanConfidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
      accuracy: ratioOf(inside, ({ right }) => right),
    }));
  const distance = rows.reduce(
    (sum, { meanConfidence, accuracy }) => sum + Math.abs(meanConfidence * accuracy.of - accuracy.right),
    0,
  );
  const surprise = answers.reduce((sum, { confidence, right }) => {
    const inside = Math.min(CERTAIN, Math.max(1 - CERTAIN, confidence));
    return sum - Math.log(right ? inside : 1 - inside);
  }, 0);
  return {
    rows,
    calibrationError: ratio(distance, answers.length).share,
    logLoss: ratio(surprise, answers.length).share,
  };
}
