/**
 * Who may ask for what, written from the domain and not from the schema: police handle reports and cases, leaders
 * decide, custodians keep property, the centre's staff and lawyers have visits, and nobody else's matters.
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
/** A law firm's clerks see where and when, and act for its lawyers. */
const COMING = [LAWYER, CLERK, STAFF];
const SIGNED_IN = [...KEEPING, ...COMING, ADMINISTRATOR];

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
  suspendPractice: [ADMINISTRATOR],
  reinstatePractice: [ADMINISTRATOR],
  // whom of the firm a clerk may act for
  lawyersOfFirm: [CLERK],
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
  // a centre's rooms, sessions and closures are its own staff's affair; whoever looks for a slot may have it opened
  addVisitRoom: [STAFF],
  changeVisitRoom: [STAFF],
  withdrawVisitRoom: [STAFF],
  addSessionTemplate: [STAFF],
  changeSessionTemplate: [STAFF],
  endSessionTemplate: [STAFF],
  addVisitClosure: [STAFF],
  liftVisitClosure: [STAFF],
  reapplyTimetable: [STAFF],
  openSlots: COMING,
  openUrgentSlot: [STAFF],
  openSlotsThrough: [STAFF],
  admitDetainee: [STAFF],
  releaseDetainee: [STAFF],
  moveDetainee: [STAFF],
  restrictVisits: [STAFF],
  liftVisitRestriction: [STAFF],
  recordAbsence: [STAFF],
  correctAbsence: [STAFF],
  endAbsence: [STAFF],
  // a clerk acts for the firm's lawyers; what a lawyer says against a rejection is the lawyer's own
  presentPapers: [LAWYER, CLERK],
  appealEntrustment: [LAWYER],
  // whoever rejected does not decide: a leader of the centre does
  upholdEntrustmentAppeal: [LEADER],
  dismissEntrustmentAppeal: [LEADER],
  entrustmentAppeals: [LEADER],
  entrustmentsOfFirm: [CLERK],
  visitCalendar: [LAWYER],
  // scans are sent by whose papers they are, and read by whoever looks at the papers
  beginScan: [LAWYER, CLERK],
  completeScan: [LAWYER, CLERK],
  discardScan: [LAWYER, CLERK],
  attachScans: [LAWYER, CLERK],
  requestScanDownload: [...COMING, LEADER],
  scan: [...COMING, LEADER],
  scans: [LAWYER, CLERK],
  verifyEntrustment: [STAFF],
  rejectEntrustment: [STAFF],
  revokeEntrustment: VISITING,
  holdSeat: COMING,
  extendHold: COMING,
  confirmVisit: COMING,
  bookVisit: COMING,
  rescheduleVisit: COMING,
  changeVisitParty: COMING,
  cancelVisit: COMING,
  // only where the law asks for the handling department's permission, and then its leader's
  permitVisit: [LEADER],
  refuseVisit: [LEADER],
  visitsToPermit: [LEADER],
  visitsOfFirm: [CLERK],
  // the day of the visit: who lets in says who came; whoever comes may say that they come late
  checkInVisit: [STAFF],
  completeVisit: [STAFF],
  recordNoShow: [STAFF],
  correctNoShow: [STAFF],
  reportDelay: COMING,
  admitWalkIn: [STAFF],
  visitPassKeys: [STAFF, ADMINISTRATOR],
  // over and above the seats only by order of the centre's leader
  overbookVisit: [LEADER],
  // a calendar of one's own visits
  createCalendarFeed: [LAWYER],
  revokeCalendarFeed: [LAWYER],
  calendarFeeds: [LAWYER],
  joinWaitlist: COMING,
  leaveWaitlist: COMING,
  declineSeatOffer: COMING,
  waitlists: [LAWYER],
  waitlistsOfFirm: [CLERK],
  centre: [...COMING, ADMINISTRATOR],
  centres: [...COMING, ADMINISTRATOR],
  slots: COMING,
  freeSeats: COMING,
  entrustments: [LAWYER],
  visits: [LAWYER],
  // duty lawyers: a station is kept by those in whose house it is; a lawyer has their own shifts and requests alone
  registerDutyStation: [STAFF, ADMINISTRATOR],
  planDutyShift: [STAFF, ...POLICE],
  assignDutyLawyer: [STAFF, ...POLICE],
  withdrawDutyLawyer: [LAWYER, STAFF, ...POLICE],
  swapDutyLawyer: [STAFF, ...POLICE],
  cancelDutyShift: [STAFF, ...POLICE],
  recordDutyArrival: [STAFF, ...POLICE],
  recordDutyDeparture: [STAFF, ...POLICE],
  requestDutyLawyer: [STAFF, ...POLICE],
  assignDutyRequest: [STAFF, ...POLICE],
  acknowledgeDutyRequest: [LAWYER],
  tellDutyLawyer: [STAFF, ...POLICE],
  recordDutyMeeting: [LAWYER, STAFF, ...POLICE],
  withdrawDutyRequest: [STAFF, ...POLICE],
  dutyStation: [LAWYER, STAFF, ...POLICE, ADMINISTRATOR],
  dutyStations: [LAWYER, STAFF, ...POLICE, ADMINISTRATOR],
  dutyShifts: [LAWYER],
  dutyRequests: [LAWYER],
  dutyRequestsPassedOn: [STAFF, ...POLICE],
  // rapid response: a lawyer reports, whoever answers for an organ answers
  reportObstruction: [LAWYER],
  acknowledgeObstruction: [LEADER],
  answerObstruction: [LEADER],
  acceptObstructionAnswer: [LAWYER],
  escalateObstruction: [LAWYER],
  withdrawObstruction: [LAWYER],
  obstructions: [LAWYER],
  obstructionsToAnswer: [LEADER, STAFF],
  obstructionsOfOrgan: [LEADER, STAFF],
  // what exceeds one transaction: whoever may begin one
  processes: [...KEEPING, STAFF, ADMINISTRATOR],
  cancelProcess: [...KEEPING, STAFF, ADMINISTRATOR],
  // evidence
  announceEvidence: [OFFICER],
  // whoever announced it may have left: then a leader says what became of it
  withdrawAnnouncement: POLICE,
  beginUpload: [OFFICER],
  completeUpload: [OFFICER],
  abortUpload: [OFFICER],
  requestDownload: POLICE,
  // what is kept for how long, and how much of it, a leader answers for; holds end with the case, and whoever had it proposes
  raiseEvidenceQuota: [LEADER],
  extendRetention: [LEADER],
  proposeHoldRelease: [OFFICER],
  // whoever may look at it may have it looked through; what the readings came to, those who answer for an organ see
  requestVerification: POLICE,
  verificationReport: [LEADER],
  evidence: POLICE,
  evidenceKinds: POLICE,
  evidenceByHash: POLICE,
  // the ledger holds commitments, nothing of anybody: whoever wants to may watch it, a court's clerk without a token too
  ledger: ROLES,
  // whoever sees a record may take its history to a court, and says why
  requestCustodyBundle: KEEPING,
  // statistics: for those who answer for an organ, and for those above them
  statistics: POLICE,
};

