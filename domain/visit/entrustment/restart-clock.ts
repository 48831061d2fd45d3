import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import type { Decision } from '#domain/model/decision.ts';
import { accepted, relied } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import { clocksOf, running, startAnew } from '../visit/clocks.ts';
import type { Entrustment } from './entrustment.ts';
import { detaineeOf } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';

export interface RestartClock {
  readonly entrustmentId: string;
}

interface Records {
  readonly entrustment: Entrustment | undefined;
  readonly detainee: Detainee | undefined;
  readonly clocks: readonly (Deadline | undefined)[];
}

const reads = ({ entrustmentId }: RestartClock) => ({ entrustment: internal(Entrustments, entrustmentId) });

const further = ({ entrustment }: RecordsOf<ReturnType<typeof reads>>) => ({
  detainee: internal(Detainees, entrustment === undefined ? '' : (detaineeOf(entrustment) ?? '')),
  clocks: clocksOf(entrustment?.id),
});

/**
 * For each lawyer of somebody to whom visits need no permission any more: whose 48 hours stopped when permission was asked,
 * and whose visit is gone since, would have none (CPL 39). Who has been in the room has had theirs.
 */
export const restartClock: Procedure<RestartClock, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule: ({ entrustment, detainee, clocks }: Records, _command, { now }): Decision => {
    if (entrustment?.status !== 'VERIFIED' || detainee?.status !== 'DETAINED') return accepted({});
    const had = running(clocks).length > 0 || clocks.some((clock) => clock?.status === 'MET');
    if (had || detainee.restriction !== undefined) return accepted({});
    const { id, organ, lawyer } = entrustment;
    const { changes } = startAnew({ entrustment: id, organ, lawyer, clocks }, now);
    return accepted(
      {},
      ...changes,
      relied(Entrustments, entrustment, 'verified'),
      relied(Detainees, detainee, 'whereabouts'),
    );
  },
};
