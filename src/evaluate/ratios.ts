/** So many of so many. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
  /** Between 0 and 1; null if there was nothing to get right. */
  readonly share: number | null;
}

/** A ratio of two counts. */
export function ratio(right: number, of: number): Ratio {
  return { right, of, share: of === 0 ? null : right / of };
}

/** The ratio of the items that are right. */
export function ratioOf<T>(items: readonly T[], isRight: (item: T) => boolean): Ratio {
  return ratio(items.filter(isRight).length, items.length);
}

/** How well what was found covers the gold, both ways. */
export interface PrecisionRecall {
  readonly right: number;
  readonly missed: number;
  readonly false: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Harmonic mean of the two. */
  readonly f1: number | null;
}

/** Precision, recall and F1 of counts. */
export function precisionRecall(right: number, missed: number, falsely: number): PrecisionRecall {
  return {
    right,
    missed,
    false: falsely,
    precision: ratio(right, right + falsely).share,
    recall: ratio(right, right + missed).share,
    f1: ratio(2 * right, 2 * right + missed + falsely).share,
  };
}
