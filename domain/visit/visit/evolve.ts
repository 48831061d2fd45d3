import type { Visit, VisitEvent } from './visit.ts';

export function evolve(state: Visit | undefined, event: VisitEvent): Visit {
  if (event.type === 'VisitBooked') {
    const { type: _, ...booking } = event;
    return { ...booking, status: 'CONFIRMED' };
  }
  if (state === undefined) throw new Error(`${event.type} before VisitBooked`);
  switch (event.type) {
    case 'VisitRescheduled': {
      const { type: _, ...placement } = event;
      return { ...state, ...placement };
    }
    case 'VisitCancelled':
      return { ...state, status: 'CANCELLED', reason: event.reason };
  }
}
