import type { Instant } from '#domain/model/time.ts';
import type { Deadline } from './deadline.ts';

export const LIGHTS = ['GREEN', 'YELLOW', 'RED'] as const;
export type Light = (typeof LIGHTS)[number];

/** How a deadline stands at an instant. One that is met or cancelled stays as it was then; a paused one as it stopped. */
export function lightOf(deadline: Deadline, now: Instant): Light {
  const at = instantOf(deadline, now);
  if (at >= deadline.dueAt) return 'RED';
  return at >= deadline.warnAt ? 'YELLOW' : 'GREEN';
}

function instantOf(deadline: Deadline, now: Instant): Instant {
  switch (deadline.status) {
    case 'RUNNING':
      return now;
    case 'PAUSED':
      return deadline.pausedAt;
    case 'MET':
      return deadline.pausedAt ?? deadline.metAt;
    case 'CANCELLED':
      return deadline.pausedAt ?? deadline.cancelledAt;
  }
}
