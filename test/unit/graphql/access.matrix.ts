/**
 * Who may ask for what, written from the domain and not from the schema: police handle reports and cases, leaders
 * decide, custodians keep property, the centre's staff and lawyers have visits, and nobody else's matters.
 */
const OFFICER = 'OFFICER';
const LEADER = 'LEADER';
const CUSTODIAN = 'CUSTODIAN';
const STAFF = 'CENTRE_STAFF';
const LAWYER = 'LAWYER';
const ADMINISTRATOR = 'ADMINISTRATOR';
const POLICE = [OFFICER, LEADER];
const KEEPING = [...POLICE, CUSTODIAN];
const VISITING = [LAWYER, STAFF];
const SIGNED_IN = [...KEEPING, ...VISITING, ADMINISTRATOR];

export const ROLES = ['ANYONE', ...SIGNED_IN];

export const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  // the directory
  viewer: ROLES,
  node: ROLES,
  organ: SIGNED_IN,
  registerOrgan: [ADMINISTRATOR],
  registerPerson: [ADMINISTRATOR],
  suspendPerson: [ADMINISTRATOR],
  reinstatePerson: [ADMINISTRATOR],
  // intake: three on the spot are the officer's; a transfer of jurisdiction is decided
  registerReport: [OFFICER],
  acceptReport: [OFFICER],
  declareReportOutOfJurisdiction: [OFFICER],
  transferReport: [LEADER],
  report: POLICE,
  reports: POLICE,
  lookUpReceipt: ROLES,
  // cases
  case: POLICE,
  cases: POLICE,
  casesInMyCharge: [OFFICER],
  fileCase: [LEADER],
  declineCase: [LEADER],
  // property: handling and custody are apart
  seizeItems: [OFFICER],
  requestCheckOut: [OFFICER],
  approveCheckOut: [LEADER],
  rejectCheckOut: [LEADER],
  depositItem: [CUSTODIAN],
  checkOutItem: [CUSTODIAN],
  checkInItem: [CUSTODIAN],
  dispatchTransfer: [CUSTODIAN],
  receiveTransfer: [CUSTODIAN],
  refuseTransfer: [CUSTODIAN],
  returnTransfer: [CUSTODIAN],
  openStore: [ADMINISTRATOR],
  propertyItem: KEEPING,
  propertyItemsToDeposit: [CUSTODIAN],
  incomingTransfers: [CUSTODIAN],
  outgoingTransfers: [CUSTODIAN],
  propertyStores: [...KEEPING, ADMINISTRATOR],
  // visits: no handler of a case has a part in them
  registerCentre: [ADMINISTRATOR],
  addVisitRoom: [STAFF],
  addSessionTemplate: [STAFF],
  openSlots: [STAFF],
  admitDetainee: [STAFF],
  releaseDetainee: [STAFF],
  presentPapers: [LAWYER],
  verifyEntrustment: [STAFF],
  rejectEntrustment: [STAFF],
  revokeEntrustment: VISITING,
  bookVisit: VISITING,
  rescheduleVisit: VISITING,
  cancelVisit: VISITING,
  centre: [...VISITING, ADMINISTRATOR],
  centres: [...VISITING, ADMINISTRATOR],
  slots: VISITING,
  entrustments: [LAWYER],
  visits: [LAWYER],
  // evidence
  beginUpload: [OFFICER],
  completeUpload: [OFFICER],
  abortUpload: [OFFICER],
  requestDownload: POLICE,
  evidence: POLICE,
};

/** The kinds of objects that a person of the demo may come upon, by whatever path. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  'zhou.admin': ['Organ', 'Person', 'PropertyStore', 'Centre'],
  'wang.officer': [
    'Organ',
    'Person',
    'Report',
    'Case',
    'PropertyItem',
    'PropertyTransfer',
    'PropertyStore',
    'Evidence',
  ],
  'zhao.leader': ['Organ', 'Person', 'Report', 'Case', 'PropertyItem', 'PropertyTransfer', 'PropertyStore', 'Evidence'],
  'chen.custodian': ['Organ', 'Person', 'PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  'sun.custodian': ['Organ', 'Person', 'PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  // An officer of another station, where nothing has happened yet.
  'qian.officer': ['Organ', 'Person', 'PropertyStore'],
  'wu.centre': ['Organ', 'Person', 'Centre', 'Slot', 'Detainee', 'Entrustment', 'Visit'],
  'lin.lawyer': ['Organ', 'Person', 'Centre', 'Slot', 'Entrustment', 'Visit'],
  // A lawyer without an entrustment.
  'he.lawyer': ['Organ', 'Person', 'Centre', 'Slot'],
};
