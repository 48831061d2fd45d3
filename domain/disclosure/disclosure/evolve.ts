import type { Disclosure, DisclosureEvent } from './disclosure.ts';

/** What was handed out cannot be taken back: nothing more happens to it. */
export function evolve(_state: Disclosure | undefined, { type: _, ...disclosed }: DisclosureEvent): Disclosure {
  return disclosed;
}
