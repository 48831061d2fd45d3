import { beforeAll, expect, test } from 'vitest';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';

const { send } = api({ table: new MemoryTable(), administrators: ['zhou.admin'] });
const LATER = '2027-01-01T00:00:00Z';
const ABSENT = '110101990000';
const item = (amount: string) => ({ name: '手机', quantity: { amount, unit: '部' }, condition: { grade: 'INTACT' } });

let filedCase = '';
beforeAll(async () => {
  ({ filedCase } = await seedDemo(sender(send), () => undefined));
});

/** Each form with everything wrong that a form can mend, and what comes back for it, all in one answer. */
const FORMS: readonly (readonly [
  person: string,
  mutation: string,
  input: () => object,
  refusals: readonly string[],
])[] = [
  [
    'zhou.admin',
    'registerPerson',
    () => ({ subject: 'wang.officer', name: '王', posts: ['LAWYER'], organ: ABSENT }),
    ['PERSON_REGISTERED subject', 'CERTIFICATE_NEEDED certificate', 'ORGAN_UNKNOWN organ'],
  ],
  [
    'wang.officer',
    'registerReport',
    () => ({ reporterName: '刘', reporterPhone: 'x', whatHappened: '盗窃', occurredAt: LATER, place: '路' }),
    ['PHONE_MALFORMED reporterPhone', 'OCCURRED_IN_FUTURE occurredAt'],
  ],
  [
    'wang.officer',
    'seizeItems',
    () => ({
      caseId: filedCase,
      secondOfficerId: 'Person_wang.officer',
      ...{ seizedFrom: '张', attestingWitness: '王', place: '路', at: LATER },
      items: [item('1'), item('0')],
    }),
    ['SECOND_OFFICER_NEEDED secondOfficerId', 'SEIZED_IN_FUTURE at', 'QUANTITY_INVALID items.1.quantity.amount'],
  ],
  [
    'wang.officer',
    'beginUpload',
    () => ({ caseId: filedCase, kind: 'AUDIO', name: '录音', size: 0, contentType: 'x', capturedAt: LATER }),
    ['SIZE_OUT_OF_RANGE size', 'CONTENT_TYPE_MALFORMED contentType', 'CAPTURED_IN_FUTURE capturedAt'],
  ],
  [
    'wang.officer',
    'announceEvidence',
    () => ({
      ...{ caseId: filedCase, kind: 'BODY_WORN_CAMERA', name: '录像', contentType: 'image/png', size: 0 },
      ...{ deviceHash: `${'A'.repeat(43)}=`, operatorId: 'Person_nobody', capturedTo: LATER },
    }),
    [
      ...['SIZE_OUT_OF_RANGE size', 'CONTENT_TYPE_NOT_OF_KIND contentType', 'DEVICE_NEEDED device'],
      ...['CAPTURED_AT_NEEDED capturedAt', 'PLACE_NEEDED place', 'CAPTURED_IN_FUTURE capturedTo'],
      'OPERATOR_UNKNOWN operatorId',
    ],
  ],
  [
    'zhou.admin',
    'openStore',
    () => ({
      ...{ organ: ABSENT, number: 0, name: '库' },
      rooms: [
        { name: '甲', shelves: 0 },
        { name: '甲', shelves: 1 },
      ],
    }),
    ['ORGAN_UNKNOWN organ', 'NUMBER_INVALID number', 'SHELVES_INVALID rooms.0.shelves', 'ROOM_TWICE rooms.1.name'],
  ],
  [
    'wu.centre',
    'addSessionTemplate',
    () => ({
      ...{ centreId: `Centre_${ORGANS.detentionCentre.code}`, room: '999', weekday: 8, from: '10:00', to: '09:00' },
      ...{ effectiveFrom: '2026-12-01', effectiveUntil: '2026-11-01' },
    }),
    ['ROOM_UNKNOWN room', 'OUT_OF_RANGE weekday', 'ENDS_BEFORE_IT_BEGINS to', 'ENDS_BEFORE_IT_BEGINS effectiveUntil'],
  ],
];

test.each(FORMS)(
  '%s, %s: all that the form can mend comes at once, each beside its input',
  async (person, mutation, input, expected) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code path } } }`;

    const { data, errors } = await send(person, query, { input: input() });

    expect(errors).toEqual([]);
    const refusals: { code: string; path: string[] }[] = data[mutation].refusals;
    expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([...expected].sort());
  },
);