/** The kinds of objects that a person of the demo may come upon, by whatever path. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  // Administers all organs, and so what was begun in any of them.
  'zhou.admin': ['Organ', 'Person', 'Process', 'PropertyStore', 'Centre', 'DutyStation'],
  // What an officer proposed is theirs to follow; the clocks of the cases run for them.
  'wang.officer': [
    ...[
      'Organ',
      'Person',
      'Report',
      'Case',
      'Deadline',
      'Approval',
      'Notification',
      'Evidence',
      'Verification',
      'Announcement',
    ],
    ...['PropertyItem', 'PropertyTransfer', 'PropertyStore', 'DutyStation', 'DutyShift'],
    'CustodyDisclosure',
  ],
  'zhao.leader': [
    ...[
      'Organ',
      'Person',
      'Report',
      'Case',
      'Deadline',
      'Approval',
      'Notification',
      'Evidence',
      'Verification',
      'Announcement',
    ],
    ...['PropertyItem', 'PropertyTransfer', 'PropertyStore', 'DutyStation', 'DutyShift'],
    'CustodyDisclosure',
    // One that waits for the permission of his organ.
    'Visit',
  ],
  'chen.custodian': [
    ...['Organ', 'Person', 'Deadline', 'PropertyItem', 'PropertyTransfer', 'PropertyStore'],
    // What was handed out of what they keep.
    'CustodyDisclosure',
  ],
  'sun.custodian': ['Organ', 'Person', 'Notification', 'PropertyItem', 'PropertyTransfer', 'PropertyStore'],
  // An officer of another station, where nothing has happened yet.
  'qian.officer': ['Organ', 'Person', 'PropertyStore', 'DutyStation', 'DutyShift'],
  // Slots opened far ahead are a process of whoever began it.
  'wu.centre': [
    ...['Organ', 'Person', 'Deadline', 'Notification', 'Process'],
    ...['Centre', 'Slot', 'Detainee', 'Entrustment', 'Visit'],
    // Not the report about the papers that they rejected themselves.
    ...['DutyStation', 'DutyShift', 'DutyRequest'],
  ],
  'lin.lawyer': [
    'Organ',
    'Person',
    'Deadline',
    'Notification',
    'Centre',
    'Slot',
    'Entrustment',
    'Visit',
    'DutyStation',
  ],
  // A lawyer whose papers were rejected, who says so.
  'he.lawyer': [
    ...['Organ', 'Person', 'Deadline', 'Notification', 'Centre', 'Slot', 'Entrustment', 'Visit'],
    ...['DutyStation', 'Obstruction'],
  ],
};
