import { expect, test } from 'vitest';
import { seedDirectory } from '#scripts/seed/directory.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';

const REGISTER = `mutation ($input: RegisterReportInput!) { registerReport(input: $input) {
  report { id version status availableActions } receipt { number code } refusals { code } } }`;
const ACCEPT = `mutation ($input: AcceptReportInput!) { acceptReport(input: $input) {
  report { status } case { id version } refusals { code } } }`;
const FILE = `mutation ($input: FileCaseInput!) { fileCase(input: $input) { case { status version } refusals { code message ... on VersionChanged { current { id } } } } }`;
const CASE = `query ($id: ID!) { case(id: $id) { status } node(id: $id) { id } }`;

const input = {
  reporterName: '刘女士',
  reporterPhone: '13800000001',
  whatHappened: '家中被盗',
  occurredAt: '2026-11-22T20:00:00+08:00',
  place: '阳光路12号',
};

async function demo() {
  const table = new MemoryTable();
  const server = api({ table, administrators: ['zhou.admin'] });
  await seedDirectory(sender((person, query, variables) => server.send(person, query, variables)));
  return { ...server, table };
}

async function withCase() {
  const { send, table } = await demo();
  const registered = (await send('wang.officer', REGISTER, { input })).data.registerReport;
  const asked = { reportId: registered.report.id, kind: 'CRIMINAL', suspectedOffence: '盗窃案' };
  const accepted = (await send('wang.officer', ACCEPT, { input: asked })).data.acceptReport;
  return { send, table, registered, caseId: String(accepted.case.id) };
}

test('an answer that was lost is had again, code and all, though the report has moved on', async () => {
  const { send } = await demo();
  const keyed = { input: { ...input, idempotencyKey: 'r1' } };

  const first = (await send('wang.officer', REGISTER, keyed)).data.registerReport;
  const asked = { reportId: first.report.id, kind: 'CRIMINAL', suspectedOffence: '盗窃案' };
  await send('li.officer', ACCEPT, { input: asked });
  const again = (await send('wang.officer', REGISTER, keyed)).data.registerReport;

  expect(first.report).toMatchObject({ version: 1, availableActions: ['ACCEPT', 'DECLARE_OUT_OF_JURISDICTION'] });
  expect(again).toEqual({
    report: { id: first.report.id, version: 2, status: 'ACCEPTED', availableActions: [] },
    receipt: first.receipt,
    refusals: [],
  });
});

test('no item of the table says the code in a state or an event', async () => {
  const { table, registered } = await withCase();
  const kept = table.items().filter(({ SK }) => SK !== 'COMMAND');
  expect(JSON.stringify(kept)).not.toContain(registered.receipt.code);
});

test('another station sees neither case nor report, by no path, and cannot name them', async () => {
  const { send, registered, caseId } = await withCase();
  const lists = `query ($organ: OrganCode!) { cases(organ: $organ) { edges { cursor } pageInfo { hasNextPage endCursor } }
    reports(organ: $organ, first: 1) { edges { cursor } pageInfo { hasNextPage endCursor } } }`;
  const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

  const byId = await send('qian.officer', CASE, { id: caseId });
  const listed = await send('qian.officer', lists, { organ: ORGANS.station.code });
  const accepted = await send('qian.officer', ACCEPT, {
    input: { reportId: registered.report.id, kind: 'CRIMINAL', suspectedOffence: '盗窃案' },
  });

  expect(byId.data).toEqual({ case: null, node: null });
  expect(listed.data).toEqual({ cases: nothing, reports: nothing });
  expect(accepted.errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test.each([undefined, 'lin.lawyer', 'chen.custodian', 'wu.centre', 'zhou.admin'])(
  '%s asks for a case in vain, and learns nothing by its id',
  async (subject) => {
    const { send, caseId } = await withCase();

    const asked = await send(subject, 'query ($id: ID!) { case(id: $id) { id } }', { id: caseId });
    const node = await send(subject, 'query ($id: ID!) { node(id: $id) { id } }', { id: caseId });

    expect(asked.errors[0]?.extensions.code).toBe(subject === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    expect(node.data).toEqual({ node: null });
  },
);

test('an officer cannot file; a leader can, once, and not with a stale version', async () => {
  const { send, caseId } = await withCase();

  const officer = await send('wang.officer', FILE, { input: { caseId } });
  const stale = await send('zhao.leader', FILE, { input: { caseId, expectedVersion: 7 } });
  const filed = await send('zhao.leader', FILE, { input: { caseId, expectedVersion: 1 } });
  const twice = await send('zhao.leader', FILE, { input: { caseId } });

  expect(officer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(stale.data.fileCase).toMatchObject({
    refusals: [
      { code: 'VERSION_CHANGED', message: '该记录已被他人修改，请查看最新内容后重试', current: { id: caseId } },
    ],
  });
  expect(filed.data.fileCase).toEqual({ case: { status: 'FILED', version: 2 }, refusals: [] });
  expect(twice.data.fileCase).toMatchObject({ case: null, refusals: [{ code: 'NOT_IN_THIS_STATE' }] });
});

test('anyone with number and code sees progress; with a wrong one, nothing', async () => {
  const { send, registered } = await withCase();
  const lookUp = `mutation ($input: LookUpReceiptInput!) { lookUpReceipt(input: $input) {
    progress { status since registeredAt } refusals { code message } } }`;
  const { number, code } = registered.receipt;

  const right = await send(undefined, lookUp, { input: { number, code } });
  const wrongCode = await send(undefined, lookUp, { input: { number, code: 'WRONG' } });
  const wrongNumber = await send(undefined, lookUp, { input: { number: 'J0', code } });

  expect(right.data.lookUpReceipt).toMatchObject({ progress: { status: 'ACCEPTED' }, refusals: [] });
  expect(wrongCode.data.lookUpReceipt).toMatchObject({ progress: null, refusals: [{ code: 'RECEIPT_UNKNOWN' }] });
  expect(wrongNumber).toEqual(wrongCode);
});
