import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { internal } from '#domain/model/reads.ts';
import type { Entrustment } from './entrustment.ts';

/** What a command that stops the 48 hours reads beside the papers. */
export const clockOf = ({ entrustment }: { readonly entrustment: Entrustment }) => ({
  clock: internal(Deadlines, deadlineId(entrustment.id, 'VISIT')),
});

export interface Timed {
  readonly entrustment: Entrustment;
  /** The 48 hours from presenting the papers (CPL 39). */
  readonly clock: Deadline | undefined;
}
