import { counted } from '#domain/count/counted.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { Deadlines } from './deadline/deadlines.ts';

export const deadlineCounted = [
  counted(Deadlines, {
    organ: ({ organ }) => organ,
    events: {
      DeadlineWarned: {
        measure: 'DEADLINES_OVERDUE',
        when: ({ threshold }) => threshold === 'RED',
        // The sweep may have slept: it is overdue from when it was due, not from when that was noticed.
        day: ({ dueAt }) => shanghaiDay(dueAt),
      },
    },
  }),
];
