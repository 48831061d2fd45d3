import { OPERATIONS, ROLES } from './access.matrix.ts';

/**
 * Who may see what, written from the domain and not from the schema. By type the roles; then the fields that fewer may
 * see than the rest of their type. What a payload shows, whoever may send its command sees.
 */
const OFFICER = 'OFFICER';
const LEADER = 'LEADER';
const CUSTODIAN = 'CUSTODIAN';
const STAFF = 'CENTRE_STAFF';
const LAWYER = 'LAWYER';
const CLERK = 'CLERK';
const ADMINISTRATOR = 'ADMINISTRATOR';
const POLICE = [OFFICER, LEADER];
const KEEPING = [...POLICE, CUSTODIAN];
const VISITING = [LAWYER, STAFF];
const COMING = [LAWYER, CLERK, STAFF];
const SIGNED_IN = [...KEEPING, ...COMING, ADMINISTRATOR];
const SERVING = [...KEEPING, STAFF, ADMINISTRATOR];

const listed = (name: string, roles: readonly string[]) => ({
  [name]: roles,
  [`${name}Edge`]: roles,
  [`${name}Connection`]: roles,
});

const payloads = Object.fromEntries(
  Object.entries(OPERATIONS).map(([name, roles]) => [
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Payload`,
    roles,
  ]),
);

export const TYPES: Readonly<Record<string, readonly string[]>> = {
  ...payloads,
  // told to anybody: who they are, how their report goes, why not
  Viewer: ROLES,
  ReceiptProgress: ROLES,
  Refused: ROLES,
  VersionChanged: ROLES,
  NotInThisState: ROLES,
  OutOfRange: ROLES,
  TooMany: ROLES,
  QuotaExceeded: ROLES,
  PageInfo: ROLES,
  // the log's own words: it holds nothing of anybody
  Ledger: ROLES,
  LedgerCheckpoint: ROLES,
  // what leaves the house with its proofs: for whoever keeps or handles it
  ...listed('CustodyDisclosure', KEEPING),
  CustodyBundle: KEEPING,
  // the directory is for whoever has a place in it; what happened, for whoever sees to what
  Organ: SIGNED_IN,
  Person: SIGNED_IN,
  OrganEdge: SIGNED_IN,
  OrganConnection: SIGNED_IN,
  // who serves where, and for whom somebody acts, is for those who serve
  PersonEdge: [...SERVING, CLERK],
  PersonConnection: [...SERVING, CLERK],
  Delegation: SERVING,
  DirectoryImport: [ADMINISTRATOR],
  DirectoryExport: [ADMINISTRATOR],
  ...listed('Event', SIGNED_IN),
  // a lawyer's certificate is looked at where lawyers come, and where people are registered
  Certificate: [...VISITING, ADMINISTRATOR],
  PracticeSuspension: [...VISITING, ADMINISTRATOR],
  // notifications are each person's own, whoever they are
  ...listed('Notification', SIGNED_IN),
  NotificationDelivery: SIGNED_IN,
  NotificationPreferences: SIGNED_IN,
  NotificationChannels: SIGNED_IN,
  QuietHours: SIGNED_IN,
  IssuedWebhookSecret: SIGNED_IN,
  // reports, cases and evidence are police work; the code of a receipt is handed out by who registers
  ...listed('Report', POLICE),
  IssuedReceipt: [OFFICER],
  ...listed('Case', POLICE),
  // terms are seen by whoever has to meet them, and by whoever waits for what they promise
  // what exceeds one transaction: whoever serves may begin something
  ...listed('Process', SERVING),
  ProcessRefusal: SERVING,
  ...listed('Deadline', [...KEEPING, ...VISITING]),
  DeadlineExtension: [...KEEPING, ...VISITING],
  DeadlinePause: [...KEEPING, ...VISITING],
  ...listed('Approval', KEEPING),
  TakenStep: KEEPING,
  ProposalDetail: KEEPING,
  // what changed is told to whoever listens; each node by its own rules
  Changes: SIGNED_IN,
  // figures are for those who answer for an organ
  DayStatistics: POLICE,
  Count: POLICE,
  ...listed('Evidence', POLICE),
  EvidenceObject: POLICE,
  EvidenceQuota: POLICE,
  HoldRelease: POLICE,
  EvidenceKindRule: POLICE,
  EvidenceOrigin: POLICE,
  ...listed('Verification', POLICE),
  VerificationReport: [LEADER],
  ...listed('EvidenceAccess', POLICE),
  ...listed('Announcement', POLICE),
  ReceivedPart: [OFFICER],
  PartUrl: [OFFICER],
  PartHeader: [OFFICER],
  // property is seen by those who handle it and those who keep it
  ...listed('PropertyItem', KEEPING),
  // of a transfer the handlers see what their own items lead to; the lists are the custodians'
  ...listed('PropertyTransfer', [CUSTODIAN]),
  PropertyTransfer: KEEPING,
  ...listed('CustodyLink', KEEPING),
  PropertyQuantity: KEEPING,
  PropertyCondition: KEEPING,
  PropertyFound: KEEPING,
  PropertyCheckOut: KEEPING,
  HeldByPossessor: KEEPING,
  HeldByOfficer: KEEPING,
  HeldInStore: KEEPING,
  HeldInTransit: KEEPING,
  ...listed('PropertyStore', [...KEEPING, ADMINISTRATOR]),
  PropertyRoom: [...KEEPING, ADMINISTRATOR],
  // visits are between lawyers and the centre; the handlers of the case have no part in them
  ...listed('Centre', [...COMING, ADMINISTRATOR]),
  VisitRoom: [...COMING, ADMINISTRATOR],
  VisitRoomCapacity: [...COMING, ADMINISTRATOR],
  VisitRoomChange: [...COMING, ADMINISTRATOR],
  VisitClosure: [...COMING, ADMINISTRATOR],
  // what a room is taken for, and why it is closed, is for those who run it
  RoomEngagement: [STAFF],
  SessionTemplate: [...COMING, ADMINISTRATOR],
  ...listed('Slot', COMING),
  // the centre's leader sees papers of which a lawyer complains
  ...listed('Entrustment', [...COMING, 'LEADER']),
  Authority: [...COMING, 'LEADER'],
  // scans of the papers are seen by whoever sees the papers; they are sent by whose they are
  Scan: [...COMING, LEADER],
  ScanEdge: ['LAWYER', 'CLERK'],
  ScanConnection: ['LAWYER', 'CLERK'],
  ScanUpload: ['LAWYER', 'CLERK'],
  ScanHeader: ['LAWYER', 'CLERK'],
  EntrustmentAppeal: [...COMING, 'LEADER'],
  // a leader of the handlers sees only what waits for their permission: of whom, by whom, when
  ...listed('Visit', [...COMING, LEADER]),
  VisitFlag: [...COMING, LEADER],
  VisitPermission: [...COMING, LEADER],
  VisitPermissionDecision: [...COMING, LEADER],
  VisitRefusal: [...COMING, LEADER],
  VisitInterpreter: [...COMING, LEADER],
  // a pass is for those who come, not for those who let in
  VisitPass: [LAWYER, CLERK],
  VisitOrder: [LEADER, STAFF],
  VisitPassKey: [STAFF, ADMINISTRATOR],
  CalendarFeed: [LAWYER],
  CalendarFeedAddress: [LAWYER],
  VisitCompanion: COMING,
  VisitAssistant: COMING,
  SlotFull: COMING,
  ...listed('Waitlist', COMING),
  WaitlistEntry: COMING,
  SeatOffer: COMING,
  LawyerBusy: COMING,
  // where duty lawyers sit is for whoever may need one; who asked for one is for the station, the asker and that lawyer
  ...listed('DutyStation', [LAWYER, STAFF, ...POLICE, ADMINISTRATOR]),
  ...listed('DutyShift', [LAWYER, STAFF, ...POLICE]),
  DutyLawyer: [LAWYER, STAFF, ...POLICE],
  ...listed('DutyRequest', [LAWYER, STAFF, ...POLICE]),
  // an obstruction is between the lawyer and those who answer for an organ
  ...listed('Obstruction', [LAWYER, STAFF, 'LEADER']),
  ObstructionBody: [LAWYER, STAFF, 'LEADER'],
  ObstructionTurn: [LAWYER, STAFF, 'LEADER'],
  ObstructionAnswer: [LAWYER, STAFF, 'LEADER'],
  // whether somebody is held is for the centre alone
  ...listed('Detainee', [STAFF]),
  VisitRestriction: [STAFF],
  DetaineeAbsence: [STAFF],
};

export const NARROWER: Readonly<Record<string, readonly string[]>> = {
  'Viewer.person': SIGNED_IN,
  'Viewer.onBehalfOf': SIGNED_IN,
  'Viewer.changes': SIGNED_IN,
  // those who wait for what a term promises have no part in what is decided about it
  'Deadline.approvals': KEEPING,
  'Person.certificate': [...VISITING, ADMINISTRATOR],
  'Person.practiceSuspension': [...VISITING, ADMINISTRATOR],
  'Person.delegatedTo': SERVING,
  'Person.delegatedBy': SERVING,
  'Organ.persons': SERVING,
  // what was changed in the directory, and why, is its administrators' affair
  'Person.history': [ADMINISTRATOR],
  'Organ.history': [ADMINISTRATOR],
  // parts are sent by whoever brings the evidence
  'Viewer.evidenceQuotaToday': POLICE,
  'Evidence.partUrls': [OFFICER],
  'Evidence.receivedParts': [OFFICER],
  // custody is apart from handling: a custodian learns the number of a case, and nothing of it
  'PropertyItem.case': POLICE,
  'PropertyStore.items': [CUSTODIAN],
  // a lawyer sees neither who is held nor who else visits
  'Centre.detainees': [STAFF],
  'Centre.roomCalendar': [STAFF],
  'VisitClosure.reason': [STAFF],
  'Centre.papersToVerify': [STAFF],
  'Centre.visits': [STAFF],
  'Centre.waitlists': [STAFF],
  'Slot.visits': [STAFF],
  'Entrustment.detainee': [STAFF],
  // a leader decides about an appeal by what the papers say; where they were presented is their own centre
  'Entrustment.centre': COMING,
  'Entrustment.movedTo': COMING,
  'Visit.detainee': [STAFF],
  'Visit.order': [LEADER, STAFF],
  'Visit.pass': [LAWYER, CLERK],
  'Visit.ics': [LAWYER, CLERK],
  'Slot.overbooked': [STAFF],
  'Visit.centre': COMING,
  'Visit.slot': COMING,
  'Visit.companion': COMING,
  'Visit.assistant': COMING,
  // a lawyer learns nothing of the case by asking for a visit
  'VisitPermission.case': [LEADER],
  // the roster of others is not a lawyer's affair, nor an administrator's
  'DutyStation.shifts': [STAFF, ...POLICE],
  'DutyStation.gaps': [STAFF, ...POLICE],
  'DutyStation.requests': [STAFF, ...POLICE],
  // a duty lawyer does not become the defender in the case
  'DutyRequest.caseId': [STAFF, ...POLICE],
  'DutyRequest.signedRecord': [STAFF, ...POLICE],
  // visits are no affair of the handlers, also where one was obstructed
  'Obstruction.entrustment': VISITING,
  'Obstruction.visit': VISITING,
};

/** @throws if the matrix does not know the type */
export function mayAsk(roles: readonly string[], type: string, field: string): boolean {
  const allowed = NARROWER[`${type}.${field}`] ?? TYPES[type];
  if (allowed === undefined) throw new Error(`the matrix does not know ${type}`);
  return allowed.some((role) => roles.includes(role));
}
