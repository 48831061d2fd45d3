import type { Store, StoreEvent } from './store.ts';

export function evolve(_state: Store | undefined, { type, ...store }: StoreEvent): Store {
  switch (type) {
    case 'StoreOpened':
      return store;
  }
}
