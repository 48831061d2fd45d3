import type { Asked } from './counted-table.ts';
import { NOTHING, sumOf } from './counted-table.ts';
import type { Attempt, Seated } from './design.ts';
import { CAPACITY, SEATS } from './scenery.ts';

/** What became of all rivals of one design. */
export interface Rush {
  readonly attempts: readonly Attempt[];
  readonly asked: Asked;
  /** From the word to go to the last answer, each process by its own clock. */
  readonly seconds: number;
}

export function together(parts: readonly Rush[]): Rush {
  return {
    attempts: parts.flatMap(({ attempts }) => attempts),
    asked: parts.reduce((sum, { asked }) => sumOf(sum, asked), NOTHING),
    seconds: Math.max(...parts.map(({ seconds }) => seconds)),
  };
}

export interface Figures {
  /** Who was told that they have a seat. */
  readonly told: number;
  /** Seats that at least one sits on. */
  readonly filled: number;
  /** Who sits where another sits, or beyond the capacity. */
  readonly overbooked: number;
  /** DynamoDB requests, those of the losers included, for each seat that was filled. */
  readonly requestsEach: number;
  /** Transactions that came to nothing, to be sent or decided again or given up, for each seat that was filled. */
  readonly retriesEach: number;
  /** Commands that were told to come again. */
  readonly sentAgain: number;
}

export function figuresOf({ attempts, asked }: Rush, seated: readonly Seated[]): Figures {
  const seats = new Set(seated.filter(({ seat }) => seat <= CAPACITY).map(({ slot, seat }) => `${slot} ${seat}`));
  const filled = seats.size;
  return {
    told: attempts.filter(({ booked }) => booked).length,
    filled,
    overbooked: seated.length - filled,
    requestsEach: (asked.reads + asked.transactions) / filled,
    retriesEach: (asked.transactions - seated.length) / filled,
    sentAgain: attempts.reduce((sum, { sends }) => sum + sends - 1, 0),
  };
}

/** As people read it. */
export function lineOf(name: string, rush: Rush, seated: readonly Seated[]): string {
  const { told, filled, overbooked, requestsEach, retriesEach, sentAgain } = figuresOf(rush, seated);
  const { reads, transactions, conflicts, failed } = rush.asked;
  return [
    `${name.padEnd(26)} ${String(filled).padStart(2)} of ${SEATS} seats, ${overbooked} overbooked, ${told} told yes`,
    `${rush.seconds.toFixed(2)} s`,
    `for each seat ${requestsEach.toFixed(1)} requests, ${retriesEach.toFixed(2)} transactions for nothing`,
    `in all ${reads} reads, ${transactions} transactions (${conflicts} met a conflict, ${failed} came too late)`,
    `${sentAgain} commands sent again`,
  ].join('; ');
}
