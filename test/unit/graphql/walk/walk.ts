import type { Findings } from './compare.ts';
import { compare, nothingFound } from './compare.ts';
import { readDirectly, walkPayloads, walkQueries, walkRefusals } from './sight.ts';
import type { World } from './world.ts';
import { rolesOf } from './world.ts';

export interface Walked extends Findings {
  readonly person: string | undefined;
  readonly roles: readonly string[];
  /** The ids of the records that `node` shows them. */
  readonly visible: readonly string[];
  /** How many different paths of fields. */
  readonly paths: number;
}

/** All paths of one person: from every query, from the payloads of their commands, from their refusals. */
export async function walk(world: World, person: string | undefined): Promise<Walked> {
  const roles = await rolesOf(world, person);
  const direct = await readDirectly(world, person, roles);
  const found = nothingFound();
  const paths = new Set<string>();
  const count = (path: string) => paths.add(path);
  const visible = [...direct.keys()];
  const before = world.table.items().length;
  for (const shown of [
    await walkQueries(world, person, roles, visible, count),
    await walkPayloads(world, person, roles, count),
    await walkRefusals(world, person, roles, count),
  ]) {
    for (const [key, value] of Object.entries(shown)) compare(value, undefined, direct, found, [key]);
  }
  if (world.table.items().length !== before) throw new Error(`${person} changed something by looking`);
  return { ...found, person, roles, visible, paths: paths.size };
}
