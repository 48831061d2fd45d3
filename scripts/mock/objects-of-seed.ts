import type { Details } from '#domain/model/refusal.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { About } from './demanding-schema.ts';

/**
 * What a demanded refusal leads to: the objects the command names, if they are there, or else the first of their kind,
 * so that a form under construction sees real alternatives whatever it has sent.
 */
export function objectsOfSeed(table: MemoryTable): About {
  return (input, kind): Details => {
    const ids = new Set(table.items().flatMap(({ PK, SK }) => (SK === 'STATE' ? [PK] : [])));
    const named = Object.values(input).filter((value) => typeof value === 'string' && ids.has(value)) as string[];
    const oneOf = (wanted: string) => [...named, ...ids].find((id) => id.startsWith(`${wanted}_`));
    const slotId = oneOf('Slot');
    const current = kind === undefined ? undefined : oneOf(kind);
    return { ...(slotId !== undefined && { slotId }), ...(current !== undefined && { current }) };
  };
}
