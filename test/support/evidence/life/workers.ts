import { DAY, HOUR } from '#domain/model/time.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { attend } from '#functions/evidence/attend.ts';
import { sweep as sweepReleases } from '#functions/evidence/release/sweep.ts';
import { work } from '#functions/evidence/release/work.ts';
import { reconcile } from '#functions/evidence/round.ts';
import { verify } from '#functions/evidence/verify/verify.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import type { Queue } from '#functions/relay/routes.ts';
import type { Recorded } from '#store/event.ts';

/** All programs that nobody starts by hand: by the queue that wakes them, and by their name where a clock does. */
export interface Workers {
  readonly queues: Readonly<Partial<Record<Queue, (workshop: Workshop, recorded: Recorded) => Promise<unknown>>>>;
  readonly sweeps: Readonly<Record<string, (workshop: Workshop) => Promise<unknown>>>;
}

const TERMS = { completion: 5 * 60_000, upload: 7 * DAY, orphan: DAY };
const SCANS = { retention: 365 * DAY, waiting: 30 * DAY, discarded: HOUR };

/** For how long the deployment lets anything be locked at most. Days. */
export const CAP = 4_000;

/** So little at a time that a file of two parts takes several runs. Bytes. */
const BOUNDS = { stretch: 3 * 2 ** 20, oneGo: 2 ** 20, cap: CAP, mayGoOn: () => true };

/** As a function does: what failed is told at the end. */
async function whole(run: Promise<{ readonly failed: number }>): Promise<void> {
  const { failed } = await run;
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** The product's own. */
export const WORKERS: Workers = {
  queues: {
    evidence: (workshop, recorded) => attend(workshop, recorded, SCANS),
    react: ({ table, world }, recorded) => react({ table, world, reactions }, recorded),
    verify: (workshop, { aggregate, sequence }) => verify(workshop, aggregate, BOUNDS, sequence),
    release: (workshop, { aggregate }) => work({ ...workshop, cap: CAP }, aggregate),
  },
  sweeps: {
    reconciler: (workshop) => whole(reconcile(workshop, TERMS)),
    deadlines: (workshop) => whole(sweep(workshop)),
    releases: (workshop) => whole(sweepReleases({ ...workshop, cap: CAP })),
  },
};
