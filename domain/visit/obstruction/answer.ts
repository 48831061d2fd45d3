import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { HOUR } from '#domain/model/time.ts';
import { answering } from './answering.ts';
import type { Timed } from './clock.ts';
import type { AnswerOutcome } from './obstruction.ts';
import { Obstructions } from './obstructions.ts';
import { isHushed } from './routes.ts';

export interface AnswerObstruction {
  readonly outcome: AnswerOutcome;
  /** What was put right; or why it is not upheld. */
  readonly explanation: string;
}

/** The body whose turn it is answers: upheld and put right, or not upheld and why. From now on it is the lawyer's turn. */
export function answerObstruction(
  { obstruction, clock }: Timed,
  { outcome, explanation }: AnswerObstruction,
  context: Context,
): Decision {
  const forbidden = answering(obstruction, 'ANSWER', context);
  if (forbidden !== undefined) return forbidden;
  const { actor, now } = context;
  const { organ, since } = obstruction.turn;
  const { kind, answers } = obstruction;
  const hours = Math.max(1, Math.ceil((Date.parse(now) - Date.parse(since)) / HOUR));
  const replyBy = due(TERMS.RAPID_RESPONSE_REPLY, now, CHINESE_CALENDAR).dueAt;
  const answer = { organ, outcome, explanation, by: actor.id, at: now };
  return accepted(
    { obstruction: obstruction.id },
    changed(
      Obstructions,
      obstruction,
      { type: 'ObstructionAnswered', answer, replyBy },
      { type: 'ObstructionAnswerTimed', organ, hours },
      ...(isHushed(kind) && answers.length === 0 ? [{ type: 'ObstructionDisclosed', kind } as const] : []),
    ),
    ...meetDeadline(clock, now),
  );
}
