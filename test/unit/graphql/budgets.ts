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
  declineCase: mutation(2),
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
  viewer: query(2),
  'case with its history, deadlines and report': query(3),
  // DynamoDB has no batch of ranges: each of 20 chains is a request.
  'case with its items and their chains': page(23),
  'page of cases': page(3),
  'page of reports': page(2),
  'page of 100 cases': page(2),
};
