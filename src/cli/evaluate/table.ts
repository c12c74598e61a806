import type { PrecisionRecall, Ratio } from '../../evaluate/ratios.ts';
import { number } from '../wording.ts';

/** A share as a percentage with one digit; a dash where there was nothing to get right. */
export function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1);
}

/** A ratio as percentage and counts: `95.2 (20 of 21)`. */
export function ratioText({ right, of, share }: Ratio): string {
  return `${percent(share)} (${number(right)} of ${number(of)})`;
}

/** F1 with what it is made of: `88.0 (P 90.1 R 86.0)`. */
export function f1Text({ f1, precision, recall }: PrecisionRecall): string {
  return `${percent(f1)} (P ${percent(precision)} R ${percent(recall)})`;
}

/** Rows of cells in columns, two blanks apart; the first column stands left, the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
