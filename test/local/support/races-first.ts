import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Files whose tests race, in the order in which they run; all others follow. */
const RACES = [
  'bookings.test.ts',
  'visit.test.ts',
  'registrations.test.ts',
  'seize-or-decline.test.ts',
  'case.test.ts',
];

/**
 * The second engine copies its whole table for every transaction, one at a time. On a small table sixty at once are
 * answered within a function's 29 seconds; after the other tests have filled it, they are not.
 */
export class RacesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = RACES.findIndex((race) => moduleId.endsWith(`/local/${race}`));
      return found === -1 ? RACES.length : found;
    };
    return [...files].sort((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId));
  }
}
