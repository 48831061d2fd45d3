import type { Connection } from '#client/api/index.ts';
import { connect } from '#client/api/index.ts';
import { UploadError, uploadEvidence } from '#client/evidence/index.ts';
import { MyCasesDocument, RequestDownloadDocument } from '#client/generated/graphql.ts';
import { Problem } from '../local/problem.ts';
import { bar } from './bar.ts';
import { seededBytes, sha256 } from './bytes.ts';

const SIZE = 64 * 2 ** 20;
/** How long the seal may take. Milliseconds. */
const PATIENCE = 120_000;

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
  const connection = connect({ url: graphqlUrl, token, language: 'en' });
  const { id: caseId, number } = await openCase(connection);
  const bytes = seededBytes('yangguang', SIZE);
  const hash = sha256(bytes);
  report(`Case ${number}: uploading 64 MiB, SHA-256 ${hash}`);

  const sending = timer();
  const file = new File([bytes], '执法记录仪 演示.mp4', { type: 'video/mp4' });
  const upload = uploadEvidence({ connection, file, evidence: { caseId, ...recording() } });
  const show = bar(SIZE);
  upload.subscribe(({ sent }) => show(sent));
  const { id } = await upload.done;
  report(`Sent in ${upload.progress.parts} parts, each bound to its SHA-256, in ${sending(SIZE)}`);

  const sealing = timer();
  const late = (failure: unknown) => {
    if (!(failure instanceof UploadError)) throw failure;
    throw new Problem(`${id} was not done within ${PATIENCE / 1_000} s; the engine's log says why`);
  };
  const { object } = await upload.untilSealed({ patience: PATIENCE }).catch(late);
  report(`Sealed in ${sealing()}: version ${object?.versionId}, under legal hold, locked until ${object?.retainUntil}`);
  const verifying = timer();
  const verified = await upload.untilVerified({ patience: PATIENCE }).catch(late);
  if (verified.status !== 'VERIFIED') throw new Error(`it is not what was sent: ${verified.differences.join(', ')}`);
  report(`Every byte read again in the store, ${verifying(SIZE)}; now locked until ${verified.object?.retainUntil}`);

  const reading = timer();
  const input = { evidenceId: id, reason: '演示：核对封存的内容' };
  const { requestDownload } = await connection.ask(RequestDownloadDocument, { input });
  if (!requestDownload.url) throw new Error(requestDownload.refusals.map(({ message }) => message).join('; '));
  const back = new Uint8Array(await (await fetch(requestDownload.url)).arrayBuffer());
  report(`Read back, its reason on record, in ${reading(back.length)}`);
  if (sha256(back) !== hash) throw new Error('what was read back is not what was sent');
  report(`The same, bit for bit: ${id}`);
}

/** As a body-worn camera's recording must be described; its bytes are chance, so of no type that could be checked. */
function recording() {
  const now = Date.now();
  return {
    kind: 'BODY_WORN_CAMERA',
    contentType: 'application/octet-stream',
    device: 'DSJ-A7 0031',
    capturedAt: new Date(now - 60 * 60_000).toISOString(),
    capturedTo: new Date(now - 30 * 60_000).toISOString(),
    operatorId: 'Person_wang.officer',
    place: '阳光路26号',
  } as const;
}

async function openCase(connection: Connection) {
  const { casesInMyCharge } = await connection.ask(MyCasesDocument, { first: 50 });
  const found = casesInMyCharge.edges.map(({ node }) => node).find(({ status }) => status === 'FILED');
  if (found === undefined)
    throw new Problem('There is no filed case of wang.officer; begin anew: npm start -- --fresh');
  return found;
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
