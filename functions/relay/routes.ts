/** The queues of those who act on events, by the environment variable that names each. */
export const QUEUES = {
  react: 'REACT_QUEUE_URL',
  evidence: 'EVIDENCE_QUEUE_URL',
  notify: 'NOTIFY_QUEUE_URL',
  count: 'COUNT_QUEUE_URL',
  change: 'CHANGE_QUEUE_URL',
  process: 'PROCESS_QUEUE_URL',
} as const;
export type Queue = keyof typeof QUEUES;

/** Which events are news to whom. What is not listed is history only. */
export const routes: Readonly<Record<string, readonly Queue[]>> = {
  ApprovalAmended: ['notify'],
  ApprovalGranted: ['react', 'count', 'notify'],
  ApprovalLapsed: ['notify'],
  ApprovalProposed: ['notify'],
  ApprovalRejected: ['count', 'notify'],
  ApprovalReturned: ['notify'],
  ApprovalStepTaken: ['notify'],
  CaseAccepted: ['count'],
  CaseDeclined: ['count', 'notify'],
  CaseFiled: ['count', 'notify'],
  CheckOutApproved: ['notify'],
  CheckOutRejected: ['notify'],
  CheckOutRequested: ['notify'],
  DeadlineWarned: ['count', 'notify'],
  DiscrepancyFound: ['count', 'notify'],
  EntrustmentRejected: ['count', 'notify'],
  EntrustmentRevoked: ['notify'],
  EntrustmentVerified: ['notify'],
  EvidenceMismatched: ['count'],
  EvidenceSealed: ['count'],
  ItemDeposited: ['react', 'count'],
  ItemDepositedLate: ['count'],
  ItemReturnedLate: ['count'],
  ItemSeized: ['react', 'count'],
  NotificationRead: ['change'],
  Notified: ['change'],
  PapersPresented: ['count', 'notify'],
  ProcessCompleted: ['notify'],
  ProcessFailed: ['notify'],
  ProcessStarted: ['process'],
  ReportAccepted: ['count'],
  ReportDeclaredOutOfJurisdiction: ['count'],
  ReportRegistered: ['count'],
  ReportTransferred: ['count', 'notify'],
  TemplateAdded: ['react'],
  TransferDispatched: ['count', 'notify'],
  TransferRefused: ['notify'],
  UploadCompleted: ['evidence'],
  VisitBooked: ['count', 'notify'],
  VisitCancelled: ['count', 'notify'],
  VisitRescheduled: ['notify'],
};

/**
 * Kinds of records whose every event is news to these too, whatever it says: it changed the record. Notifications are not
 * among them: each has several attempts at delivery for the one change that its reader waits for.
 */
export const kindRoutes: Readonly<Record<string, readonly Queue[]>> = {
  Approval: ['change'],
  Case: ['change'],
  Deadline: ['change'],
  Detainee: ['change'],
  Entrustment: ['change'],
  Evidence: ['change'],
  PropertyItem: ['change'],
  PropertyTransfer: ['change'],
  Report: ['change'],
  Visit: ['change'],
};
