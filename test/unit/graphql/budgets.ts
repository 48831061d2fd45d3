/** What front ends ask most, each with the person who asks. */
export const QUERIES: readonly { readonly name: string; readonly person: string; readonly query: string }[] = [
  { name: 'viewer', person: 'wang.officer', query: '{ viewer { roles person { name organ { name } } } }' },
  {
    name: 'case with its history, deadlines and report',
    person: 'wang.officer',
    query: `query ($caseId: ID!) { case(id: $caseId) { id number status availableActions deadlines { term dueAt } report { number }
      officerInCharge { name } history { edges { node { type at by { name } } } } } }`,
  },
  {
    name: 'case with its items and their chains',
    person: 'wang.officer',
    query: `query ($caseId: ID!) { case(id: $caseId) { propertyItems(first: 20) { edges { node { id name holder { __typename }
      custodyChain(first: 10) { edges { node { at } } } } } } } }`,
  },
  {
    name: 'page of cases',
    person: 'wang.officer',
    query: '{ cases(first: 20) { edges { node { number status organ { name } } } } }',
  },
  {
    name: 'page of reports',
    person: 'wang.officer',
    query: '{ reports(first: 20) { edges { node { number status } } } }',
  },
  {
    name: 'what changed',
    person: 'wang.officer',
    query: `{ viewer { changes(after: "${Buffer.from('2026-11-23T00:59:00.000Z').toString('base64url')}") { nodes { id } cursor more } } }`,
  },
  {
    name: 'a month of statistics',
    person: 'zhao.leader',
    query: `{ statistics(organ: "339901510000", from: "2026-11-01", to: "2026-11-30") { day counts { measure amount } } }`,
  },
  {
    name: 'page of notifications',
    person: 'wang.officer',
    query: '{ notifications(first: 20, unread: true) { edges { node { title text at read } } } }',
  },
  {
    name: 'my terms with their lights',
    person: 'wang.officer',
    query: '{ myDeadlines(first: 20) { edges { node { term dueAt light subject { id } } } } }',
  },
  {
    name: 'what waits for me',
    person: 'zhao.leader',
    query: '{ approvalsAwaitingMe(first: 20) { edges { node { kind proposal { name value } proposer { name } } } } }',
  },
  { name: 'page of 100 cases', person: 'wang.officer', query: '{ cases(first: 100) { edges { node { number } } } }' },
];

export interface Budget {
  /** Requests that read, the actor's own among them. */
  readonly reads: number;
  readonly transactions: number;
  /** A page costs more the fuller it is, up to its own length. */
  readonly page?: true;
}

const mutation = (reads: number): Budget => ({ reads, transactions: 1 });
const query = (reads: number): Budget => ({ reads, transactions: 0 });
const page = (reads: number): Budget => ({ reads, transactions: 0, page: true });

/** The actor, one round and one transaction; where the second round or the payload needs one more, it says so. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  registerOrgan: mutation(2),
  registerPerson: mutation(2),
  registerReport: mutation(2),
  acceptReport: mutation(3),
  declareReportOutOfJurisdiction: mutation(2),
  fileCase: mutation(3),
  declineCase: mutation(3),
  openStore: mutation(2),
  seizeItems: mutation(2),
  depositItem: mutation(3),
  requestCheckOut: mutation(2),
  approveCheckOut: mutation(2),
  checkOutItem: mutation(3),
  checkInItem: mutation(2),
  dispatchTransfer: mutation(2),
  registerCentre: mutation(2),
  addVisitRoom: mutation(2),
  addSessionTemplate: mutation(2),
  openSlots: mutation(4),
  admitDetainee: mutation(2),
  presentPapers: mutation(2),
  verifyEntrustment: mutation(3),
  bookVisit: mutation(3),
  // Whether one is proposed already stands in a second round.
  proposeDeadlineExtension: mutation(3),
  takeApprovalStep: mutation(2),
  viewer: query(2),
  // Deadlines are records of their own: their list, then they.
  'case with its history, deadlines and report': query(5),
  // DynamoDB has no batch of ranges: each of 20 chains is a request.
  'case with its items and their chains': page(23),
  'page of cases': page(3),
  'page of reports': page(2),
  'page of notifications': page(4),
  'page of 100 cases': page(2),
  // Their list, they themselves, and what they are about.
  'my terms with their lights': page(4),
  'what waits for me': page(4),
  // One for the organ's list, one for one's own, one for the records.
  'what changed': query(4),
  'a month of statistics': query(2),
};
