import { MEASURES, sumOf } from '#domain/count/measure.ts';
import { talliesOf } from '#store/tallies.ts';
import { daysFrom } from './days-from.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { listedOrgan } from './organ-list.ts';

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
