import type { Detainee, DetaineeEvent } from './detainee.ts';

export function evolve(state: Detainee | undefined, event: DetaineeEvent): Detainee {
  if (event.type === 'DetaineeAdmitted') {
    const { type: _, ...admission } = event;
    return { ...admission, status: 'DETAINED' };
  }
  if (state === undefined) throw new Error(`${event.type} before DetaineeAdmitted`);
  switch (event.type) {
    case 'DetaineeReleased':
      return { ...state, status: 'RELEASED', releasedAt: event.releasedAt };
  }
}
