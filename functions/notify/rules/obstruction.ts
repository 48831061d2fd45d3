import type { Obstruction, Turn } from '#domain/visit/obstruction/obstruction.ts';
import { organOf } from '#domain/visit/obstruction/obstruction.ts';
import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import type { Notice } from '../rule.ts';
import { persons, posts, rule } from '../rule.ts';

/** The body whose turn it is, those who have to know, and the lawyer: each hears of the step that concerns them. */
export const obstruction = {
  ...rule(Obstructions, 'ObstructionReported', (_event, report) => [toAnswer(report, report.turn), madeKnown(report)]),
  ...rule(Obstructions, 'ObstructionAcknowledged', (_event, { id, lawyer }) => [
    { kind: 'OBSTRUCTION_ACKNOWLEDGED', params: {}, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Obstructions, 'ObstructionAnswered', ({ replyBy }, { id, lawyer }) => [
    { kind: 'OBSTRUCTION_ANSWERED', params: { replyBy }, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Obstructions, 'ObstructionEscalated', ({ turn }, report, before) => [
    toAnswer(report, turn),
    ...(before === undefined
      ? []
      : [
          {
            kind: 'OBSTRUCTION_ESCALATED' as const,
            params: {},
            subject: report.id,
            audience: [posts(before.turn.organ, 'LEADER')],
          },
        ]),
  ]),
  ...rule(Obstructions, 'ObstructionClosed', ({ by }, report) => [
    ended(report),
    // Closed by nobody's deed: the lawyer is told too.
    ...(by === 'SILENCE' ? [{ ...ended(report), audience: [persons(report.lawyer)] }] : []),
  ]),
  ...rule(Obstructions, 'ObstructionWithdrawn', (_event, report) => [ended(report)]),
};

function toAnswer({ id, involved }: Obstruction, { organ, dueBy }: Turn): Notice {
  const audience = [posts(organ, 'LEADER')];
  return { kind: 'OBSTRUCTION_TO_ANSWER', params: { dueBy }, subject: id, audience, except: involved };
}

/** Leaders of the other organs that have to do with it. */
function madeKnown({ id, bodies, turn, involved }: Obstruction): Notice {
  const organs = bodies.flatMap((body) => organOf(body) ?? []).filter((organ) => organ !== turn.organ);
  const audience = organs.map((organ) => posts(organ, 'LEADER'));
  return { kind: 'OBSTRUCTION_MADE_KNOWN', params: {}, subject: id, audience, except: involved };
}

function ended({ id, turn }: Obstruction): Notice {
  return {
    kind: 'OBSTRUCTION_ENDED',
    params: {},
    subject: id,
    audience: [posts(turn.organ, 'LEADER')],
  };
}
