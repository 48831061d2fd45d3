import { Processes } from '#domain/process/process/processes.ts';
import { persons, posts, rule } from '../rule.ts';

/**
 * Whoever started a process hears how it ended: its steps are taken in their name, but long after they asked. If it ended
 * because they are gone, those hear of it who can see it and begin it again.
 */
export const process = {
  ...rule(Processes, 'ProcessCompleted', ({ kind, startedBy, done, refused }, { id }) => [
    {
      kind: 'PROCESS_COMPLETED',
      params: { kind, done: String(done), refused: String(refused) },
      subject: id,
      audience: [persons(startedBy)],
      ownDeeds: true,
    },
  ]),
  ...rule(Processes, 'ProcessFailed', ({ kind, startedBy, organ, done, failure }, { id }) => [
    {
      kind: 'PROCESS_FAILED',
      params: { kind, done: String(done) },
      subject: id,
      audience: [
        persons(startedBy),
        ...(failure === 'STARTER_GONE' && organ !== undefined ? [posts(organ, 'LEADER', 'ADMINISTRATOR')] : []),
      ],
      ownDeeds: true,
    },
  ]),
};
