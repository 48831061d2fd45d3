import type { Allowance, AllowanceEvent } from './allowance.ts';

export function evolve(state: Allowance | undefined, event: AllowanceEvent): Allowance {
  if (event.type === 'AllowanceOpened') {
    const { type: _, ...opened } = event;
    return { ...opened, drawn: 0 };
  }
  if (state === undefined) throw new Error(`${event.type} before AllowanceOpened`);
  switch (event.type) {
    case 'AllowanceDrawn':
      return { ...state, drawn: state.drawn + event.bytes };
    case 'AllowanceReturned':
      return { ...state, drawn: state.drawn - event.bytes };
    case 'AllowanceRaised':
      return { ...state, limit: state.limit + event.bytes };
  }
}
