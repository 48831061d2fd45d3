import { expect } from 'vitest';
import { DUTY_PROMISES } from './duty-promises.ts';
import { KEEPING_PROMISES } from './keeping-promises.ts';
import type { Data, Promises } from './shapes.ts';
import { actions, node, some } from './shapes.ts';
import { VISIT_PROMISES } from './visit-promises.ts';

/** What the title of each recipe promises, asked of its answer; the demo's people and things are known. */
export const PROMISES: Promises = {
  // officer
  'who-am-i': ({ viewer }) =>
    expect(viewer).toMatchObject({
      roles: actions('OFFICER'),
      person: { name: '王警官', qualification: 'INTERMEDIATE' },
    }),
  cases: ({ cases }) => {
    expect(cases).toMatchObject(some({ status: 'FILED', officerInCharge: { name: '王警官' } }));
    for (const { node } of cases.edges) expect(node.deadlines[0]).toMatchObject({ dueAt: expect.any(String) });
  },
  'my-cases': ({ casesInMyCharge }) => {
    expect(casesInMyCharge.edges).toHaveLength(3);
    for (const { node } of casesInMyCharge.edges) expect(node.officerInCharge).toEqual({ name: '王警官' });
  },
  'register-report': ({ registerReport }) =>
    expect(registerReport).toMatchObject({
      report: { status: 'RECEIVED', availableActions: actions('ACCEPT') },
      receipt: { number: expect.stringMatching(/^\S+$/), code: expect.stringMatching(/^\S+$/) },
    }),
  'accept-report': ({ acceptReport }) =>
    expect(acceptReport).toMatchObject({
      report: { status: 'ACCEPTED' },
      case: { status: 'UNDER_FILING_REVIEW', deadlines: [{ term: 'FILING_CRIMINAL', metAt: null }] },
    }),
  'declare-out-of-jurisdiction': ({ declareReportOutOfJurisdiction }) =>
    expect(declareReportOutOfJurisdiction.report.status).toBe('OUT_OF_JURISDICTION'),
  'case-file': ({ case: file }) => {
    expect(file.history.edges.map(({ node }: Data) => node.type)).toEqual(['CaseAccepted', 'CaseFiled']);
    expect(file.deadlines[0].metAt).toEqual(expect.any(String));
    expect(file.propertyItems.edges.map(({ node }: Data) => node.name).sort()).toEqual(['戒指', '手机']);
    expect(file.report.reporterName).toBe('刘女士');
  },
  'seize-items': ({ seizeItems }) =>
    expect(seizeItems.items).toMatchObject([
      { name: '笔记本电脑', status: 'SEIZED', holder: { officer: { name: '王警官' } }, depositBy: expect.any(String) },
    ]),
  'request-check-out': ({ requestCheckOut }) =>
    expect(requestCheckOut.item).toMatchObject({
      status: 'CHECK_OUT_REQUESTED',
      checkOut: { by: { name: '王警官' }, purpose: '补充提取电子数据' },
    }),
  'begin-upload': ({ beginUpload }) =>
    expect(beginUpload.evidence).toMatchObject({ name: '勘验笔录.txt', partSize: expect.any(Number) }),
  'part-urls': ({ evidence }) => expect(evidence.partUrls).toMatchObject([{ number: 1, headers: [{}] }]),
  'received-parts': ({ evidence }) => expect(evidence.receivedParts).toMatchObject([{ number: 1 }]),
  'complete-upload': ({ completeUpload }) =>
    expect(completeUpload.evidence).toMatchObject({ status: expect.stringMatching(/COMPLETING|SEALED/) }),
  'evidence-status': ({ evidence }) =>
    expect(evidence).toMatchObject({
      ...{ status: 'VERIFIED', differences: [], contentHash: evidence.sha256, object: { legalHold: true } },
      verification: { status: 'MATCHED', checkedBytes: evidence.size },
    }),
  'request-download': ({ requestDownload }) =>
    expect(requestDownload).toMatchObject({ url: expect.any(String), expiresAt: expect.any(String) }),
  'abort-upload': ({ abortUpload }) => expect(abortUpload.evidence.status).toBe('ABORTED'),
  listen: ({ viewer }) =>
    expect(viewer.changes).toMatchObject({ nodes: [], cursor: expect.stringMatching(/^\S+$/), expired: false }),
  'my-deadlines': ({ myDeadlines }) => {
    const due = myDeadlines.edges.map(({ node }: Data) => node.dueAt);
    expect(due).toEqual([...due].sort());
    expect(myDeadlines).toMatchObject(
      some({ term: 'PUBLIC_SECURITY_CASE', light: 'GREEN', availableActions: actions('PROPOSE_EXTENSION') }),
    );
  },
  'propose-extension': ({ proposeDeadlineExtension }) =>
    expect(proposeDeadlineExtension.approval).toMatchObject({
      ...{ status: 'OPEN', kind: 'DEADLINE_EXTENSION_NEXT_ABOVE', awaitedStep: 'REVIEW', taken: [] },
      proposal: [
        { name: 'extension', value: 'NEXT_ABOVE' },
        { name: 'length', value: '30' },
      ],
    }),
  'my-proposals': ({ myProposals }) =>
    expect(myProposals.edges).toMatchObject([node({ reason: '价格认定尚未完成', availableActions: ['WITHDRAW'] })]),
  'my-notifications': ({ notifications }) =>
    expect(notifications).toMatchObject(some({ kind: 'CASE_FILED', read: false, text: expect.any(String) })),
  'read-notification': ({ readNotification }) => expect(readNotification.notification.read).toBe(true),
  'what-changed': ({ viewer }) => {
    const kinds = viewer.changes.nodes.map(({ __typename }: Data) => __typename);
    expect(kinds).toContain('Case');
  },
  // leader
  'awaiting-me': ({ cases, reports }) => {
    const awaited = cases.edges.filter(({ node }: Data) => node.availableActions.includes('FILE'));
    expect(awaited).toHaveLength(2);
    expect(reports).toMatchObject(some({ status: 'RECEIVED', availableActions: actions('TRANSFER') }));
  },
  'file-case': ({ fileCase }) =>
    expect(fileCase.case).toMatchObject({ status: 'FILED', deadlines: [{ metAt: expect.any(String) }] }),
  'decline-case': ({ declineCase }) =>
    expect(declineCase.case).toMatchObject({ status: 'NOT_FILED', reason: expect.stringContaining('和解') }),
  'case-holdings': ({ case: file }) => {
    expect(file.propertyItems).toMatchObject(some({ availableActions: actions('APPROVE_CHECK_OUT') }));
    expect(file.evidence).toMatchObject(some({ status: 'VERIFIED', name: '勘验笔录.txt' }));
  },
  'reject-check-out': ({ rejectCheckOut }) => expect(rejectCheckOut.item.status).toBe('DEPOSITED'),
  'approve-check-out': ({ approveCheckOut }) =>
    expect(approveCheckOut.item).toMatchObject({
      status: 'CHECK_OUT_APPROVED',
      checkOut: { approvedBy: { name: '赵所长' } },
    }),
  'reports-of': ({ reports }) => expect(reports.edges.length).toBeGreaterThanOrEqual(7),
  'transfer-report': ({ transferReport }) =>
    expect(transferReport.report).toMatchObject({
      status: 'TRANSFERRED',
      transferredTo: { name: expect.stringContaining('河东') },
    }),
  'report-file': ({ report }) =>
    expect(report.history.edges).toMatchObject([
      node({ type: 'ReportRegistered' }),
      node({ type: 'ReportTransferred' }),
    ]),
  'evidence-file': ({ evidence }) => {
    expect(evidence).toMatchObject({ uploader: { name: '王警官' }, object: { retainUntil: expect.any(String) } });
    expect(evidence.history).toMatchObject(some({ type: 'DownloadRequested', by: { name: '王警官' } }));
  },
  'approvals-awaiting-me': ({ approvalsAwaitingMe }) =>
    expect(approvalsAwaitingMe).toMatchObject(
      some({ proposer: { name: '王警官' }, availableActions: actions('TAKE_STEP', 'RETURN', 'REJECT') }),
    ),
  'take-approval-step': ({ takeApprovalStep }) =>
    expect(takeApprovalStep.approval).toMatchObject({
      ...{ status: 'OPEN', awaitedStep: 'APPROVE', awaitedOrgan: { name: expect.stringContaining('公安局') } },
      taken: [{ step: 'REVIEW', by: { name: '赵所长' }, opinion: '情况属实，同意上报' }],
      availableActions: [],
    }),
  'organ-deadlines': ({ deadlines }) => {
    const due = deadlines.edges.map(({ node }: Data) => node.dueAt);
    expect(due).toEqual([...due].sort());
    expect(deadlines).toMatchObject(some({ term: 'PUBLIC_SECURITY_CASE', light: 'GREEN' }));
  },
  statistics: ({ statistics }) => {
    expect(statistics).toHaveLength(7);
    const of = (day: Data, measure: string) => day.counts.find((each: Data) => each.measure === measure).amount;
    expect(of(statistics.at(-1), 'REPORTS_REGISTERED')).toBeGreaterThan(0);
  },
  // custodian
  property: ({ propertyStores }) =>
    expect(propertyStores.edges[0].node.items).toMatchObject(some({ name: '手机', caseNumber: expect.any(String) })),
  'items-to-deposit': ({ propertyItemsToDeposit }) =>
    expect(propertyItemsToDeposit.edges).toMatchObject([node({ name: '笔记本电脑', availableActions: ['DEPOSIT'] })]),
  'deposit-item': ({ depositItem }) =>
    expect(depositItem.item).toMatchObject({ status: 'DEPOSITED', holder: { shelf: 11, seal: 'YG-2026-0301' } }),
  'check-out-item': ({ checkOutItem }) =>
    expect(checkOutItem.item).toMatchObject({ status: 'CHECKED_OUT', holder: { officer: { name: '王警官' } } }),
  'check-in-item': ({ checkInItem }) =>
    expect(checkInItem.item).toMatchObject({ status: 'DEPOSITED', holder: { seal: 'YG-2026-0302' } }),
  'dispatch-transfer': ({ dispatchTransfer }) =>
    expect(dispatchTransfer.transfer).toMatchObject({ status: 'DISPATCHED', items: [{ name: '笔记本电脑' }] }),
  'incoming-transfers': ({ incomingTransfers }) => expect(incomingTransfers.edges).toHaveLength(2),
  'receive-transfer': ({ receiveTransfer }) => expect(receiveTransfer.transfer.status).toBe('RECEIVED'),
  'refuse-transfer': ({ refuseTransfer }) =>
    expect(refuseTransfer.transfer).toMatchObject({ status: 'REFUSED', ground: 'SEAL_BROKEN' }),
  'outgoing-transfers': ({ outgoingTransfers }) =>
    expect(outgoingTransfers).toMatchObject(some({ status: 'REFUSED', availableActions: actions('RETURN') })),
  'return-transfer': ({ returnTransfer }) => expect(returnTransfer.transfer.status).toBe('RETURNED'),
  'chain-of-custody': ({ propertyItem }) => {
    const links = propertyItem.custodyChain.edges.map(({ node }: Data) => node);
    expect(links).toHaveLength(6);
    for (const [i, link] of links.entries()) if (i > 0) expect(link.from).toEqual(links[i - 1].to);
  },
  'deposits-due': ({ deadlines }) =>
    expect(deadlines).toMatchObject(
      some({ term: 'PROPERTY_DEPOSIT', subject: expect.objectContaining({ name: '笔记本电脑' }) }),
    ),
  ...VISIT_PROMISES,
  ...DUTY_PROMISES,
  ...KEEPING_PROMISES,
  // citizen
  'receipt-right': ({ lookUpReceipt }) =>
    expect(lookUpReceipt).toEqual({ progress: { status: 'FILED' }, refusals: [] }),
  'receipt-wrong': ({ lookUpReceipt }) =>
    expect(lookUpReceipt).toMatchObject({ progress: null, refusals: [{ code: 'RECEIPT_UNKNOWN' }] }),
  'my-roles': ({ viewer }) => expect(viewer).toEqual({ roles: ['ANYONE'] }),
  'nothing-else': ({ node }) => expect(node).toBeNull(),
};
