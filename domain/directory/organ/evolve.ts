import type { Organ, OrganEvent } from './organ.ts';

export function evolve(state: Organ | undefined, event: OrganEvent): Organ {
  if (event.type === 'OrganRegistered') {
    const { type: _, ...organ } = event;
    return organ;
  }
  if (state === undefined) throw new Error(`${event.type} before OrganRegistered`);
  switch (event.type) {
    case 'OrganRenamed':
      return { ...state, name: event.name };
    case 'OrganClosingBegun':
      return { ...state, status: 'CLOSING', closings: (state.closings ?? 0) + 1 };
    case 'OrganReopened': {
      const { status: _, ...open } = state;
      return open;
    }
    case 'OrganClosed':
      return { ...state, status: 'CLOSED' };
  }
}
