import type { Organ, OrganEvent } from './organ.ts';

export function evolve(_state: Organ | undefined, { type, ...organ }: OrganEvent): Organ {
  switch (type) {
    case 'OrganRegistered':
      return organ;
  }
}
