import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import type { MemoryTable } from '#store/memory.ts';
import { recordOf } from '#store/record.ts';
import type { About } from './demanding-schema.ts';

/**
 * What a demanded refusal leads to: the objects the command names, if they are there, or else the first of their kind,
 * so that a form under construction sees real alternatives whatever it has sent.
 */
export function objectsOfSeed(table: MemoryTable): About {
  return (input, kind, actor) => {
    const states = new Map(
      table.items().flatMap((item) => (item.SK === 'STATE' ? [[item.PK, recordOf(item)?.state] as const] : [])),
    );
    const named = Object.values(input).filter((value) => typeof value === 'string' && states.has(value)) as string[];
    const oneOf = (wanted: string) => [...named, ...states.keys()].find((id) => id.startsWith(`${wanted}_`));
    const slotId = oneOf('Slot');
    const current = kind === undefined ? undefined : oneOf(kind);
    const entrustment = named.find((id) => id.startsWith('Entrustment_'));
    const lawyer = (states.get(entrustment ?? '') as Entrustment | undefined)?.lawyer ?? actor.id;
    const visits = [...states].flatMap(([id, state]) => (id.startsWith('Visit_') ? [state as Visit] : []));
    const conflicting = (visits.find((visit) => visit.lawyer === lawyer) ?? visits[0])?.id;
    return {
      ...(slotId !== undefined && { slotId }),
      ...(current !== undefined && { current }),
      ...(conflicting !== undefined && { conflicting }),
    };
  };
}
