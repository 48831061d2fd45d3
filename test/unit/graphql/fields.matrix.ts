import { OPERATIONS, ROLES } from './access.matrix.ts';

/**
 * Who may see what, written from the domain and not from the schema. By type the roles; then the fields that fewer may
 * see than the rest of their type. What a payload shows, whoever may send its command sees.
 */
const OFFICER = 'OFFICER';
const CUSTODIAN = 'CUSTODIAN';
const STAFF = 'CENTRE_STAFF';
const LAWYER = 'LAWYER';
const ADMINISTRATOR = 'ADMINISTRATOR';
const POLICE = [OFFICER, 'LEADER'];
const KEEPING = [...POLICE, CUSTODIAN];
const VISITING = [LAWYER, STAFF];
const SIGNED_IN = [...KEEPING, ...VISITING, ADMINISTRATOR];
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
  PageInfo: ROLES,
  // the directory is for whoever has a place in it; what happened, for whoever sees to what
  Organ: SIGNED_IN,
  Person: SIGNED_IN,
  OrganEdge: SIGNED_IN,
  OrganConnection: SIGNED_IN,
  // who serves where, and for whom somebody acts, is for those who serve
  PersonEdge: SERVING,
  PersonConnection: SERVING,
  Delegation: SERVING,
  DirectoryImport: [ADMINISTRATOR],
  DirectoryExport: [ADMINISTRATOR],
  ...listed('Event', SIGNED_IN),
  // a lawyer's certificate is looked at where lawyers come, and where people are registered
  Certificate: [...VISITING, ADMINISTRATOR],
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
  ...listed('Centre', [...VISITING, ADMINISTRATOR]),
  VisitRoom: [...VISITING, ADMINISTRATOR],
  SessionTemplate: [...VISITING, ADMINISTRATOR],
  ...listed('Slot', VISITING),
  ...listed('Entrustment', VISITING),
  Authority: VISITING,
  ...listed('Visit', VISITING),
  SlotFull: VISITING,
  LawyerBusy: VISITING,
  // whether somebody is held is for the centre alone
  ...listed('Detainee', [STAFF]),
};

export const NARROWER: Readonly<Record<string, readonly string[]>> = {
  'Viewer.person': SIGNED_IN,
  'Viewer.onBehalfOf': SIGNED_IN,
  'Viewer.changes': SIGNED_IN,
  // those who wait for what a term promises have no part in what is decided about it
  'Deadline.approvals': KEEPING,
  'Person.certificate': [...VISITING, ADMINISTRATOR],
  'Person.delegatedTo': SERVING,
  'Person.delegatedBy': SERVING,
  'Organ.persons': SERVING,
  // what was changed in the directory, and why, is its administrators' affair
  'Person.history': [ADMINISTRATOR],
  'Organ.history': [ADMINISTRATOR],
  // parts are sent by whoever brings the evidence
  'Evidence.partUrls': [OFFICER],
  'Evidence.receivedParts': [OFFICER],
  // custody is apart from handling: a custodian learns the number of a case, and nothing of it
  'PropertyItem.case': POLICE,
  'PropertyStore.items': [CUSTODIAN],
  // a lawyer sees neither who is held nor who else visits
  'Centre.detainees': [STAFF],
  'Centre.papersToVerify': [STAFF],
  'Centre.visits': [STAFF],
  'Slot.visits': [STAFF],
  'Entrustment.detainee': [STAFF],
  'Visit.detainee': [STAFF],
};

/** @throws if the matrix does not know the type */
export function mayAsk(roles: readonly string[], type: string, field: string): boolean {
  const allowed = NARROWER[`${type}.${field}`] ?? TYPES[type];
  if (allowed === undefined) throw new Error(`the matrix does not know ${type}`);
  return allowed.some((role) => roles.includes(role));
}
