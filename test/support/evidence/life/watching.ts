import type { Surroundings } from '#store/commit.ts';
import type { Leniency, MemoryEvidenceStore } from '#store/evidence/memory.ts';

/** A version in the store that nothing kept from being deleted, at an instant between two calls. */
export interface Unlocked {
  readonly key: string;
  readonly after: string;
}

/**
 * The same store, looked at after each call: every version of evidence must be locked at every instant, unless the
 * engine forgets the lock that an upload was begun with.
 */
export function watching(store: MemoryEvidenceStore, world: Pick<Surroundings, 'now'>, { forgetsLock }: Leniency) {
  const keys = new Set<string>();
  const unlocked: Unlocked[] = [];
  const look = async (after: string) => {
    for (const key of keys) {
      for (const versionId of await store.versionsOf(key)) {
        const { mode, retainUntil, legalHold } = (await store.head(key, versionId)).lock;
        const retained = mode === 'COMPLIANCE' && String(retainUntil) > world.now();
        if (!retained && legalHold !== true) unlocked.push({ key, after });
      }
    }
  };
  const watched = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      if (name === 'createUpload')
        return async (...given: Parameters<MemoryEvidenceStore['createUpload']>) => {
          keys.add(given[0]);
          return target.createUpload(...given);
        };
      if (name !== 'complete' && name !== 'retain' && name !== 'hold' && name !== 'release') return member.bind(target);
      return async (...given: unknown[]) => {
        const answer: unknown = await member.apply(target, given);
        if (forgetsLock !== true) await look(String(name));
        return answer;
      };
    },
  });
  return { store: watched, watch: { keys, unlocked } };
}
