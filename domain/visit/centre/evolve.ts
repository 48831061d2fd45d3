import type { Centre, CentreEvent } from './centre.ts';
import { standing } from './closure.ts';
import type { Room } from './room.ts';
import { withChange } from './room.ts';

export function evolve(state: Centre | undefined, event: CentreEvent): Centre {
  if (event.type === 'CentreRegistered') {
    const { type: _, ...centre } = event;
    return { ...centre, rooms: [], templates: [] };
  }
  if (state === undefined) throw new Error(`${event.type} before CentreRegistered`);
  switch (event.type) {
    case 'RoomAdded':
      return { ...state, rooms: [...state.rooms, event.room] };
    case 'RoomChanged':
      return withRoom(state, event.code, (room) => withChange(room, event.change, event.on));
    case 'RoomWithdrawn':
      return withRoom(state, event.code, (room) => ({ ...room, withdrawnFrom: event.from }));
    case 'TemplateAdded':
      return { ...state, templates: [...state.templates, event.template] };
    case 'TemplateEnded': {
      const { code, effectiveUntil } = event;
      const templates = state.templates.map((each) => (each.code === code ? { ...each, effectiveUntil } : each));
      return { ...counted(state), templates };
    }
    case 'ClosureAdded': {
      const closures = [...standing(state.closures, event.at), event.closure];
      return { ...counted(state), closures, closuresMade: (state.closuresMade ?? 0) + 1 };
    }
    case 'ClosureLifted':
      return { ...counted(state), closures: (state.closures ?? []).filter(({ code }) => code !== event.code) };
  }
}

/** One change more that takes seats away or gives them back. */
function counted(state: Centre): Centre {
  return { ...state, revision: (state.revision ?? 0) + 1 };
}

function withRoom(state: Centre, code: string, change: (room: Room) => Room): Centre {
  return { ...counted(state), rooms: state.rooms.map((room) => (room.code === code ? change(room) : room)) };
}
