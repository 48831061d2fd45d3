import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { later } from '#domain/model/time.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { scansOf } from '#functions/evidence/scan/states.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { api } from '../api.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { aCentre, aDetainee, aLawyer, presented, someStaff } from './records.ts';
import { aClerk, PDF, sha256 } from './scans.ts';

const BEGIN = `mutation ($input: BeginScanInput!) { beginScan(input: $input) {
  scan { id status availableActions } upload { url expiresAt headers { name value } } refusals { code path } } }`;
const COMPLETE = `mutation ($input: CompleteScanInput!) { completeScan(input: $input) { scan { id status keptAt } refusals { code message } } }`;
const PRESENT = `mutation ($input: PresentPapersInput!) { presentPapers(input: $input) { entrustment { id scans { id status } } refusals { code path } } }`;
const VERIFY = `mutation ($input: VerifyEntrustmentInput!) { verifyEntrustment(input: $input) { entrustment { id status } refusals { code } } }`;
const REJECT = `mutation ($input: RejectEntrustmentInput!) { rejectEntrustment(input: $input) { entrustment { id status } refusals { code } } }`;
const APPEAL = `mutation ($input: AppealEntrustmentInput!) { appealEntrustment(input: $input) { refusals { code } } }`;
const UPHOLD = `mutation ($input: UpholdEntrustmentAppealInput!) { upholdEntrustmentAppeal(input: $input) { entrustment { status } refusals { code } } }`;

interface Upload {
  readonly url: string;
  readonly expiresAt: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** The real API in this process, with a lawyer, their clerk, others, and a centre with a detainee. */
export async function scanScene() {
  const world = surroundings();
  const at = api({ world });
  const others: readonly Person[] = [
    aLawyer({
      id: personId('he.lawyer'),
      certificate: { number: '2', firm: '之江律师事务所', validUntil: '2027-05-31' },
    }),
    someStaff({ id: personId('ma.staff'), organ: '330102980000' }),
    someStaff({ id: personId('gao.leader'), posts: ['LEADER'] }),
  ];
  for (const { suspended: _, ...person } of [aLawyer(), aClerk(), someStaff(), ...others]) {
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  const { id, name, organ } = aCentre();
  await plant(at, Centres, id, { type: 'CentreRegistered', id, name, organ });
  const { status: _, caseId: __, ...admission } = aDetainee();
  await plant(at, Detainees, admission.id, { type: 'DetaineeAdmitted', ...admission });
  const scene = {
    ...at,
    workshop: { table: at.table, world, store: at.evidence },
    begin: async (subject: string, bytes: Uint8Array = PDF, changes: object = {}) => {
      const said = { kind: 'FIRM_LETTER', contentType: 'application/pdf', size: bytes.length, sha256: sha256(bytes) };
      return (await at.send(subject, BEGIN, { input: { ...said, ...changes } })).data.beginScan;
    },
    /** What the store answers to a PUT. */
    put({ url, expiresAt, headers }: Upload, bytes: Uint8Array = PDF): number {
      const signed = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
      return at.evidence.receive({ url, expiresAt, headers: signed }, bytes);
    },
    complete: async (subject: string, scanId: string) =>
      (await at.send(subject, COMPLETE, { input: { scanId } })).data?.completeScan,
    /** The id of a scan that has arrived. */
    async kept(subject = 'lin.lawyer', bytes: Uint8Array = PDF, changes: object = {}): Promise<string> {
      const { scan, upload } = await scene.begin(subject, bytes, changes);
      scene.put(upload, bytes);
      await scene.complete(subject, scan.id);
      return scan.id;
    },
    present: async (subject: string, scans: readonly string[], changes: object = {}) => {
      const { suspect, firmLetter, authority } = presented();
      const input = { centreId: id, suspect, firmLetter, authority, scans, ...changes };
      return at.send(subject, PRESENT, { input });
    },
    verify: (entrustmentId: string) =>
      at.send('he.staff', VERIFY, { input: { entrustmentId, detaineeId: admission.id } }),
    reject: (entrustmentId: string) =>
      at.send('he.staff', REJECT, { input: { entrustmentId, reason: 'PAPERS_INCOMPLETE' } }),
    /** The lawyer appeals against a rejection, and the centre's leader agrees: the papers are to be verified anew. */
    upheld: async (entrustmentId: string) => {
      await at.send('lin.lawyer', APPEAL, { input: { entrustmentId, statement: '材料齐全' } });
      return at.send('gao.leader', UPHOLD, { input: { entrustmentId, reason: '材料齐全' } });
    },
    /** As it stands now. */
    async now(scanId: string): Promise<Scan> {
      const [scan] = await scansOf(at.table, [scanId]);
      if (scan === undefined) throw new Error(`${scanId} is gone`);
      return scan;
    },
    eventsOf: async (scanId: string) =>
      (await at.table.query({ PK: scanId, prefix: EVENTS, limit: 100 })).items.map((item) => recordedOf(item).event),
    /** Lets time pass. Milliseconds. */
    pass: (milliseconds: number) => world.set(later(world.now(), milliseconds)),
  };
  return scene;
}

export type ScanScene = Awaited<ReturnType<typeof scanScene>>;
