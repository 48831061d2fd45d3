import { askAt } from './ask.ts';
import { seedDemo } from './demo.ts';
import { sender } from './send.ts';

export interface SeedOptions {
  readonly graphqlUrl: string;
  /** A token for a demo person. */
  readonly tokenFor: (person: string) => Promise<string>;
  readonly report: (line: string) => void;
}

/**
 * Fills a backend with the demo, through the API and as the people of the demo: what they may not do is not seeded.
 * Done twice within a day it changes nothing.
 * @throws at the first error or refusal, with its text
 */
export async function seed({ graphqlUrl, tokenFor, report }: SeedOptions): Promise<void> {
  const { receipt } = await seedDemo(sender(askAt(graphqlUrl, tokenFor)), report);
  report(`a citizen holds receipt ${receipt.number} with code ${receipt.code}`);
}
