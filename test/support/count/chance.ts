import { surroundings } from '../surroundings.ts';

/** Seeded chance for the courses of a test. */
export function chances(seed: number) {
  const { chance } = surroundings({ seed });
  return {
    /** 0 ≤ n < `under` */
    below: (under: number) => Math.floor(chance() * under),
    /** True so often. */
    once: (probability: number) => chance() < probability,
    shuffled: <One>(all: readonly One[]): One[] => {
      const rest = [...all];
      return all.flatMap(() => rest.splice(Math.floor(chance() * rest.length), 1));
    },
  };
}

export type Chances = ReturnType<typeof chances>;
