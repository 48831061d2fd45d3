import type { Series, SeriesEvent } from './series.ts';

export function evolve(_state: Series | undefined, { type, id, number }: SeriesEvent): Series {
  switch (type) {
    case 'NumberIssued':
      return { id, last: number };
  }
}
