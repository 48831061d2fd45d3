import { optionalSetting } from '../environment.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { kinds } from './kinds.ts';
import type { Workshop } from './workshop.ts';

/** What this function works with. */
export function workshopOfFunction(): Workshop {
  const administrators = (optionalSetting('ADMINISTRATORS') ?? '').split(',').filter(Boolean);
  return { table: tableOfFunction(), world, kinds, administrators };
}
