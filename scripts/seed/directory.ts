import { people } from '#scripts/local/people.ts';
import { ORGANS } from './organs.ts';
import type { Send } from './send.ts';

const CERTIFICATE_VALID_UNTIL = '2099-12-31';
const MINGLI = '明理律师事务所';

/** What the directory says of each person of the demo, by the subject of their token. */
const ENTRIES: Readonly<Record<string, object>> = {
  'zhou.admin': { posts: ['ADMINISTRATOR'], organ: ORGANS.bureau.code },
  'wang.officer': { posts: ['OFFICER'], organ: ORGANS.station.code, qualification: 'INTERMEDIATE' },
  'li.officer': { posts: ['OFFICER'], organ: ORGANS.station.code, qualification: 'BASIC' },
  'zhao.leader': { posts: ['OFFICER', 'LEADER'], organ: ORGANS.station.code, qualification: 'ADVANCED' },
  'feng.leader': { posts: ['LEADER'], organ: ORGANS.station.code, qualification: 'ADVANCED' },
  'chen.custodian': { posts: ['CUSTODIAN'], organ: ORGANS.station.code, qualification: 'BASIC' },
  'sun.custodian': { posts: ['CUSTODIAN'], organ: ORGANS.propertyCentre.code, qualification: 'BASIC' },
  'qian.officer': { posts: ['OFFICER'], organ: ORGANS.hedong.code, qualification: 'INTERMEDIATE' },
  'wu.centre': { posts: ['CENTRE_STAFF'], organ: ORGANS.detentionCentre.code },
  'jiang.leader': { posts: ['LEADER'], organ: ORGANS.detentionCentre.code },
  'lin.lawyer': {
    posts: ['LAWYER'],
    certificate: { number: '13399201910000001', firm: MINGLI, validUntil: CERTIFICATE_VALID_UNTIL },
  },
  'gu.clerk': { posts: ['CLERK'], firm: MINGLI },
  'he.lawyer': {
    posts: ['LAWYER'],
    certificate: { number: '13399201910000002', firm: '正和律师事务所', validUntil: CERTIFICATE_VALID_UNTIL },
  },
  'gao.lawyer': {
    posts: ['LAWYER'],
    certificate: { number: '13399201910000003', firm: '崇法律师事务所', validUntil: CERTIFICATE_VALID_UNTIL },
  },
};

/** Registers the organs, then the people. */
export async function seedDirectory(send: Send): Promise<void> {
  for (const organ of Object.values(ORGANS)) await send('zhou.admin', 'registerOrgan', organ, 'organ { id }');
  for (const { subject, name } of people) {
    const entry = ENTRIES[subject];
    if (entry === undefined) throw new Error(`the directory of the demo says nothing of ${subject}`);
    await send('zhou.admin', 'registerPerson', { subject, name, ...entry }, 'person { id }');
  }
}
