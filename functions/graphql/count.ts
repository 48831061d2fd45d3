import { MEASURES, sumOf } from '#domain/count/measure.ts';
import { DAY, dayAfter } from '#domain/model/time.ts';
import { talliesOf } from '#store/tallies.ts';
import { badInput } from './errors.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { listedOrgan } from './organ-list.ts';

/** The most days one question may ask for; docs/limits.md says so. */
const MOST_DAYS = 31;

export const count = {
  Query: {
    statistics: async (_parent, { organ, from, to }, { table, actor }) => {
      const days = daysFrom(from, to);
      const listed = listedOrgan(actor, organ);
      if (listed === undefined) return [];
      const shares = await talliesOf(table, listed, { from, to, days: days.length });
      return days.map((day) => {
        const sum = sumOf(shares.filter((share) => share.day === day).map(({ amounts }) => amounts));
        return { day, counts: MEASURES.map((measure) => ({ measure, amount: sum[measure] ?? 0 })) };
      });
    },
  },
} satisfies Resolvers;

/** @throws BAD_USER_INPUT if it ends before it begins, or is too long */
function daysFrom(from: string, to: string): readonly string[] {
  const days = 1 + Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (days < 1 || days > MOST_DAYS) {
    const said = {
      zh: `to：须在 from 起 1 至 ${MOST_DAYS} 天内`,
      en: `to: must be 1 to ${MOST_DAYS} days from \`from\` on`,
    };
    throw badInput(said, { path: ['to'] });
  }
  return Array.from({ length: days }, (_, i) => dayAfter(from, i));
}
