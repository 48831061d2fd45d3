import { uploadEvidence } from '#client/evidence/index.ts';
import { MyCasesDocument } from '#client/generated/graphql.ts';
import { connect, demoToken } from '#client/index.ts';

/** What a page of a front end does, without the page: uploads bytes as the demo's officer, and compares the hash. */
export async function upload(origin: string, size: number) {
  const connection = connect({ url: `${origin}/graphql`, token: await demoToken(origin, 'wang.officer') });
  const { casesInMyCharge } = await connection.ask(MyCasesDocument, { first: 20 });
  const caseId = casesInMyCharge.edges.map(({ node }) => node).find(({ status }) => status === 'FILED')?.id ?? '';
  const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 2_654_435_761) >>> 24);
  const file = new File([bytes], '照片.bin');
  const started = uploadEvidence({ connection, file, evidence: { caseId, kind: 'OTHER' } });
  const { sha256 } = await started.done;
  const { status, object } = await started.untilSealed();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    status,
    size: object?.size,
    parts: started.progress.parts,
    same: sha256 === btoa(String.fromCharCode(...digest)),
  };
}
