import type { Workshop } from '#functions/seal/workshop.ts';

/** What is done about a request: ask it, or not, or later. */
export type Around = (request: string, ask: () => Promise<unknown>, given: readonly unknown[]) => Promise<unknown>;

/** The same thing, whose every method goes by way of `around`. */
export function intercepted<Target extends object>(target: Target, around: Around): Target {
  return new Proxy(target, {
    get: (whole, name) => {
      const member: unknown = Reflect.get(whole, name, whole);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => around(String(name), async () => Reflect.apply(member, whole, given), given);
    },
  });
}

/** A sealer of whom every request to table, bucket and keys goes by way of `around`. */
export function interceptedSealer(workshop: Workshop, around: Around): Workshop {
  return {
    ...workshop,
    table: intercepted(workshop.table, around),
    store: intercepted(workshop.store, around),
    signers: async (...asked) => (await workshop.signers(...asked)).map((signer) => intercepted(signer, around)),
  };
}
