import type { Instant } from '#domain/model/time.ts';
import type { Failure, ProcessEvent, RunningProcess } from './process.ts';

/** The event by which a process fails; it says all that whoever is told needs. */
export function failing(process: RunningProcess, failure: Failure, now: Instant): ProcessEvent {
  return { type: 'ProcessFailed', failure, ...ended(process, now) };
}

export function completing(process: RunningProcess, now: Instant): ProcessEvent {
  return { type: 'ProcessCompleted', ...ended(process, now) };
}

function ended({ kind, startedBy, organ, steps, done, refused }: RunningProcess, at: Instant) {
  return { kind, startedBy, ...(organ === undefined ? {} : { organ }), steps, done, refused, at };
}
