import type { Centre, CentreEvent } from './centre.ts';

export function evolve(state: Centre | undefined, event: CentreEvent): Centre {
  if (event.type === 'CentreRegistered') {
    const { type: _, ...centre } = event;
    return { ...centre, rooms: [], templates: [] };
  }
  if (state === undefined) throw new Error(`${event.type} before CentreRegistered`);
  switch (event.type) {
    case 'RoomAdded':
      return { ...state, rooms: [...state.rooms, event.room] };
    case 'TemplateAdded':
      return { ...state, templates: [...state.templates, event.template] };
  }
}
