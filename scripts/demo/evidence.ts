import { setTimeout as sleep } from 'node:timers/promises';
import { sendParts } from '#client/evidence/upload.ts';
import { Problem } from '../local/problem.ts';
import { asker } from './ask.ts';
import { bar } from './bar.ts';
import { seededBytes, sha256 } from './bytes.ts';

const SIZE = 64 * 2 ** 20;
/** How long the seal may take. Seconds. */
const PATIENCE = 120;

const CASES = '{ casesInMyCharge(first: 50) { edges { node { id number status } } } }';
const BEGIN =
  'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id size partSize } refusals { message } } }';
const COMPLETE =
  'mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { evidence { id } refusals { message } } }';
const STATUS =
  'query ($id: ID!) { evidence(id: $id) { status object { versionId checksum retainUntil legalHold } differences } }';
const DOWNLOAD =
  'mutation ($input: RequestDownloadInput!) { requestDownload(input: $input) { url refusals { message } } }';

export interface DemoOptions {
  readonly graphqlUrl: string;
  readonly token: string;
  readonly report: (line: string) => void;
}

/**
 * Uploads 64 MiB to a case as an officer does, waits for the seal, reads them back with a reason, and compares.
 * @throws Problem if there is no open case, or it is not sealed in time
 */
export async function demoEvidence({ graphqlUrl, token, report }: DemoOptions): Promise<void> {
  const { ask, must } = asker(graphqlUrl, token);
  const theCase = await openCase(ask);
  const bytes = seededBytes('yangguang', SIZE);
  const hash = sha256(bytes);
  report(`Case ${theCase.number}: uploading 64 MiB, SHA-256 ${hash}`);

  const sending = timer();
  const input = {
    caseId: theCase.id,
    kind: 'BODY_WORN_CAMERA',
    name: '执法记录仪 演示.mp4',
    contentType: 'video/mp4',
    size: SIZE,
  };
  const { evidence } = await must<{ evidence: { id: string; size: number; partSize: number } }>(BEGIN, input);
  const sent = bar(SIZE);
  await sendParts(evidence, { ask, read: async (from, to) => bytes.subarray(from, to), sent });
  report(`Sent in parts of ${evidence.partSize / 2 ** 20} MiB, each bound to its SHA-256, in ${sending(SIZE)}`);

  const sealing = timer();
  await must(COMPLETE, { evidenceId: evidence.id, sha256: hash });
  const { retainUntil, versionId } = await untilSealed(ask, evidence.id);
  report(`Sealed in ${sealing()}: version ${versionId}, under legal hold, locked until ${retainUntil}`);

  const reading = timer();
  const { url } = await must<{ url: string }>(DOWNLOAD, { evidenceId: evidence.id, reason: '演示：核对封存的内容' });
  const back = new Uint8Array(await (await fetch(url)).arrayBuffer());
  report(`Read back, its reason on record, in ${reading(back.length)}`);
  if (sha256(back) !== hash) throw new Error('what was read back is not what was sent');
  report(`The same, bit for bit: ${evidence.id}`);
}

interface Case {
  readonly id: string;
  readonly number: string;
  readonly status: string;
}

async function openCase(ask: (query: string, variables: object) => Promise<unknown>): Promise<Case> {
  const data = (await ask(CASES, {})) as { casesInMyCharge: { edges: readonly { node: Case }[] } };
  const found = data.casesInMyCharge.edges.map(({ node }) => node).find(({ status }) => status === 'FILED');
  if (found === undefined)
    throw new Problem('There is no filed case of wang.officer; begin anew: npm start -- --fresh');
  return found;
}

interface Status {
  readonly evidence: {
    readonly status: string;
    readonly object: { readonly versionId: string; readonly retainUntil: string } | null;
  };
}

async function untilSealed(ask: (query: string, variables: object) => Promise<unknown>, id: string) {
  for (let second = 0; second < PATIENCE; second += 0.5) {
    const { evidence } = (await ask(STATUS, { id })) as Status;
    if (evidence.status === 'SEALED' && evidence.object !== null) return evidence.object;
    if (evidence.status !== 'COMPLETING') throw new Error(`it became ${evidence.status}`);
    await sleep(500);
  }
  throw new Problem(`${id} was not sealed within ${PATIENCE} s; the engine's log says why`);
}

/** Tells how long it took and, of bytes, how fast. */
function timer(): (bytes?: number) => string {
  const begun = performance.now();
  return (bytes) => {
    const seconds = (performance.now() - begun) / 1_000;
    const speed = bytes === undefined ? '' : ` (${(bytes / 2 ** 20 / seconds).toFixed(0)} MiB/s)`;
    return `${seconds.toFixed(1)} s${speed}`;
  };
}
