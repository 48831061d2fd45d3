import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Id } from '#domain/model/id.ts';
import { DAY, HOUR } from '#domain/model/time.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { scanKey } from '#domain/visit/scan/scan.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { attend } from '#functions/evidence/attend.ts';
import { sweepScans } from '#functions/evidence/scan/sweep.ts';
import type { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between, killing } from '#test/support/evidence/between.ts';
import { seed } from '#test/support/seed.ts';
import type { ScanScene } from '#test/support/visit/scan-scene.ts';
import { scanScene } from '#test/support/visit/scan-scene.ts';
import { HTML, PDF } from '#test/support/visit/scans.ts';

const KINDS = [Centres, Deadlines, Detainees, Entrustments, Persons, Scans];
const TERMS = { retention: 365 * DAY, waiting: 30 * DAY, discarded: HOUR };
const DISCARD = 'mutation ($input: DiscardScanInput!) { discardScan(input: $input) { refusals { code } } }';

/** What may happen, to which of the scans or papers there are, and after how many of its calls a worker is killed. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['begin', 'begin', 'begin', 'page', 'complete', 'discard', 'present', 'present'] as const),
      ...(['verify', 'reject', 'settle', 'settle', 'sweep', 'sweep', 'pass', 'pass'] as const),
    ),
    which: fc.nat(20),
    kill: fc.option(fc.nat(12), { nil: undefined }),
    days: fc.constantFrom(0.1, 1, 20, 31),
  }),
  { minLength: 5, maxLength: 25 },
);
type Step = typeof steps extends fc.Arbitrary<(infer Value)[]> ? Value : never;

interface Made {
  readonly scans: string[];
  readonly papers: Id[];
}

async function take(at: ScanScene, { scans, papers }: Made, { what, which, kill, days }: Step): Promise<void> {
  const scan = scans[which % scans.length] ?? 'Scan_none';
  const entrustment = papers[which % papers.length] ?? 'Entrustment_none';
  const dying = killing(kill);
  const mortal = { ...at.workshop, table: between(at.table, dying), store: between(at.evidence, dying) };
  switch (what) {
    case 'begin':
    case 'page': {
      const bytes = what === 'page' ? HTML : PDF;
      const begun = await at.begin('lin.lawyer', bytes);
      if (begun.scan === null) return;
      scans.push(begun.scan.id);
      if (which % 4 > 0) at.put(begun.upload, bytes);
      if (which % 4 > 1) await at.complete('lin.lawyer', begun.scan.id);
      return;
    }
    case 'complete':
      await at.complete('lin.lawyer', scan);
      return;
    case 'discard':
      await at.send('lin.lawyer', DISCARD, { input: { scanId: scan } });
      return;
    case 'present': {
      const { data } = await at.present('lin.lawyer', scans.slice(-1 - (which % 3)));
      if (data?.presentPapers.entrustment) papers.push(data.presentPapers.entrustment.id);
      return;
    }
    case 'verify':
      await at.verify(entrustment);
      return;
    case 'reject':
      await at.reject(entrustment);
      return;
    case 'settle':
      await attend(mortal, { aggregate: entrustment, at: at.world.now() }, TERMS).catch(() => undefined);
      return;
    case 'sweep':
      await sweepScans(mortal, TERMS).catch(() => undefined);
      return;
    case 'pass':
      at.pass(days * DAY);
  }
}

const statesOf = <State>(at: ScanScene, kind: string): readonly State[] =>
  (at.table as MemoryTable)
    .items()
    .filter(({ PK, SK }) => SK === 'STATE' && PK.startsWith(`${kind}_`))
    .map(({ state }) => state as State);

/** What must hold after every step, whatever happened and whoever died. */
async function expectSound(at: ScanScene): Promise<void> {
  expectConsistent(at.table as MemoryTable, KINDS);
  const attachedTo = new Map<string, string>();
  for (const { id, scans = [] } of statesOf<Entrustment>(at, 'Entrustment')) {
    for (const scan of scans) {
      expect(attachedTo.get(scan)).toBeUndefined();
      attachedTo.set(scan, id);
    }
  }
  for (const scan of statesOf<Scan>(at, 'Scan')) {
    const [versionId, ...others] = await at.evidence.versionsOf(scanKey(scan.id));
    expect(others).toEqual([]);
    const entrustment = 'entrustment' in scan ? scan.entrustment : undefined;
    expect(attachedTo.get(scan.id)).toBe(entrustment);
    // What is kept is there, and what is gone is gone.
    if ('versionId' in scan && scan.status !== 'DROPPED' && scan.status !== 'DISCARDED') {
      expect(versionId).toBe(scan.versionId);
    }
    if (scan.status === 'DROPPED') expect(versionId).toBeUndefined();
    if (scan.status === 'LOCKED') {
      const { lock } = await at.evidence.head(scanKey(scan.id), scan.versionId);
      expect(lock.mode).toBe('COMPLIANCE');
      expect(String(lock.retainUntil) >= scan.retainUntil).toBe(true);
    }
  }
}

test('whatever happens to scans, and whoever dies over it: what is recorded is what is there', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const at = await scanScene();
      const made: Made = { scans: [], papers: [] };
      for (const step of taken) {
        await take(at, made, step);
        await expectSound(at);
      }
      // In the end nothing of verified papers is left unlocked, and nothing unused is left.
      for (let round = 0; round < 3; round += 1) {
        at.pass(31 * DAY);
        await sweepScans(at.workshop, TERMS);
      }
      await expectSound(at);
      const papers = new Map(statesOf<Entrustment>(at, 'Entrustment').map((each) => [String(each.id), each.status]));
      for (const scan of statesOf<Scan>(at, 'Scan')) {
        const decided = papers.get(('entrustment' in scan && scan.entrustment) || '');
        const end = decided === 'VERIFIED' ? 'LOCKED' : decided === 'PRESENTED' ? 'ATTACHED' : 'DROPPED';
        expect([decided, scan.status]).toEqual([decided, end]);
      }
    }),
    { seed, numRuns: 60 },
  );
});
