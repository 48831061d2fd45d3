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
    name: 'a month’s report on readings of evidence',
    person: 'zhao.leader',
    query: `{ verificationReport(organ: "339901510000", from: "2026-11-01", to: "2026-11-30") { verified readAgain differed
      unreadable overdue mismatches(first: 20) { edges { node { status evidence { name } } } } } }`,
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
  {
    name: 'free seats of a month',
    person: 'lin.lawyer',
    query: `{ freeSeats(centreId: "Centre_339901430000", from: "2026-11-23", to: "2026-12-23", equipment: []) {
      edges { node { room from freeSeats equipment } } } }`,
  },
  {
    name: 'a month of a room’s calendar',
    person: 'wu.centre',
    query: `{ centre(id: "Centre_339901430000") { roomCalendar(room: "101", from: "2026-11-23", to: "2026-12-23") { from slot { id } } } }`,
  },
  {
    name: 'a month of a lawyer’s calendar',
    person: 'lin.lawyer',
    query: '{ visitCalendar(from: "2026-11-23", to: "2026-12-23") { id status from } }',
  },
  {
    name: 'a centre’s day, with who comes',
    person: 'wu.centre',
    query: `{ centre(id: "Centre_339901430000") { visits(day: "2026-11-30", first: 20) { edges { node {
      status from flags { cause } detainee { name } entrustment { lawyerName dueBy } } } } } }`,
  },
  {
    name: 'my visits, with their papers',
    person: 'lin.lawyer',
    query: '{ visits(first: 20) { edges { node { status from to entrustment { suspect } centre { name } } } } }',
  },
  {
    name: 'visits to permit',
    person: 'zhao.leader',
    query: '{ visitsToPermit(first: 20) { edges { node { from decideBy permission { suspect case { number } } } } } }',
  },
  {
    name: 'a station with its roster, gaps and requests',
    person: 'wu.centre',
    query: `{ dutyStation(organ: "339901430000") { shifts(from: "2026-11-23", to: "2026-11-30") { edges { node { from } } }
      gaps { edges { node { from } } } requests { edges { node { status dueBy } } } } }`,
  },
  {
    name: 'evidence of a case, and what is announced for it',
    person: 'wang.officer',
    query: `query ($caseId: ID!) { case(id: $caseId) { announcements { edges { node { name status dueBy operator { name } evidence { status } } } }
      evidence { edges { node { name status kind availableActions uploader { name } } } } } }`,
  },
  {
    name: 'evidence with its copies, its like, and who looked at it',
    person: 'wang.officer',
    query: `query ($caseId: ID!) { case(id: $caseId) { evidence { edges { node { name derivedFrom { original { name } }
      copies { edges { node { name } } } sameContent { edges { node { name } } } accesses { edges { node { at by { name } } } } } } } } }`,
  },
  {
    name: 'evidence by its hash',
    person: 'wang.officer',
    query: `{ evidenceByHash(sha256: "${'A'.repeat(43)}=") { edges { node { name } } } }`,
  },
  {
    name: 'quotas of a case and of one’s day, and how far the lifting of holds has come',
    person: 'wang.officer',
    query: `query ($caseId: ID!) { viewer { evidenceQuotaToday { limitBytes usedBytes } }
      case(id: $caseId) { evidenceQuota { limitBytes usedBytes } holdRelease { status released waiting approval { status } } } }`,
  },
  { name: 'kinds of evidence', person: 'wang.officer', query: '{ evidenceKinds { kind required types largest } }' },
  { name: 'the ledger', person: 'wang.officer', query: '{ ledger { origin checkpoint { note size } } }' },
  {
    name: 'disclosures of a record',
    person: 'wang.officer',
    query:
      'query ($caseId: ID!) { case(id: $caseId) { custodyDisclosures(first: 20) { edges { node { reason at } } } } }',
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
  // The record again under the reader's eyes, and its events; a case adds its evidence and property, at most 256 events.
  requestCustodyBundle: mutation(4),
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
  // However many slots it reaches: a process carries it to them.
  changeVisitRoom: mutation(2),
  withdrawVisitRoom: mutation(2),
  changeSessionTemplate: mutation(2),
  endSessionTemplate: mutation(2),
  addVisitClosure: mutation(2),
  liftVisitClosure: mutation(2),
  reapplyTimetable: mutation(3),
  openUrgentSlot: mutation(3),
  admitDetainee: mutation(2),
  presentPapers: mutation(2),
  // The papers, then their clock, which stops and runs on.
  rejectEntrustment: mutation(3),
  appealEntrustment: mutation(2),
  upholdEntrustmentAppeal: mutation(3),
  recordAbsence: mutation(2),
  // The lawyer, then the places for scans of theirs.
  beginScan: mutation(3),
  verifyEntrustment: mutation(3),
  bookVisit: mutation(3),
  // Who is to meet, their time, the seats and who waits stand in a second round.
  holdSeat: mutation(3),
  extendHold: mutation(3),
  confirmVisit: mutation(3),
  changeVisitParty: mutation(3),
  reportDelay: mutation(2),
  rescheduleVisit: mutation(3),
  cancelVisit: mutation(3),
  joinWaitlist: mutation(3),
  leaveWaitlist: mutation(2),
  permitVisit: mutation(3),
  refuseVisit: mutation(3),
  checkInVisit: mutation(3),
  completeVisit: mutation(3),
  admitWalkIn: mutation(3),
  createCalendarFeed: mutation(2),
  revokeCalendarFeed: mutation(2),
  registerDutyStation: mutation(2),
  // The calendars of the station and of the lawyer stand in a second round.
  planDutyShift: mutation(3),
  assignDutyLawyer: mutation(3),
  // It is handed out before it is answered for: the roster of the day, then a command of its own.
  requestDutyLawyer: mutation(7),
  reportObstruction: mutation(2),
  // Whoever sees the case sees what belongs to it: the case is read for what is named, and for what is shown.
  announceEvidence: mutation(3),
  withdrawAnnouncement: mutation(4),
  // From what it may draw, or what it gives back, stands in a second round.
  beginUpload: mutation(4),
  abortUpload: mutation(5),
  // All parts of the quota at once; the case itself does not change, and is read to be shown.
  raiseEvidenceQuota: mutation(4),
  // Whether it is proposed or done already.
  proposeHoldRelease: mutation(3),
  // Whether one is proposed already stands in a second round.
  proposeDeadlineExtension: mutation(3),
  takeApprovalStep: mutation(2),
  viewer: query(2),
  // Deadlines are records of their own: their list, then they.
  'case with its history, deadlines and report': query(5),
  // DynamoDB has no batch of ranges: each of 20 chains is a request.
  'case with its items and their chains': page(23),
  // The counts; what is due and what is being read; the list.
  'a month’s report on readings of evidence': query(4),
  'evidence of a case, and what is announced for it': query(6),
  // For each piece: its copies, and who looked at it.
  'evidence with its copies, its like, and who looked at it': query(6),
  'evidence by its hash': query(2),
  'quotas of a case and of one’s day, and how far the lifting of holds has come': query(3),
  'kinds of evidence': query(1),
  'page of cases': page(3),
  'page of reports': page(2),
  'page of notifications': page(4),
  'the ledger': query(1),
  'disclosures of a record': query(3),
  'page of 100 cases': page(2),
  // Their list, they themselves, and what they are about.
  'my terms with their lights': page(4),
  'what waits for me': page(4),
  // One for the organ's list, one for one's own, one for the records.
  'what changed': query(4),
  'a month of statistics': query(2),
  // The centre beside its list, the slots, and as many seats as 400.
  'free seats of a month': page(8),
  'a month of a room’s calendar': query(4),
  // All days in one batch, then the visits in another.
  'a month of a lawyer’s calendar': query(3),
  'a centre’s day, with who comes': page(4),
  'my visits, with their papers': page(3),
  'visits to permit': page(2),
  'a station with its roster, gaps and requests': page(5),
};
