import type { ProcessKind } from '#domain/process/kinds.ts';
import { importStep } from '#domain/sheet/import-row.ts';
import type { Entry } from '#domain/sheet/sheet.ts';
import { slotChangeStep } from '#domain/visit/slot/change-step.ts';
import { openStep } from '#domain/visit/slot/open-through.ts';
import type { WorkOf } from './step-work.ts';
import { stepWork } from './step-work.ts';

/** How a step of each kind of process is decided. */
export const kinds: Readonly<Record<ProcessKind, WorkOf>> = {
  DIRECTORY_IMPORT: ({ input }, _step, row) =>
    stepWork({ operation: 'importDirectory', input: { input, entry: row as unknown as Entry }, procedure: importStep }),
  SLOT_OPENING: ({ input }, step) => stepWork({ operation: 'openSlots', input: { input, step }, procedure: openStep }),
  SLOT_CHANGE: ({ input }, step) =>
    stepWork({ operation: 'changeSlots', input: { input, step }, procedure: slotChangeStep }),
};
