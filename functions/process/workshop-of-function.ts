import { listSetting } from '../environment.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { kinds } from './kinds.ts';
import type { Workshop } from './workshop.ts';

/** What this function works with. */
export function workshopOfFunction(): Workshop {
  return { table: tableOfFunction(), world, kinds, administrators: listSetting('ADMINISTRATORS') };
}
