import type { Organ, OrganKind } from '#domain/directory/organ/organ.ts';
import { allAbove, ORGAN_KINDS } from '#domain/directory/organ/organ.ts';
import { refuse as refuseEntry } from '#domain/directory/refusals.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Form } from './cells.ts';
import { CODE, cell, TEXT } from './cells.ts';
import { at } from './entries.ts';
import type { Plan, PlannedRow } from './planned.ts';
import { changing } from './planned.ts';
import { refuse } from './refusals.ts';
import type { Entry } from './sheet.ts';
import { KIND_WORDS, meant } from './words.ts';

const KIND: Form<OrganKind> = {
  read: (text) => meant(KIND_WORDS, text),
  zh: Object.values(KIND_WORDS).join('、'),
  en: ORGAN_KINDS.join(', '),
};

/** The commands that make the directory's organs those of a sheet. Nothing is closed: a sheet may name only some. */
export function planOrgans(entries: readonly Entry[], registered: ReadonlyMap<string, Organ>, reason: string): Plan {
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  const rows = entries.flatMap((entry): PlannedRow[] => {
    const code = cell(entry, 'code', CODE, refusals, { needed: true });
    const name = cell(entry, 'name', TEXT, refusals, { needed: true });
    const kind = cell(entry, 'kind', KIND, refusals, { needed: true });
    if (code === undefined || name === undefined || kind === undefined) return [];
    if (seen.has(code)) refusals.push(refuse('ENTRY_TWICE', at(entry.line, 'code')));
    seen.add(code);
    const organ = registered.get(code);
    if (organ === undefined) {
      const shut = allAbove(code).find((above) => registered.get(above)?.status !== undefined);
      if (shut !== undefined)
        refusals.push(refuseEntry('ORGAN_CLOSED', { ...at(entry.line, 'code'), details: { code: shut } }));
      const command = { code, name, kind };
      return [{ entry, becomes: 'registered', commands: [{ operation: 'registerOrgan', command }] }];
    }
    if (organ.kind !== kind) refusals.push(refuse('KIND_DIFFERS', at(entry.line, 'kind')));
    const renaming = { operation: 'renameOrgan', command: { name, reason } } as const;
    return [changing(entry, organ.name === name ? [] : [renaming])];
  });
  return { rows, refusals };
}
