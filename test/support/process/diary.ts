import type { Aggregate } from '#domain/model/aggregate.ts';
import { accepted, changed, opened, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal, one } from '#domain/model/reads.ts';
import { refuse } from '#domain/process/refusals.ts';
import type { WorkOf } from '#functions/process/step-work.ts';
import { stepWork } from '#functions/process/step-work.ts';

/** A record that every step writes a line into: it shows how often and in which order steps were taken. */
export interface Diary {
  readonly id: Id<'Diary'>;
  readonly lines: readonly string[];
}

type DiaryEvent = { readonly type: 'LineWritten'; readonly line: string };

export const Diaries: Aggregate<'Diary', Diary, DiaryEvent> = {
  kind: 'Diary',
  evolve: (state, { line }) => ({ id: 'Diary_1', lines: [...(state?.lines ?? []), line] }),
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  visible: () => true,
};

/** A line is what the row says; `refuse` is refused, `throw` throws, and `absent` names a record that is not there. */
export const writing: WorkOf = (_process, step, row) =>
  stepWork({
    operation: 'writeLine',
    input: { line: `${step}:${String(row.says)}` },
    procedure: {
      reads: () => ({
        diary: internal(Diaries, 'Diary_1'),
        ...(row.says === 'absent' ? { absent: one(Diaries, 'Diary_2') } : {}),
      }),
      rule: ({ diary }: { readonly diary: Diary | undefined }, { line }: { readonly line: string }) => {
        if (row.says === 'throw') throw new TypeError('a fault');
        if (row.says === 'refuse') return refused(refuse('ROW_TOO_LONG', { details: { row: step } }));
        const event = { type: 'LineWritten', line } as const;
        return accepted({}, diary === undefined ? opened(Diaries, 'Diary_1', event) : changed(Diaries, diary, event));
      },
    },
  });
