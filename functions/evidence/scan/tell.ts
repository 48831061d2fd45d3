import type { Rule } from '#domain/model/decision.ts';
import type { Reads, RecordsOf } from '#domain/model/reads.ts';
import { internal, one } from '#domain/model/reads.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { dropScan } from '#domain/visit/scan/drop.ts';
import { expireScan } from '#domain/visit/scan/expire.ts';
import { lockScan } from '#domain/visit/scan/lock.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { setScanAside } from '#domain/visit/scan/set-aside.ts';
import { carryOut } from '../../carry-out.ts';
import type { Workshop } from '../workshop.ts';

type Told = Pick<Scan, 'id'>;

/** Records one step of a scan. The state itself tells a step that was taken from one that was not. */
function telling<Input, Records extends Reads>(
  operation: string,
  reads: (scan: Scan) => Records,
  rule: Rule<RecordsOf<Records>, Input>,
) {
  return async (workshop: Workshop, scan: Scan, input: Input): Promise<void> => {
    const procedure = { reads: () => reads(scan), rule };
    await carryOut<Input, Records, Reads>(workshop, { operation, key: workshop.world.token(), input, procedure });
  };
}

const itself = ({ id }: Told) => ({ scan: one(Scans, id) });
const withPapers = (scan: Scan) => ({
  ...itself(scan),
  entrustment: internal(Entrustments, ('entrustment' in scan && scan.entrustment) || ''),
});

/** A refusal is another worker that has been here meanwhile. */
export const tell = {
  locked: telling('lockScan', itself, lockScan),
  setAside: telling('setScanAside', itself, setScanAside),
  expired: telling('expireScan', withPapers, expireScan),
  dropped: telling('dropScan', itself, dropScan),
};
