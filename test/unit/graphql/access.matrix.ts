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
  organs: SIGNED_IN,
  registerOrgan: [ADMINISTRATOR],
  registerPerson: [ADMINISTRATOR],
  suspendPerson: [ADMINISTRATOR],
  reinstatePerson: [ADMINISTRATOR],
  renameOrgan: [ADMINISTRATOR],
  beginClosingOrgan: [ADMINISTRATOR],
  reopenOrgan: [ADMINISTRATOR],
  closeOrgan: [ADMINISTRATOR],
  assignPosts: [ADMINISTRATOR],
  grantQualification: [ADMINISTRATOR],
  changeCertificate: [ADMINISTRATOR],
  importDirectory: [ADMINISTRATOR],
  exportDirectory: [ADMINISTRATOR],
  // only a leader has the power that is delegated
  delegatePower: [LEADER],
  revokeDelegation: [LEADER],
  // statutory terms: seen by whoever acts or waits; the clock is a leader's to stop and to set right
  deadlines: [...KEEPING, STAFF],
  myDeadlines: [...KEEPING, ...VISITING],
  meetDeadline: [LEADER, STAFF],
  pauseDeadline: [LEADER],
  resumeDeadline: [LEADER],
  extendDeadline: [LEADER],
  undoExtension: [LEADER],
  correctDeadline: [LEADER],
  // decisions of more than one: whoever handles proposes, leaders decide
  proposeDeadlineExtension: POLICE,
  amendDeadlineExtension: POLICE,
  takeApprovalStep: [LEADER],
  returnApproval: [LEADER],
  rejectApproval: [LEADER],
  withdrawApproval: KEEPING,
  approvalsAwaitingMe: [LEADER],
  myProposals: KEEPING,
  // notifications: everyone has their own, and nobody another's
  notifications: SIGNED_IN,
  notificationPreferences: SIGNED_IN,
  readNotification: SIGNED_IN,
  readAllNotifications: SIGNED_IN,
  setNotificationPreferences: SIGNED_IN,
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
  openSlotsThrough: [STAFF],
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
  // what exceeds one transaction: whoever may begin one
  processes: [...KEEPING, STAFF, ADMINISTRATOR],
  cancelProcess: [...KEEPING, STAFF, ADMINISTRATOR],
  // evidence
  beginUpload: [OFFICER],
  completeUpload: [OFFICER],
  abortUpload: [OFFICER],
  requestDownload: POLICE,
  evidence: POLICE,
  // statistics: for those who answer for an organ, and for those above them
  statistics: POLICE,
};

/** The kinds of objects that a person of the demo may come upon, by whatever path. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  // Administers all organs, and so what was begun in any of them.
  'zhou.admin': ['Organ', 'Person', 'Process', 'PropertyStore', 'Centre'],
  // What an officer proposed is theirs to follow; the clocks of the cases run for them.
  'wang.officer': [
    ...['Organ', 'Person', 'Report', 'Case', 'Deadline', 'Approval', 'Notification', 'Evidence'],
    ...['PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  ],
  'zhao.leader': [
    ...['Organ', 'Person', 'Report', 'Case', 'Deadline', 'Approval', 'Notification', 'Evidence'],
    ...['PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  ],
  'chen.custodian': ['Organ', 'Person', 'Deadline', 'PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  'sun.custodian': ['Organ', 'Person', 'Notification', 'PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  // An officer of another station, where nothing has happened yet.
  'qian.officer': ['Organ', 'Person', 'PropertyStore'],
  // Slots opened far ahead are a process of whoever began it.
  'wu.centre': [
    ...['Organ', 'Person', 'Deadline', 'Notification', 'Process'],
    ...['Centre', 'Slot', 'Detainee', 'Entrustment', 'Visit'],
  ],
  'lin.lawyer': ['Organ', 'Person', 'Deadline', 'Notification', 'Centre', 'Slot', 'Entrustment', 'Visit'],
  // A lawyer without an entrustment.
  'he.lawyer': ['Organ', 'Person', 'Centre', 'Slot'],
};
