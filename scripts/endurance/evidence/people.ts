import { connect } from '#client/api/index.ts';
import type { Backend } from '../../local/backend.ts';

const STATION = '330199000001';
const officerOf = (place: number) => `endurance.officer.${place}`;
const LEADER = 'endurance.leader';

/** A case of a station of its own, and how its officers show who they are. */
export interface Scene {
  readonly caseId: string;
  readonly tokens: readonly [string, ...string[]];
}

/** Puts a filed case and so many officers of its station into a fresh backend, through the API. */
export async function scene({ graphqlUrl, issuer, signToken }: Backend, officers: number): Promise<Scene> {
  const tokenOf = (sub: string) => {
    const now = Math.floor(Date.now() / 1_000);
    return signToken({ iss: issuer, aud: 'urn:yangguang:api', sub, iat: now, exp: now + 4 * 3_600 });
  };
  const asking = async (subject: string) => {
    const connection = connect({ url: graphqlUrl, token: await tokenOf(subject) });
    return async (field: string, input: object, selection = '__typename'): Promise<Answered> => {
      const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
      const text = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} refusals { code } } }`;
      const answer = (await connection.ask(text, { input })) as Readonly<Record<string, Answered>>;
      const payload = answer[field];
      if (payload === undefined || payload.refusals.length > 0) throw new Error(`${field}: ${JSON.stringify(payload)}`);
      return payload;
    };
  };
  const administrator = await asking('zhou.admin');
  await administrator('registerOrgan', { code: STATION, name: '派出所', kind: 'POLICE_STATION' });
  const serving = { organ: STATION, qualification: 'ADVANCED' };
  const subjects = Array.from({ length: officers }, (_, place) => officerOf(place));
  for (const subject of subjects)
    await administrator('registerPerson', { subject, name: '警官', posts: ['OFFICER'], ...serving });
  await administrator('registerPerson', { subject: LEADER, name: '所长', posts: ['OFFICER', 'LEADER'], ...serving });
  const officer = await asking(officerOf(0));
  const { report } = await officer('registerReport', REPORT, 'report { id }');
  const accepted = { reportId: report?.id, kind: 'CRIMINAL', suspectedOffence: '盗窃案' };
  const { case: theCase } = await officer('acceptReport', accepted, 'case { id }');
  const caseId = String(theCase?.id);
  await (await asking(LEADER))('fileCase', { caseId });
  const [first, ...others] = await Promise.all(subjects.map(tokenOf));
  return { caseId, tokens: [first ?? '', ...others] };
}

interface Answered {
  readonly refusals: readonly { readonly code: string }[];
  readonly report?: { readonly id: string };
  readonly case?: { readonly id: string };
}

const REPORT = {
  reporterName: '刘女士',
  reporterPhone: '13800000001',
  whatHappened: '家中被盗',
  occurredAt: '2026-01-01T00:00:00.000Z',
  place: '阳光路12号',
};
