/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n  }\n}": typeof types.AnythingDocument,
    "mutation LookUpReceipt($input: LookUpReceiptInput!) {\n  lookUpReceipt(input: $input) {\n    progress {\n      status\n    }\n    refusals {\n      code\n      message\n    }\n  }\n}": typeof types.LookUpReceiptDocument,
    "query MyRoles {\n  viewer {\n    roles\n  }\n}": typeof types.MyRolesDocument,
    "query EntrustmentsOfFirm($first: Int = 20, $after: String) {\n  entrustmentsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.EntrustmentsOfFirmDocument,
    "query VisitsOfFirm($first: Int = 20, $after: String) {\n  visitsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitCard\n        entrustment {\n          id\n          lawyerName\n          suspect\n          dueBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.VisitsOfFirmDocument,
    "query ChainOfCustody($id: ID!, $first: Int = 50) {\n  propertyItem(id: $id) {\n    ...ItemCard\n    custodyChain(first: $first) {\n      edges {\n        node {\n          sequence\n          at\n          type\n          by {\n            name\n          }\n          from {\n            ...Holder\n          }\n          to {\n            ...Holder\n          }\n          found {\n            quantity {\n              amount\n              unit\n            }\n            condition {\n              grade\n              note\n            }\n            remark\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ChainOfCustodyDocument,
    "mutation CheckInItem($input: CheckInItemInput!) {\n  checkInItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CheckInItemDocument,
    "mutation CheckOutItem($input: CheckOutItemInput!) {\n  checkOutItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CheckOutItemDocument,
    "mutation DepositItem($input: DepositItemInput!) {\n  depositItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DepositItemDocument,
    "query DepositsDue($first: Int = 20, $after: String) {\n  deadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        subject {\n          ... on PropertyItem {\n            ...ItemCard\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DepositsDueDocument,
    "mutation DispatchTransfer($input: DispatchTransferInput!) {\n  dispatchTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DispatchTransferDocument,
    "query IncomingTransfers($first: Int = 20, $after: String) {\n  incomingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.IncomingTransfersDocument,
    "query ItemsToDeposit($first: Int = 20, $after: String) {\n  propertyItemsToDeposit(first: $first, after: $after) {\n    edges {\n      node {\n        ...ItemCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ItemsToDepositDocument,
    "query OutgoingTransfers($first: Int = 20, $after: String) {\n  outgoingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.OutgoingTransfersDocument,
    "query Property($organ: OrganCode!) {\n  propertyStores(organ: $organ, first: 2) {\n    edges {\n      node {\n        name\n        items(first: 10) {\n          edges {\n            node {\n              id\n              name\n              status\n              caseNumber\n              availableActions\n              holder {\n                ...Holder\n              }\n              custodyChain(first: 20) {\n                edges {\n                  node {\n                    at\n                    type\n                    by {\n                      name\n                    }\n                    from {\n                      ...Holder\n                    }\n                    to {\n                      ...Holder\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.PropertyDocument,
    "mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n  receiveTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ReceiveTransferDocument,
    "mutation RefuseTransfer($input: RefuseTransferInput!) {\n  refuseTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n      ground\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RefuseTransferDocument,
    "mutation ReturnTransfer($input: ReturnTransferInput!) {\n  returnTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ReturnTransferDocument,
    "mutation AcknowledgeDutyRequest($input: AcknowledgeDutyRequestInput!) {\n  acknowledgeDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AcknowledgeDutyRequestDocument,
    "mutation AssignDutyLawyer($input: AssignDutyLawyerInput!) {\n  assignDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AssignDutyLawyerDocument,
    "mutation AssignDutyRequest($input: AssignDutyRequestInput!) {\n  assignDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AssignDutyRequestDocument,
    "mutation CancelDutyShift($input: CancelDutyShiftInput!) {\n  cancelDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CancelDutyShiftDocument,
    "query DutyRequestsPassedOn($first: Int = 20, $after: String) {\n  dutyRequestsPassedOn(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DutyRequestsPassedOnDocument,
    "query DutyRoster($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  dutyStation(organ: $organ) {\n    id\n    version\n    name\n    shifts(from: $from, to: $to, first: 50) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n    gaps(first: 20) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n  }\n}": typeof types.DutyRosterDocument,
    "query DutyStations($province: String!, $first: Int = 20, $after: String) {\n  dutyStations(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        place\n        organ {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DutyStationsDocument,
    "query MyDutyRequests($first: Int = 20, $after: String) {\n  dutyRequests(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyDutyRequestsDocument,
    "query MyDutyShifts($first: Int = 20, $after: String) {\n  dutyShifts(first: $first, after: $after) {\n    edges {\n      node {\n        ...ShiftCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyDutyShiftsDocument,
    "query OpenDutyRequests($organ: OrganCode!, $first: Int = 20, $after: String) {\n  dutyStation(organ: $organ) {\n    requests(first: $first, after: $after) {\n      edges {\n        node {\n          ...DutyRequestCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.OpenDutyRequestsDocument,
    "mutation PlanDutyShift($input: PlanDutyShiftInput!) {\n  planDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.PlanDutyShiftDocument,
    "mutation RecordDutyArrival($input: RecordDutyArrivalInput!) {\n  recordDutyArrival(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RecordDutyArrivalDocument,
    "mutation RecordDutyDeparture($input: RecordDutyDepartureInput!) {\n  recordDutyDeparture(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RecordDutyDepartureDocument,
    "mutation RecordDutyMeeting($input: RecordDutyMeetingInput!) {\n  recordDutyMeeting(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RecordDutyMeetingDocument,
    "mutation RequestDutyLawyer($input: RequestDutyLawyerInput!) {\n  requestDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RequestDutyLawyerDocument,
    "mutation SwapDutyLawyer($input: SwapDutyLawyerInput!) {\n  swapDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.SwapDutyLawyerDocument,
    "mutation TellDutyLawyer($input: TellDutyLawyerInput!) {\n  tellDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.TellDutyLawyerDocument,
    "mutation WithdrawDutyLawyer($input: WithdrawDutyLawyerInput!) {\n  withdrawDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.WithdrawDutyLawyerDocument,
    "mutation WithdrawDutyRequest($input: WithdrawDutyRequestInput!) {\n  withdrawDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.WithdrawDutyRequestDocument,
    "mutation AbortUpload($input: AbortUploadInput!) {\n  abortUpload(input: $input) {\n    evidence {\n      id\n      status\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}": typeof types.AbortUploadDocument,
    "mutation BeginUpload($input: BeginUploadInput!) {\n  beginUpload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      partSize\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}": typeof types.BeginUploadDocument,
    "mutation CompleteUpload($input: CompleteUploadInput!) {\n  completeUpload(input: $input) {\n    evidence {\n      id\n      status\n      name\n      size\n      sha256\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}": typeof types.CompleteUploadDocument,
    "query EvidenceStatus($id: ID!) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    sha256\n    differences\n    abortReason\n    object {\n      versionId\n      size\n      checksum\n      retainUntil\n      legalHold\n    }\n  }\n}": typeof types.EvidenceStatusDocument,
    "query PartUrls($id: ID!, $parts: [PartInput!]!) {\n  evidence(id: $id) {\n    partUrls(parts: $parts) {\n      number\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n}": typeof types.PartUrlsDocument,
    "query ReceivedParts($id: ID!, $after: Int) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    partSize\n    sha256\n    receivedParts(first: 1000, after: $after) {\n      number\n      sha256\n    }\n  }\n}": typeof types.ReceivedPartsDocument,
    "fragment AppealCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  presentedAt\n  dueBy\n  rejection\n  appeal {\n    statement\n    at\n    upheld\n    reason\n    decidedAt\n  }\n  availableActions\n}": typeof types.AppealCardFragmentDoc,
    "fragment ApprovalCard on Approval {\n  id\n  version\n  kind\n  article\n  subject {\n    __typename\n    id\n  }\n  proposer {\n    name\n  }\n  proposal {\n    name\n    value\n  }\n  reason\n  status\n  awaitedStep\n  awaitedOrgan {\n    name\n  }\n  taken {\n    step\n    by {\n      name\n    }\n    at\n    opinion\n  }\n  lapsesAt\n  availableActions\n}": typeof types.ApprovalCardFragmentDoc,
    "fragment CaseCard on Case {\n  id\n  version\n  number\n  kind\n  publicSecurity\n  complexity\n  status\n  suspectedOffence\n  officerInCharge {\n    name\n  }\n  acceptedAt\n  filedAt\n  declinedAt\n  reason\n  deadlines {\n    ...DeadlineParts\n  }\n  availableActions\n}": typeof types.CaseCardFragmentDoc,
    "fragment CentrePlan on Centre {\n  id\n  version\n  name\n  rooms {\n    code\n    mode\n    capacity\n    equipment\n    withdrawnFrom\n  }\n  templates {\n    code\n    room\n    weekdays\n    every\n    from\n    to\n    effectiveFrom\n    effectiveUntil\n  }\n  closures {\n    code\n    room\n    from\n    to\n  }\n}": typeof types.CentrePlanFragmentDoc,
    "fragment DeadlineCard on Deadline {\n  ...DeadlineParts\n  id\n  version\n  light\n  status\n  warnAt\n  subject {\n    __typename\n    id\n  }\n  availableActions\n}": typeof types.DeadlineCardFragmentDoc,
    "fragment DeadlineParts on Deadline {\n  term\n  article\n  startedAt\n  dueAt\n  provisional\n  metAt\n}": typeof types.DeadlinePartsFragmentDoc,
    "fragment DetaineeCard on Detainee {\n  id\n  version\n  name\n  status\n  admittedAt\n  releasedAt\n  restriction {\n    ground\n    notice\n  }\n  absences {\n    number\n    kind\n    from\n    to\n  }\n  availableActions\n}": typeof types.DetaineeCardFragmentDoc,
    "fragment DutyRequestCard on DutyRequest {\n  id\n  version\n  status\n  suspect\n  askedAt\n  dueBy\n  lawyerName\n  toldAt\n  metAt\n  availableActions\n}": typeof types.DutyRequestCardFragmentDoc,
    "fragment EntrustmentCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  certificate\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  centre {\n    id\n    name\n  }\n  presentedAt\n  dueBy\n  rejection\n  revocation\n  availableActions\n}": typeof types.EntrustmentCardFragmentDoc,
    "fragment EventParts on Event {\n  sequence\n  at\n  type\n  by {\n    name\n  }\n}": typeof types.EventPartsFragmentDoc,
    "fragment EvidenceCard on Evidence {\n  id\n  version\n  kind\n  name\n  size\n  status\n  uploader {\n    name\n  }\n  begunAt\n  completedAt\n  sha256\n  differences\n  abortReason\n  object {\n    size\n    checksum\n    retainUntil\n    legalHold\n  }\n  availableActions\n}": typeof types.EvidenceCardFragmentDoc,
    "fragment Holder on PropertyHolder {\n  __typename\n  ... on HeldByOfficer {\n    officer {\n      name\n    }\n  }\n  ... on HeldInStore {\n    room\n    shelf\n    seal\n  }\n}": typeof types.HolderFragmentDoc,
    "fragment ItemCard on PropertyItem {\n  id\n  version\n  status\n  caseNumber\n  name\n  description\n  quantity {\n    amount\n    unit\n  }\n  condition {\n    grade\n    note\n  }\n  depositBy\n  flags\n  holder {\n    ...Holder\n  }\n  checkOut {\n    by {\n      name\n    }\n    purpose\n    returnBy\n    approvedBy {\n      name\n    }\n  }\n  availableActions\n}": typeof types.ItemCardFragmentDoc,
    "fragment NotificationCard on Notification {\n  id\n  version\n  kind\n  title\n  text\n  subject {\n    __typename\n    id\n  }\n  at\n  read\n}": typeof types.NotificationCardFragmentDoc,
    "fragment ObstructionCard on Obstruction {\n  id\n  version\n  kind\n  status\n  organ {\n    name\n  }\n  lawyerName\n  statement\n  reportedAt\n  turn {\n    role\n    organ {\n      name\n    }\n    dueBy\n  }\n  answers {\n    outcome\n    explanation\n    at\n  }\n  replyBy\n  availableActions\n}": typeof types.ObstructionCardFragmentDoc,
    "fragment PermissionCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  decideBy\n  permission {\n    grounds\n    askedAt\n    suspect\n    lawyerName\n    decision {\n      permitted\n      withoutInterpreter\n    }\n  }\n  interpreter {\n    name\n    language\n  }\n  refusal {\n    ground\n    reason\n    article\n  }\n  availableActions\n}": typeof types.PermissionCardFragmentDoc,
    "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  article\n  path\n  ... on VersionChanged {\n    current {\n      __typename\n      id\n    }\n  }\n}": typeof types.RefusalPartsFragmentDoc,
    "fragment ReportCard on Report {\n  id\n  version\n  number\n  status\n  whatHappened\n  occurredAt\n  place\n  registeredAt\n  availableActions\n}": typeof types.ReportCardFragmentDoc,
    "fragment ScanCard on Scan {\n  id\n  version\n  kind\n  contentType\n  size\n  status\n  retainUntil\n  availableActions\n}": typeof types.ScanCardFragmentDoc,
    "fragment ShiftCard on DutyShift {\n  id\n  version\n  status\n  date\n  from\n  to\n  lawyers {\n    lawyerId\n    name\n    arrivedAt\n    leftAt\n  }\n  availableActions\n}": typeof types.ShiftCardFragmentDoc,
    "fragment SlotCard on Slot {\n  id\n  date\n  from\n  to\n  mode\n  room\n  freeSeats\n  capacity\n}": typeof types.SlotCardFragmentDoc,
    "fragment TransferCard on PropertyTransfer {\n  id\n  version\n  status\n  origin {\n    name\n  }\n  destination {\n    name\n  }\n  carrier\n  seal\n  dispatchedAt\n  items {\n    id\n    name\n    quantity {\n      amount\n      unit\n    }\n  }\n  availableActions\n}": typeof types.TransferCardFragmentDoc,
    "fragment VisitCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  seat\n  until\n  flags {\n    cause\n    at\n  }\n  centre {\n    name\n  }\n  reason\n  availableActions\n}": typeof types.VisitCardFragmentDoc,
    "fragment WaitlistCard on Waitlist {\n  id\n  date\n  mode\n  entries {\n    joinedAt\n    before\n    offer {\n      slot {\n        ...SlotCard\n      }\n      until\n    }\n  }\n}": typeof types.WaitlistCardFragmentDoc,
    "mutation AcceptObstructionAnswer($input: AcceptObstructionAnswerInput!) {\n  acceptObstructionAnswer(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AcceptObstructionAnswerDocument,
    "mutation AppealEntrustment($input: AppealEntrustmentInput!) {\n  appealEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      appealableUntil\n      appeal {\n        statement\n        at\n        upheld\n        reason\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AppealEntrustmentDocument,
    "mutation AttachScans($input: AttachScansInput!) {\n  attachScans(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      scans {\n        ...ScanCard\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AttachScansDocument,
    "mutation BeginScan($input: BeginScanInput!) {\n  beginScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    upload {\n      url\n      headers {\n        name\n        value\n      }\n      expiresAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.BeginScanDocument,
    "mutation BookVisit($input: BookVisitInput!) {\n  bookVisit(input: $input) {\n    visit {\n      id\n      version\n      from\n      to\n      seat\n      centre {\n        name\n      }\n    }\n    refusals {\n      code\n      message\n      article\n      path\n      ... on SlotFull {\n        alternatives {\n          id\n          from\n          to\n          freeSeats\n        }\n      }\n    }\n  }\n}": typeof types.BookVisitDocument,
    "mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CancelVisitDocument,
    "query Centres($province: String!, $first: Int = 20, $after: String) {\n  centres(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        organ {\n          code\n        }\n        rooms {\n          code\n          mode\n          capacity\n          equipment\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CentresDocument,
    "mutation ChangeVisitParty($input: ChangeVisitPartyInput!) {\n  changeVisitParty(input: $input) {\n    visit {\n      ...VisitCard\n      companion {\n        name\n      }\n      assistant {\n        name\n        card\n      }\n      interpreter {\n        name\n        language\n      }\n      decideBy\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ChangeVisitPartyDocument,
    "mutation CompleteScan($input: CompleteScanInput!) {\n  completeScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CompleteScanDocument,
    "mutation ConfirmVisit($input: ConfirmVisitInput!) {\n  confirmVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ConfirmVisitDocument,
    "mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    address {\n      path\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CreateCalendarFeedDocument,
    "mutation DeclineSeatOffer($input: DeclineSeatOfferInput!) {\n  declineSeatOffer(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DeclineSeatOfferDocument,
    "mutation DiscardScan($input: DiscardScanInput!) {\n  discardScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DiscardScanDocument,
    "mutation EscalateObstruction($input: EscalateObstructionInput!) {\n  escalateObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.EscalateObstructionDocument,
    "mutation ExtendHold($input: ExtendHoldInput!) {\n  extendHold(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ExtendHoldDocument,
    "query FreeSeats($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $mode: VisitMode, $equipment: [VisitRoomEquipment!], $first: Int = 20, $after: String) {\n  freeSeats(\n    centreId: $centreId\n    from: $from\n    to: $to\n    mode: $mode\n    equipment: $equipment\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FreeSeatsDocument,
    "query FreeSlots($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $first: Int = 20, $after: String) {\n  slots(centreId: $centreId, from: $from, to: $to, first: $first, after: $after) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FreeSlotsDocument,
    "mutation HoldSeat($input: HoldSeatInput!) {\n  holdSeat(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}": typeof types.HoldSeatDocument,
    "mutation JoinWaitlist($input: JoinWaitlistInput!) {\n  joinWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.JoinWaitlistDocument,
    "mutation LeaveWaitlist($input: LeaveWaitlistInput!) {\n  leaveWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.LeaveWaitlistDocument,
    "query MyCalendarFeeds {\n  calendarFeeds {\n    id\n    version\n    status\n    createdAt\n  }\n}": typeof types.MyCalendarFeedsDocument,
    "query MyCalendar($from: LocalDate!, $to: LocalDate!) {\n  visitCalendar(from: $from, to: $to) {\n    ...VisitCard\n  }\n}": typeof types.MyCalendarDocument,
    "query MyEntrustments($first: Int = 20, $after: String) {\n  entrustments(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyEntrustmentsDocument,
    "query MyObstructions($first: Int = 20, $after: String) {\n  obstructions(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyObstructionsDocument,
    "query MyWaitlists($first: Int = 20, $after: String) {\n  waitlists(first: $first, after: $after) {\n    edges {\n      node {\n        ...WaitlistCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyWaitlistsDocument,
    "mutation PresentPapers($input: PresentPapersInput!) {\n  presentPapers(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.PresentPapersDocument,
    "mutation ReportDelay($input: ReportDelayInput!) {\n  reportDelay(input: $input) {\n    visit {\n      ...VisitCard\n      expectedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ReportDelayDocument,
    "mutation ReportObstruction($input: ReportObstructionInput!) {\n  reportObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ReportObstructionDocument,
    "mutation RequestScanDownload($input: RequestScanDownloadInput!) {\n  requestScanDownload(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RequestScanDownloadDocument,
    "mutation RescheduleVisit($input: RescheduleVisitInput!) {\n  rescheduleVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n    }\n  }\n}": typeof types.RescheduleVisitDocument,
    "mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RevokeCalendarFeedDocument,
    "mutation RevokeEntrustment($input: RevokeEntrustmentInput!) {\n  revokeEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RevokeEntrustmentDocument,
    "query Scans($lawyerId: ID, $first: Int = 20, $after: String) {\n  scans(lawyerId: $lawyerId, first: $first, after: $after) {\n    edges {\n      node {\n        ...ScanCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ScansDocument,
    "query VisitFile($id: ID!, $rows: Int = 20) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitCard\n      entrustment {\n        ...EntrustmentCard\n      }\n      slot {\n        ...SlotCard\n      }\n      history(first: $rows) {\n        edges {\n          node {\n            ...EventParts\n          }\n        }\n      }\n    }\n  }\n}": typeof types.VisitFileDocument,
    "query VisitPass($id: ID!) {\n  node(id: $id) {\n    ... on Visit {\n      ...VisitCard\n      pass {\n        token\n        qr\n      }\n      ics\n    }\n  }\n}": typeof types.VisitPassDocument,
    "query Visits($centreId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  visits(first: 5) {\n    edges {\n      node {\n        id\n        version\n        status\n        mode\n        from\n        to\n        seat\n        centre {\n          name\n        }\n        entrustment {\n          id\n          suspect\n          status\n          dueBy\n        }\n        availableActions\n      }\n    }\n  }\n  slots(centreId: $centreId, from: $from, to: $to) {\n    edges {\n      node {\n        id\n        date\n        from\n        to\n        mode\n        freeSeats\n        capacity\n      }\n    }\n  }\n}": typeof types.VisitsDocument,
    "mutation WithdrawObstruction($input: WithdrawObstructionInput!) {\n  withdrawObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.WithdrawObstructionDocument,
    "query ApprovalsAwaitingMe($first: Int = 20, $after: String) {\n  approvalsAwaitingMe(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ApprovalsAwaitingMeDocument,
    "mutation ApproveCheckOut($input: ApproveCheckOutInput!) {\n  approveCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ApproveCheckOutDocument,
    "query AwaitingMe($rows: Int = 20) {\n  cases(first: $rows) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n  }\n  reports(first: $rows) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n  }\n}": typeof types.AwaitingMeDocument,
    "query CaseHoldings($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    id\n    number\n    status\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n  }\n}": typeof types.CaseHoldingsDocument,
    "mutation DeclineCase($input: DeclineCaseInput!) {\n  declineCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DeclineCaseDocument,
    "mutation DismissEntrustmentAppeal($input: DismissEntrustmentAppealInput!) {\n  dismissEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DismissEntrustmentAppealDocument,
    "query EntrustmentAppeals($first: Int = 20, $after: String) {\n  entrustmentAppeals(first: $first, after: $after) {\n    edges {\n      node {\n        ...AppealCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.EntrustmentAppealsDocument,
    "query EvidenceFile($id: ID!, $rows: Int = 50) {\n  evidence(id: $id) {\n    ...EvidenceCard\n    contentType\n    device\n    capturedAt\n    deviceHash\n    case {\n      number\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}": typeof types.EvidenceFileDocument,
    "mutation FileCase($input: FileCaseInput!) {\n  fileCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.FileCaseDocument,
    "query ObstructionsOfOrgan($first: Int = 20, $after: String) {\n  obstructionsOfOrgan(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ObstructionsOfOrganDocument,
    "query OrganDeadlines($organ: OrganCode, $first: Int = 20, $after: String) {\n  deadlines(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        organ {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.OrganDeadlinesDocument,
    "mutation OverbookVisit($input: OverbookVisitInput!) {\n  overbookVisit(input: $input) {\n    visit {\n      id\n      version\n      status\n      from\n      to\n      seat\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.OverbookVisitDocument,
    "mutation PermitVisit($input: PermitVisitInput!) {\n  permitVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.PermitVisitDocument,
    "mutation RefuseVisit($input: RefuseVisitInput!) {\n  refuseVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RefuseVisitDocument,
    "mutation RejectCheckOut($input: RejectCheckOutInput!) {\n  rejectCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RejectCheckOutDocument,
    "query ReportFile($id: ID!, $rows: Int = 20) {\n  report(id: $id) {\n    ...ReportCard\n    reporterName\n    reporterPhone\n    registeredBy {\n      name\n    }\n    closedAt\n    case {\n      id\n      number\n      status\n    }\n    transferredTo {\n      name\n    }\n    reason\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}": typeof types.ReportFileDocument,
    "query ReportsOf($organ: OrganCode, $first: Int = 20, $after: String) {\n  reports(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReportsOfDocument,
    "query Statistics($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  statistics(organ: $organ, from: $from, to: $to) {\n    day\n    counts {\n      measure\n      amount\n    }\n  }\n}": typeof types.StatisticsDocument,
    "mutation TakeApprovalStep($input: TakeApprovalStepInput!) {\n  takeApprovalStep(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.TakeApprovalStepDocument,
    "mutation TransferReport($input: TransferReportInput!) {\n  transferReport(input: $input) {\n    report {\n      ...ReportCard\n      transferredTo {\n        name\n      }\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.TransferReportDocument,
    "mutation UpholdEntrustmentAppeal($input: UpholdEntrustmentAppealInput!) {\n  upholdEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.UpholdEntrustmentAppealDocument,
    "query VisitsToPermit($first: Int = 20, $after: String) {\n  visitsToPermit(first: $first, after: $after) {\n    edges {\n      node {\n        ...PermissionCard\n        permission {\n          case {\n            number\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.VisitsToPermitDocument,
    "mutation AcceptReport($input: AcceptReportInput!) {\n  acceptReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AcceptReportDocument,
    "query CaseFile($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    ...CaseCard\n    organ {\n      name\n    }\n    report {\n      ...ReportCard\n      reporterName\n      reporterPhone\n    }\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}": typeof types.CaseFileDocument,
    "query Cases($first: Int = 10) {\n  cases(first: $first) {\n    edges {\n      node {\n        id\n        number\n        kind\n        status\n        suspectedOffence\n        officerInCharge {\n          name\n        }\n        deadlines {\n          term\n          article\n          dueAt\n          metAt\n        }\n        availableActions\n        history(first: 20) {\n          edges {\n            node {\n              at\n              type\n              by {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CasesDocument,
    "mutation DeclareOutOfJurisdiction($input: DeclareReportOutOfJurisdictionInput!) {\n  declareReportOutOfJurisdiction(input: $input) {\n    report {\n      ...ReportCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.DeclareOutOfJurisdictionDocument,
    "query MyCases($first: Int = 20, $after: String) {\n  casesInMyCharge(first: $first, after: $after) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyCasesDocument,
    "query MyDeadlines($first: Int = 20, $after: String) {\n  myDeadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyDeadlinesDocument,
    "query MyNotifications($first: Int = 20, $after: String, $unread: Boolean = false) {\n  notifications(first: $first, after: $after, unread: $unread) {\n    edges {\n      node {\n        ...NotificationCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyNotificationsDocument,
    "query MyProposals($first: Int = 20, $after: String) {\n  myProposals(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyProposalsDocument,
    "mutation ProposeExtension($input: ProposeDeadlineExtensionInput!) {\n  proposeDeadlineExtension(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ProposeExtensionDocument,
    "mutation ReadNotification($input: ReadNotificationInput!) {\n  readNotification(input: $input) {\n    notification {\n      ...NotificationCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ReadNotificationDocument,
    "mutation RegisterReport($input: RegisterReportInput!) {\n  registerReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    receipt {\n      number\n      code\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RegisterReportDocument,
    "mutation RequestCheckOut($input: RequestCheckOutInput!) {\n  requestCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RequestCheckOutDocument,
    "mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      sha256\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RequestDownloadDocument,
    "mutation SeizeItems($input: SeizeItemsInput!) {\n  seizeItems(input: $input) {\n    items {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.SeizeItemsDocument,
    "query WhatChanged($first: Int = 50, $after: String) {\n  viewer {\n    changes(first: $first, after: $after) {\n      nodes {\n        __typename\n        id\n        ... on Case {\n          version\n        }\n        ... on Approval {\n          version\n        }\n      }\n      cursor\n      more\n      pollAfter\n      expired\n    }\n  }\n}": typeof types.WhatChangedDocument,
    "query WhoAmI {\n  viewer {\n    roles\n    person {\n      id\n      name\n      posts\n      organ {\n        code\n        name\n      }\n      qualification\n    }\n  }\n}": typeof types.WhoAmIDocument,
    "mutation AcknowledgeObstruction($input: AcknowledgeObstructionInput!) {\n  acknowledgeObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AcknowledgeObstructionDocument,
    "mutation AddSessionTemplate($input: AddSessionTemplateInput!) {\n  addSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AddSessionTemplateDocument,
    "mutation AddVisitClosure($input: AddVisitClosureInput!) {\n  addVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AddVisitClosureDocument,
    "mutation AddVisitRoom($input: AddVisitRoomInput!) {\n  addVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AddVisitRoomDocument,
    "mutation AdmitDetainee($input: AdmitDetaineeInput!) {\n  admitDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AdmitDetaineeDocument,
    "mutation AdmitWalkIn($input: AdmitWalkInInput!) {\n  admitWalkIn(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}": typeof types.AdmitWalkInDocument,
    "mutation AnswerObstruction($input: AnswerObstructionInput!) {\n  answerObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.AnswerObstructionDocument,
    "query CentreDay($centreId: ID!, $day: LocalDate!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    name\n    visits(day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          ...VisitCard\n          expectedAt\n          checkedInAt\n          detainee {\n            name\n          }\n          entrustment {\n            lawyerName\n            firm\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.CentreDayDocument,
    "query CentreWaitlists($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    waitlists(first: $first, after: $after) {\n      edges {\n        node {\n          ...WaitlistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.CentreWaitlistsDocument,
    "mutation ChangeSessionTemplate($input: ChangeSessionTemplateInput!) {\n  changeSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ChangeSessionTemplateDocument,
    "mutation ChangeVisitRoom($input: ChangeVisitRoomInput!) {\n  changeVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ChangeVisitRoomDocument,
    "mutation CheckInVisit($input: CheckInVisitInput!) {\n  checkInVisit(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CheckInVisitDocument,
    "mutation CompleteVisit($input: CompleteVisitInput!) {\n  completeVisit(input: $input) {\n    visit {\n      ...VisitCard\n      completedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CompleteVisitDocument,
    "mutation CorrectAbsence($input: CorrectAbsenceInput!) {\n  correctAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.CorrectAbsenceDocument,
    "query DetaineeCalendar($id: ID!, $from: LocalDate!, $to: LocalDate!) {\n  node(id: $id) {\n    ... on Detainee {\n      ...DetaineeCard\n      calendar(from: $from, to: $to) {\n        ...VisitCard\n      }\n    }\n  }\n}": typeof types.DetaineeCalendarDocument,
    "query Detainees($centreId: ID!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    detainees(first: $first, after: $after) {\n      edges {\n        node {\n          ...DetaineeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.DetaineesDocument,
    "mutation EndAbsence($input: EndAbsenceInput!) {\n  endAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.EndAbsenceDocument,
    "mutation EndSessionTemplate($input: EndSessionTemplateInput!) {\n  endSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.EndSessionTemplateDocument,
    "mutation LiftVisitClosure($input: LiftVisitClosureInput!) {\n  liftVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.LiftVisitClosureDocument,
    "mutation LiftVisitRestriction($input: LiftVisitRestrictionInput!) {\n  liftVisitRestriction(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.LiftVisitRestrictionDocument,
    "mutation MoveDetainee($input: MoveDetaineeInput!) {\n  moveDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.MoveDetaineeDocument,
    "query ObstructionsToAnswer($first: Int = 20, $after: String) {\n  obstructionsToAnswer(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ObstructionsToAnswerDocument,
    "mutation OpenSlotsThrough($input: OpenSlotsThroughInput!) {\n  openSlotsThrough(input: $input) {\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.OpenSlotsThroughDocument,
    "mutation OpenSlots($input: OpenSlotsInput!) {\n  openSlots(input: $input) {\n    slots {\n      ...SlotCard\n    }\n    complete\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.OpenSlotsDocument,
    "mutation OpenUrgentSlot($input: OpenUrgentSlotInput!) {\n  openUrgentSlot(input: $input) {\n    slot {\n      ...SlotCard\n      urgent\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.OpenUrgentSlotDocument,
    "query PapersToVerify($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    papersToVerify(first: $first, after: $after) {\n      edges {\n        node {\n          ...EntrustmentCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.PapersToVerifyDocument,
    "query ProcessProgress($id: ID!) {\n  node(id: $id) {\n    ... on Process {\n      id\n      version\n      kind\n      status\n      steps\n      done\n      refused\n      startedAt\n      finishedAt\n      availableActions\n    }\n  }\n}": typeof types.ProcessProgressDocument,
    "mutation RecordAbsence($input: RecordAbsenceInput!) {\n  recordAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RecordAbsenceDocument,
    "mutation RecordNoShow($input: RecordNoShowInput!) {\n  recordNoShow(input: $input) {\n    visit {\n      ...VisitCard\n      missedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RecordNoShowDocument,
    "mutation RejectEntrustment($input: RejectEntrustmentInput!) {\n  rejectEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RejectEntrustmentDocument,
    "mutation ReleaseDetainee($input: ReleaseDetaineeInput!) {\n  releaseDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.ReleaseDetaineeDocument,
    "mutation RestrictVisits($input: RestrictVisitsInput!) {\n  restrictVisits(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.RestrictVisitsDocument,
    "query RoomCalendar($centreId: ID!, $room: ShortText!, $from: LocalDate!, $to: LocalDate!) {\n  centre(id: $centreId) {\n    roomCalendar(room: $room, from: $from, to: $to) {\n      from\n      to\n      slot {\n        ...SlotCard\n      }\n    }\n  }\n}": typeof types.RoomCalendarDocument,
    "mutation VerifyEntrustment($input: VerifyEntrustmentInput!) {\n  verifyEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      detainee {\n        name\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.VerifyEntrustmentDocument,
    "query VisitPassKeys {\n  visitPassKeys {\n    key\n    pem\n  }\n}": typeof types.VisitPassKeysDocument,
    "mutation WithdrawVisitRoom($input: WithdrawVisitRoomInput!) {\n  withdrawVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": typeof types.WithdrawVisitRoomDocument,
};
const documents: Documents = {
    "query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n  }\n}": types.AnythingDocument,
    "mutation LookUpReceipt($input: LookUpReceiptInput!) {\n  lookUpReceipt(input: $input) {\n    progress {\n      status\n    }\n    refusals {\n      code\n      message\n    }\n  }\n}": types.LookUpReceiptDocument,
    "query MyRoles {\n  viewer {\n    roles\n  }\n}": types.MyRolesDocument,
    "query EntrustmentsOfFirm($first: Int = 20, $after: String) {\n  entrustmentsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.EntrustmentsOfFirmDocument,
    "query VisitsOfFirm($first: Int = 20, $after: String) {\n  visitsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitCard\n        entrustment {\n          id\n          lawyerName\n          suspect\n          dueBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.VisitsOfFirmDocument,
    "query ChainOfCustody($id: ID!, $first: Int = 50) {\n  propertyItem(id: $id) {\n    ...ItemCard\n    custodyChain(first: $first) {\n      edges {\n        node {\n          sequence\n          at\n          type\n          by {\n            name\n          }\n          from {\n            ...Holder\n          }\n          to {\n            ...Holder\n          }\n          found {\n            quantity {\n              amount\n              unit\n            }\n            condition {\n              grade\n              note\n            }\n            remark\n          }\n        }\n      }\n    }\n  }\n}": types.ChainOfCustodyDocument,
    "mutation CheckInItem($input: CheckInItemInput!) {\n  checkInItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CheckInItemDocument,
    "mutation CheckOutItem($input: CheckOutItemInput!) {\n  checkOutItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CheckOutItemDocument,
    "mutation DepositItem($input: DepositItemInput!) {\n  depositItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DepositItemDocument,
    "query DepositsDue($first: Int = 20, $after: String) {\n  deadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        subject {\n          ... on PropertyItem {\n            ...ItemCard\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DepositsDueDocument,
    "mutation DispatchTransfer($input: DispatchTransferInput!) {\n  dispatchTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DispatchTransferDocument,
    "query IncomingTransfers($first: Int = 20, $after: String) {\n  incomingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.IncomingTransfersDocument,
    "query ItemsToDeposit($first: Int = 20, $after: String) {\n  propertyItemsToDeposit(first: $first, after: $after) {\n    edges {\n      node {\n        ...ItemCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ItemsToDepositDocument,
    "query OutgoingTransfers($first: Int = 20, $after: String) {\n  outgoingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.OutgoingTransfersDocument,
    "query Property($organ: OrganCode!) {\n  propertyStores(organ: $organ, first: 2) {\n    edges {\n      node {\n        name\n        items(first: 10) {\n          edges {\n            node {\n              id\n              name\n              status\n              caseNumber\n              availableActions\n              holder {\n                ...Holder\n              }\n              custodyChain(first: 20) {\n                edges {\n                  node {\n                    at\n                    type\n                    by {\n                      name\n                    }\n                    from {\n                      ...Holder\n                    }\n                    to {\n                      ...Holder\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.PropertyDocument,
    "mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n  receiveTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ReceiveTransferDocument,
    "mutation RefuseTransfer($input: RefuseTransferInput!) {\n  refuseTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n      ground\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RefuseTransferDocument,
    "mutation ReturnTransfer($input: ReturnTransferInput!) {\n  returnTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ReturnTransferDocument,
    "mutation AcknowledgeDutyRequest($input: AcknowledgeDutyRequestInput!) {\n  acknowledgeDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AcknowledgeDutyRequestDocument,
    "mutation AssignDutyLawyer($input: AssignDutyLawyerInput!) {\n  assignDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AssignDutyLawyerDocument,
    "mutation AssignDutyRequest($input: AssignDutyRequestInput!) {\n  assignDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AssignDutyRequestDocument,
    "mutation CancelDutyShift($input: CancelDutyShiftInput!) {\n  cancelDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CancelDutyShiftDocument,
    "query DutyRequestsPassedOn($first: Int = 20, $after: String) {\n  dutyRequestsPassedOn(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DutyRequestsPassedOnDocument,
    "query DutyRoster($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  dutyStation(organ: $organ) {\n    id\n    version\n    name\n    shifts(from: $from, to: $to, first: 50) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n    gaps(first: 20) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n  }\n}": types.DutyRosterDocument,
    "query DutyStations($province: String!, $first: Int = 20, $after: String) {\n  dutyStations(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        place\n        organ {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DutyStationsDocument,
    "query MyDutyRequests($first: Int = 20, $after: String) {\n  dutyRequests(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyDutyRequestsDocument,
    "query MyDutyShifts($first: Int = 20, $after: String) {\n  dutyShifts(first: $first, after: $after) {\n    edges {\n      node {\n        ...ShiftCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyDutyShiftsDocument,
    "query OpenDutyRequests($organ: OrganCode!, $first: Int = 20, $after: String) {\n  dutyStation(organ: $organ) {\n    requests(first: $first, after: $after) {\n      edges {\n        node {\n          ...DutyRequestCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.OpenDutyRequestsDocument,
    "mutation PlanDutyShift($input: PlanDutyShiftInput!) {\n  planDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.PlanDutyShiftDocument,
    "mutation RecordDutyArrival($input: RecordDutyArrivalInput!) {\n  recordDutyArrival(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RecordDutyArrivalDocument,
    "mutation RecordDutyDeparture($input: RecordDutyDepartureInput!) {\n  recordDutyDeparture(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RecordDutyDepartureDocument,
    "mutation RecordDutyMeeting($input: RecordDutyMeetingInput!) {\n  recordDutyMeeting(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RecordDutyMeetingDocument,
    "mutation RequestDutyLawyer($input: RequestDutyLawyerInput!) {\n  requestDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RequestDutyLawyerDocument,
    "mutation SwapDutyLawyer($input: SwapDutyLawyerInput!) {\n  swapDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.SwapDutyLawyerDocument,
    "mutation TellDutyLawyer($input: TellDutyLawyerInput!) {\n  tellDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.TellDutyLawyerDocument,
    "mutation WithdrawDutyLawyer($input: WithdrawDutyLawyerInput!) {\n  withdrawDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.WithdrawDutyLawyerDocument,
    "mutation WithdrawDutyRequest($input: WithdrawDutyRequestInput!) {\n  withdrawDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.WithdrawDutyRequestDocument,
    "mutation AbortUpload($input: AbortUploadInput!) {\n  abortUpload(input: $input) {\n    evidence {\n      id\n      status\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}": types.AbortUploadDocument,
    "mutation BeginUpload($input: BeginUploadInput!) {\n  beginUpload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      partSize\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}": types.BeginUploadDocument,
    "mutation CompleteUpload($input: CompleteUploadInput!) {\n  completeUpload(input: $input) {\n    evidence {\n      id\n      status\n      name\n      size\n      sha256\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}": types.CompleteUploadDocument,
    "query EvidenceStatus($id: ID!) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    sha256\n    differences\n    abortReason\n    object {\n      versionId\n      size\n      checksum\n      retainUntil\n      legalHold\n    }\n  }\n}": types.EvidenceStatusDocument,
    "query PartUrls($id: ID!, $parts: [PartInput!]!) {\n  evidence(id: $id) {\n    partUrls(parts: $parts) {\n      number\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n}": types.PartUrlsDocument,
    "query ReceivedParts($id: ID!, $after: Int) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    partSize\n    sha256\n    receivedParts(first: 1000, after: $after) {\n      number\n      sha256\n    }\n  }\n}": types.ReceivedPartsDocument,
    "fragment AppealCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  presentedAt\n  dueBy\n  rejection\n  appeal {\n    statement\n    at\n    upheld\n    reason\n    decidedAt\n  }\n  availableActions\n}": types.AppealCardFragmentDoc,
    "fragment ApprovalCard on Approval {\n  id\n  version\n  kind\n  article\n  subject {\n    __typename\n    id\n  }\n  proposer {\n    name\n  }\n  proposal {\n    name\n    value\n  }\n  reason\n  status\n  awaitedStep\n  awaitedOrgan {\n    name\n  }\n  taken {\n    step\n    by {\n      name\n    }\n    at\n    opinion\n  }\n  lapsesAt\n  availableActions\n}": types.ApprovalCardFragmentDoc,
    "fragment CaseCard on Case {\n  id\n  version\n  number\n  kind\n  publicSecurity\n  complexity\n  status\n  suspectedOffence\n  officerInCharge {\n    name\n  }\n  acceptedAt\n  filedAt\n  declinedAt\n  reason\n  deadlines {\n    ...DeadlineParts\n  }\n  availableActions\n}": types.CaseCardFragmentDoc,
    "fragment CentrePlan on Centre {\n  id\n  version\n  name\n  rooms {\n    code\n    mode\n    capacity\n    equipment\n    withdrawnFrom\n  }\n  templates {\n    code\n    room\n    weekdays\n    every\n    from\n    to\n    effectiveFrom\n    effectiveUntil\n  }\n  closures {\n    code\n    room\n    from\n    to\n  }\n}": types.CentrePlanFragmentDoc,
    "fragment DeadlineCard on Deadline {\n  ...DeadlineParts\n  id\n  version\n  light\n  status\n  warnAt\n  subject {\n    __typename\n    id\n  }\n  availableActions\n}": types.DeadlineCardFragmentDoc,
    "fragment DeadlineParts on Deadline {\n  term\n  article\n  startedAt\n  dueAt\n  provisional\n  metAt\n}": types.DeadlinePartsFragmentDoc,
    "fragment DetaineeCard on Detainee {\n  id\n  version\n  name\n  status\n  admittedAt\n  releasedAt\n  restriction {\n    ground\n    notice\n  }\n  absences {\n    number\n    kind\n    from\n    to\n  }\n  availableActions\n}": types.DetaineeCardFragmentDoc,
    "fragment DutyRequestCard on DutyRequest {\n  id\n  version\n  status\n  suspect\n  askedAt\n  dueBy\n  lawyerName\n  toldAt\n  metAt\n  availableActions\n}": types.DutyRequestCardFragmentDoc,
    "fragment EntrustmentCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  certificate\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  centre {\n    id\n    name\n  }\n  presentedAt\n  dueBy\n  rejection\n  revocation\n  availableActions\n}": types.EntrustmentCardFragmentDoc,
    "fragment EventParts on Event {\n  sequence\n  at\n  type\n  by {\n    name\n  }\n}": types.EventPartsFragmentDoc,
    "fragment EvidenceCard on Evidence {\n  id\n  version\n  kind\n  name\n  size\n  status\n  uploader {\n    name\n  }\n  begunAt\n  completedAt\n  sha256\n  differences\n  abortReason\n  object {\n    size\n    checksum\n    retainUntil\n    legalHold\n  }\n  availableActions\n}": types.EvidenceCardFragmentDoc,
    "fragment Holder on PropertyHolder {\n  __typename\n  ... on HeldByOfficer {\n    officer {\n      name\n    }\n  }\n  ... on HeldInStore {\n    room\n    shelf\n    seal\n  }\n}": types.HolderFragmentDoc,
    "fragment ItemCard on PropertyItem {\n  id\n  version\n  status\n  caseNumber\n  name\n  description\n  quantity {\n    amount\n    unit\n  }\n  condition {\n    grade\n    note\n  }\n  depositBy\n  flags\n  holder {\n    ...Holder\n  }\n  checkOut {\n    by {\n      name\n    }\n    purpose\n    returnBy\n    approvedBy {\n      name\n    }\n  }\n  availableActions\n}": types.ItemCardFragmentDoc,
    "fragment NotificationCard on Notification {\n  id\n  version\n  kind\n  title\n  text\n  subject {\n    __typename\n    id\n  }\n  at\n  read\n}": types.NotificationCardFragmentDoc,
    "fragment ObstructionCard on Obstruction {\n  id\n  version\n  kind\n  status\n  organ {\n    name\n  }\n  lawyerName\n  statement\n  reportedAt\n  turn {\n    role\n    organ {\n      name\n    }\n    dueBy\n  }\n  answers {\n    outcome\n    explanation\n    at\n  }\n  replyBy\n  availableActions\n}": types.ObstructionCardFragmentDoc,
    "fragment PermissionCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  decideBy\n  permission {\n    grounds\n    askedAt\n    suspect\n    lawyerName\n    decision {\n      permitted\n      withoutInterpreter\n    }\n  }\n  interpreter {\n    name\n    language\n  }\n  refusal {\n    ground\n    reason\n    article\n  }\n  availableActions\n}": types.PermissionCardFragmentDoc,
    "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  article\n  path\n  ... on VersionChanged {\n    current {\n      __typename\n      id\n    }\n  }\n}": types.RefusalPartsFragmentDoc,
    "fragment ReportCard on Report {\n  id\n  version\n  number\n  status\n  whatHappened\n  occurredAt\n  place\n  registeredAt\n  availableActions\n}": types.ReportCardFragmentDoc,
    "fragment ScanCard on Scan {\n  id\n  version\n  kind\n  contentType\n  size\n  status\n  retainUntil\n  availableActions\n}": types.ScanCardFragmentDoc,
    "fragment ShiftCard on DutyShift {\n  id\n  version\n  status\n  date\n  from\n  to\n  lawyers {\n    lawyerId\n    name\n    arrivedAt\n    leftAt\n  }\n  availableActions\n}": types.ShiftCardFragmentDoc,
    "fragment SlotCard on Slot {\n  id\n  date\n  from\n  to\n  mode\n  room\n  freeSeats\n  capacity\n}": types.SlotCardFragmentDoc,
    "fragment TransferCard on PropertyTransfer {\n  id\n  version\n  status\n  origin {\n    name\n  }\n  destination {\n    name\n  }\n  carrier\n  seal\n  dispatchedAt\n  items {\n    id\n    name\n    quantity {\n      amount\n      unit\n    }\n  }\n  availableActions\n}": types.TransferCardFragmentDoc,
    "fragment VisitCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  seat\n  until\n  flags {\n    cause\n    at\n  }\n  centre {\n    name\n  }\n  reason\n  availableActions\n}": types.VisitCardFragmentDoc,
    "fragment WaitlistCard on Waitlist {\n  id\n  date\n  mode\n  entries {\n    joinedAt\n    before\n    offer {\n      slot {\n        ...SlotCard\n      }\n      until\n    }\n  }\n}": types.WaitlistCardFragmentDoc,
    "mutation AcceptObstructionAnswer($input: AcceptObstructionAnswerInput!) {\n  acceptObstructionAnswer(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AcceptObstructionAnswerDocument,
    "mutation AppealEntrustment($input: AppealEntrustmentInput!) {\n  appealEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      appealableUntil\n      appeal {\n        statement\n        at\n        upheld\n        reason\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AppealEntrustmentDocument,
    "mutation AttachScans($input: AttachScansInput!) {\n  attachScans(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      scans {\n        ...ScanCard\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AttachScansDocument,
    "mutation BeginScan($input: BeginScanInput!) {\n  beginScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    upload {\n      url\n      headers {\n        name\n        value\n      }\n      expiresAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.BeginScanDocument,
    "mutation BookVisit($input: BookVisitInput!) {\n  bookVisit(input: $input) {\n    visit {\n      id\n      version\n      from\n      to\n      seat\n      centre {\n        name\n      }\n    }\n    refusals {\n      code\n      message\n      article\n      path\n      ... on SlotFull {\n        alternatives {\n          id\n          from\n          to\n          freeSeats\n        }\n      }\n    }\n  }\n}": types.BookVisitDocument,
    "mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CancelVisitDocument,
    "query Centres($province: String!, $first: Int = 20, $after: String) {\n  centres(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        organ {\n          code\n        }\n        rooms {\n          code\n          mode\n          capacity\n          equipment\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CentresDocument,
    "mutation ChangeVisitParty($input: ChangeVisitPartyInput!) {\n  changeVisitParty(input: $input) {\n    visit {\n      ...VisitCard\n      companion {\n        name\n      }\n      assistant {\n        name\n        card\n      }\n      interpreter {\n        name\n        language\n      }\n      decideBy\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ChangeVisitPartyDocument,
    "mutation CompleteScan($input: CompleteScanInput!) {\n  completeScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CompleteScanDocument,
    "mutation ConfirmVisit($input: ConfirmVisitInput!) {\n  confirmVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ConfirmVisitDocument,
    "mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    address {\n      path\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CreateCalendarFeedDocument,
    "mutation DeclineSeatOffer($input: DeclineSeatOfferInput!) {\n  declineSeatOffer(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DeclineSeatOfferDocument,
    "mutation DiscardScan($input: DiscardScanInput!) {\n  discardScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DiscardScanDocument,
    "mutation EscalateObstruction($input: EscalateObstructionInput!) {\n  escalateObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.EscalateObstructionDocument,
    "mutation ExtendHold($input: ExtendHoldInput!) {\n  extendHold(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ExtendHoldDocument,
    "query FreeSeats($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $mode: VisitMode, $equipment: [VisitRoomEquipment!], $first: Int = 20, $after: String) {\n  freeSeats(\n    centreId: $centreId\n    from: $from\n    to: $to\n    mode: $mode\n    equipment: $equipment\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FreeSeatsDocument,
    "query FreeSlots($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $first: Int = 20, $after: String) {\n  slots(centreId: $centreId, from: $from, to: $to, first: $first, after: $after) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FreeSlotsDocument,
    "mutation HoldSeat($input: HoldSeatInput!) {\n  holdSeat(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}": types.HoldSeatDocument,
    "mutation JoinWaitlist($input: JoinWaitlistInput!) {\n  joinWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.JoinWaitlistDocument,
    "mutation LeaveWaitlist($input: LeaveWaitlistInput!) {\n  leaveWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.LeaveWaitlistDocument,
    "query MyCalendarFeeds {\n  calendarFeeds {\n    id\n    version\n    status\n    createdAt\n  }\n}": types.MyCalendarFeedsDocument,
    "query MyCalendar($from: LocalDate!, $to: LocalDate!) {\n  visitCalendar(from: $from, to: $to) {\n    ...VisitCard\n  }\n}": types.MyCalendarDocument,
    "query MyEntrustments($first: Int = 20, $after: String) {\n  entrustments(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyEntrustmentsDocument,
    "query MyObstructions($first: Int = 20, $after: String) {\n  obstructions(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyObstructionsDocument,
    "query MyWaitlists($first: Int = 20, $after: String) {\n  waitlists(first: $first, after: $after) {\n    edges {\n      node {\n        ...WaitlistCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyWaitlistsDocument,
    "mutation PresentPapers($input: PresentPapersInput!) {\n  presentPapers(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.PresentPapersDocument,
    "mutation ReportDelay($input: ReportDelayInput!) {\n  reportDelay(input: $input) {\n    visit {\n      ...VisitCard\n      expectedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ReportDelayDocument,
    "mutation ReportObstruction($input: ReportObstructionInput!) {\n  reportObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ReportObstructionDocument,
    "mutation RequestScanDownload($input: RequestScanDownloadInput!) {\n  requestScanDownload(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RequestScanDownloadDocument,
    "mutation RescheduleVisit($input: RescheduleVisitInput!) {\n  rescheduleVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n    }\n  }\n}": types.RescheduleVisitDocument,
    "mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RevokeCalendarFeedDocument,
    "mutation RevokeEntrustment($input: RevokeEntrustmentInput!) {\n  revokeEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RevokeEntrustmentDocument,
    "query Scans($lawyerId: ID, $first: Int = 20, $after: String) {\n  scans(lawyerId: $lawyerId, first: $first, after: $after) {\n    edges {\n      node {\n        ...ScanCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ScansDocument,
    "query VisitFile($id: ID!, $rows: Int = 20) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitCard\n      entrustment {\n        ...EntrustmentCard\n      }\n      slot {\n        ...SlotCard\n      }\n      history(first: $rows) {\n        edges {\n          node {\n            ...EventParts\n          }\n        }\n      }\n    }\n  }\n}": types.VisitFileDocument,
    "query VisitPass($id: ID!) {\n  node(id: $id) {\n    ... on Visit {\n      ...VisitCard\n      pass {\n        token\n        qr\n      }\n      ics\n    }\n  }\n}": types.VisitPassDocument,
    "query Visits($centreId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  visits(first: 5) {\n    edges {\n      node {\n        id\n        version\n        status\n        mode\n        from\n        to\n        seat\n        centre {\n          name\n        }\n        entrustment {\n          id\n          suspect\n          status\n          dueBy\n        }\n        availableActions\n      }\n    }\n  }\n  slots(centreId: $centreId, from: $from, to: $to) {\n    edges {\n      node {\n        id\n        date\n        from\n        to\n        mode\n        freeSeats\n        capacity\n      }\n    }\n  }\n}": types.VisitsDocument,
    "mutation WithdrawObstruction($input: WithdrawObstructionInput!) {\n  withdrawObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.WithdrawObstructionDocument,
    "query ApprovalsAwaitingMe($first: Int = 20, $after: String) {\n  approvalsAwaitingMe(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ApprovalsAwaitingMeDocument,
    "mutation ApproveCheckOut($input: ApproveCheckOutInput!) {\n  approveCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ApproveCheckOutDocument,
    "query AwaitingMe($rows: Int = 20) {\n  cases(first: $rows) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n  }\n  reports(first: $rows) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n  }\n}": types.AwaitingMeDocument,
    "query CaseHoldings($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    id\n    number\n    status\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n  }\n}": types.CaseHoldingsDocument,
    "mutation DeclineCase($input: DeclineCaseInput!) {\n  declineCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DeclineCaseDocument,
    "mutation DismissEntrustmentAppeal($input: DismissEntrustmentAppealInput!) {\n  dismissEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DismissEntrustmentAppealDocument,
    "query EntrustmentAppeals($first: Int = 20, $after: String) {\n  entrustmentAppeals(first: $first, after: $after) {\n    edges {\n      node {\n        ...AppealCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.EntrustmentAppealsDocument,
    "query EvidenceFile($id: ID!, $rows: Int = 50) {\n  evidence(id: $id) {\n    ...EvidenceCard\n    contentType\n    device\n    capturedAt\n    deviceHash\n    case {\n      number\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}": types.EvidenceFileDocument,
    "mutation FileCase($input: FileCaseInput!) {\n  fileCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.FileCaseDocument,
    "query ObstructionsOfOrgan($first: Int = 20, $after: String) {\n  obstructionsOfOrgan(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ObstructionsOfOrganDocument,
    "query OrganDeadlines($organ: OrganCode, $first: Int = 20, $after: String) {\n  deadlines(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        organ {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.OrganDeadlinesDocument,
    "mutation OverbookVisit($input: OverbookVisitInput!) {\n  overbookVisit(input: $input) {\n    visit {\n      id\n      version\n      status\n      from\n      to\n      seat\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.OverbookVisitDocument,
    "mutation PermitVisit($input: PermitVisitInput!) {\n  permitVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.PermitVisitDocument,
    "mutation RefuseVisit($input: RefuseVisitInput!) {\n  refuseVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RefuseVisitDocument,
    "mutation RejectCheckOut($input: RejectCheckOutInput!) {\n  rejectCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RejectCheckOutDocument,
    "query ReportFile($id: ID!, $rows: Int = 20) {\n  report(id: $id) {\n    ...ReportCard\n    reporterName\n    reporterPhone\n    registeredBy {\n      name\n    }\n    closedAt\n    case {\n      id\n      number\n      status\n    }\n    transferredTo {\n      name\n    }\n    reason\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}": types.ReportFileDocument,
    "query ReportsOf($organ: OrganCode, $first: Int = 20, $after: String) {\n  reports(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReportsOfDocument,
    "query Statistics($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  statistics(organ: $organ, from: $from, to: $to) {\n    day\n    counts {\n      measure\n      amount\n    }\n  }\n}": types.StatisticsDocument,
    "mutation TakeApprovalStep($input: TakeApprovalStepInput!) {\n  takeApprovalStep(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.TakeApprovalStepDocument,
    "mutation TransferReport($input: TransferReportInput!) {\n  transferReport(input: $input) {\n    report {\n      ...ReportCard\n      transferredTo {\n        name\n      }\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.TransferReportDocument,
    "mutation UpholdEntrustmentAppeal($input: UpholdEntrustmentAppealInput!) {\n  upholdEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.UpholdEntrustmentAppealDocument,
    "query VisitsToPermit($first: Int = 20, $after: String) {\n  visitsToPermit(first: $first, after: $after) {\n    edges {\n      node {\n        ...PermissionCard\n        permission {\n          case {\n            number\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.VisitsToPermitDocument,
    "mutation AcceptReport($input: AcceptReportInput!) {\n  acceptReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AcceptReportDocument,
    "query CaseFile($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    ...CaseCard\n    organ {\n      name\n    }\n    report {\n      ...ReportCard\n      reporterName\n      reporterPhone\n    }\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}": types.CaseFileDocument,
    "query Cases($first: Int = 10) {\n  cases(first: $first) {\n    edges {\n      node {\n        id\n        number\n        kind\n        status\n        suspectedOffence\n        officerInCharge {\n          name\n        }\n        deadlines {\n          term\n          article\n          dueAt\n          metAt\n        }\n        availableActions\n        history(first: 20) {\n          edges {\n            node {\n              at\n              type\n              by {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CasesDocument,
    "mutation DeclareOutOfJurisdiction($input: DeclareReportOutOfJurisdictionInput!) {\n  declareReportOutOfJurisdiction(input: $input) {\n    report {\n      ...ReportCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.DeclareOutOfJurisdictionDocument,
    "query MyCases($first: Int = 20, $after: String) {\n  casesInMyCharge(first: $first, after: $after) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyCasesDocument,
    "query MyDeadlines($first: Int = 20, $after: String) {\n  myDeadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyDeadlinesDocument,
    "query MyNotifications($first: Int = 20, $after: String, $unread: Boolean = false) {\n  notifications(first: $first, after: $after, unread: $unread) {\n    edges {\n      node {\n        ...NotificationCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyNotificationsDocument,
    "query MyProposals($first: Int = 20, $after: String) {\n  myProposals(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyProposalsDocument,
    "mutation ProposeExtension($input: ProposeDeadlineExtensionInput!) {\n  proposeDeadlineExtension(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ProposeExtensionDocument,
    "mutation ReadNotification($input: ReadNotificationInput!) {\n  readNotification(input: $input) {\n    notification {\n      ...NotificationCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ReadNotificationDocument,
    "mutation RegisterReport($input: RegisterReportInput!) {\n  registerReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    receipt {\n      number\n      code\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RegisterReportDocument,
    "mutation RequestCheckOut($input: RequestCheckOutInput!) {\n  requestCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RequestCheckOutDocument,
    "mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      sha256\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RequestDownloadDocument,
    "mutation SeizeItems($input: SeizeItemsInput!) {\n  seizeItems(input: $input) {\n    items {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.SeizeItemsDocument,
    "query WhatChanged($first: Int = 50, $after: String) {\n  viewer {\n    changes(first: $first, after: $after) {\n      nodes {\n        __typename\n        id\n        ... on Case {\n          version\n        }\n        ... on Approval {\n          version\n        }\n      }\n      cursor\n      more\n      pollAfter\n      expired\n    }\n  }\n}": types.WhatChangedDocument,
    "query WhoAmI {\n  viewer {\n    roles\n    person {\n      id\n      name\n      posts\n      organ {\n        code\n        name\n      }\n      qualification\n    }\n  }\n}": types.WhoAmIDocument,
    "mutation AcknowledgeObstruction($input: AcknowledgeObstructionInput!) {\n  acknowledgeObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AcknowledgeObstructionDocument,
    "mutation AddSessionTemplate($input: AddSessionTemplateInput!) {\n  addSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AddSessionTemplateDocument,
    "mutation AddVisitClosure($input: AddVisitClosureInput!) {\n  addVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AddVisitClosureDocument,
    "mutation AddVisitRoom($input: AddVisitRoomInput!) {\n  addVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AddVisitRoomDocument,
    "mutation AdmitDetainee($input: AdmitDetaineeInput!) {\n  admitDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AdmitDetaineeDocument,
    "mutation AdmitWalkIn($input: AdmitWalkInInput!) {\n  admitWalkIn(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}": types.AdmitWalkInDocument,
    "mutation AnswerObstruction($input: AnswerObstructionInput!) {\n  answerObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.AnswerObstructionDocument,
    "query CentreDay($centreId: ID!, $day: LocalDate!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    name\n    visits(day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          ...VisitCard\n          expectedAt\n          checkedInAt\n          detainee {\n            name\n          }\n          entrustment {\n            lawyerName\n            firm\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.CentreDayDocument,
    "query CentreWaitlists($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    waitlists(first: $first, after: $after) {\n      edges {\n        node {\n          ...WaitlistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.CentreWaitlistsDocument,
    "mutation ChangeSessionTemplate($input: ChangeSessionTemplateInput!) {\n  changeSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ChangeSessionTemplateDocument,
    "mutation ChangeVisitRoom($input: ChangeVisitRoomInput!) {\n  changeVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ChangeVisitRoomDocument,
    "mutation CheckInVisit($input: CheckInVisitInput!) {\n  checkInVisit(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CheckInVisitDocument,
    "mutation CompleteVisit($input: CompleteVisitInput!) {\n  completeVisit(input: $input) {\n    visit {\n      ...VisitCard\n      completedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CompleteVisitDocument,
    "mutation CorrectAbsence($input: CorrectAbsenceInput!) {\n  correctAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.CorrectAbsenceDocument,
    "query DetaineeCalendar($id: ID!, $from: LocalDate!, $to: LocalDate!) {\n  node(id: $id) {\n    ... on Detainee {\n      ...DetaineeCard\n      calendar(from: $from, to: $to) {\n        ...VisitCard\n      }\n    }\n  }\n}": types.DetaineeCalendarDocument,
    "query Detainees($centreId: ID!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    detainees(first: $first, after: $after) {\n      edges {\n        node {\n          ...DetaineeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.DetaineesDocument,
    "mutation EndAbsence($input: EndAbsenceInput!) {\n  endAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.EndAbsenceDocument,
    "mutation EndSessionTemplate($input: EndSessionTemplateInput!) {\n  endSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.EndSessionTemplateDocument,
    "mutation LiftVisitClosure($input: LiftVisitClosureInput!) {\n  liftVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.LiftVisitClosureDocument,
    "mutation LiftVisitRestriction($input: LiftVisitRestrictionInput!) {\n  liftVisitRestriction(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.LiftVisitRestrictionDocument,
    "mutation MoveDetainee($input: MoveDetaineeInput!) {\n  moveDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.MoveDetaineeDocument,
    "query ObstructionsToAnswer($first: Int = 20, $after: String) {\n  obstructionsToAnswer(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ObstructionsToAnswerDocument,
    "mutation OpenSlotsThrough($input: OpenSlotsThroughInput!) {\n  openSlotsThrough(input: $input) {\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.OpenSlotsThroughDocument,
    "mutation OpenSlots($input: OpenSlotsInput!) {\n  openSlots(input: $input) {\n    slots {\n      ...SlotCard\n    }\n    complete\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.OpenSlotsDocument,
    "mutation OpenUrgentSlot($input: OpenUrgentSlotInput!) {\n  openUrgentSlot(input: $input) {\n    slot {\n      ...SlotCard\n      urgent\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.OpenUrgentSlotDocument,
    "query PapersToVerify($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    papersToVerify(first: $first, after: $after) {\n      edges {\n        node {\n          ...EntrustmentCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.PapersToVerifyDocument,
    "query ProcessProgress($id: ID!) {\n  node(id: $id) {\n    ... on Process {\n      id\n      version\n      kind\n      status\n      steps\n      done\n      refused\n      startedAt\n      finishedAt\n      availableActions\n    }\n  }\n}": types.ProcessProgressDocument,
    "mutation RecordAbsence($input: RecordAbsenceInput!) {\n  recordAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RecordAbsenceDocument,
    "mutation RecordNoShow($input: RecordNoShowInput!) {\n  recordNoShow(input: $input) {\n    visit {\n      ...VisitCard\n      missedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RecordNoShowDocument,
    "mutation RejectEntrustment($input: RejectEntrustmentInput!) {\n  rejectEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RejectEntrustmentDocument,
    "mutation ReleaseDetainee($input: ReleaseDetaineeInput!) {\n  releaseDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.ReleaseDetaineeDocument,
    "mutation RestrictVisits($input: RestrictVisitsInput!) {\n  restrictVisits(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.RestrictVisitsDocument,
    "query RoomCalendar($centreId: ID!, $room: ShortText!, $from: LocalDate!, $to: LocalDate!) {\n  centre(id: $centreId) {\n    roomCalendar(room: $room, from: $from, to: $to) {\n      from\n      to\n      slot {\n        ...SlotCard\n      }\n    }\n  }\n}": types.RoomCalendarDocument,
    "mutation VerifyEntrustment($input: VerifyEntrustmentInput!) {\n  verifyEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      detainee {\n        name\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.VerifyEntrustmentDocument,
    "query VisitPassKeys {\n  visitPassKeys {\n    key\n    pem\n  }\n}": types.VisitPassKeysDocument,
    "mutation WithdrawVisitRoom($input: WithdrawVisitRoomInput!) {\n  withdrawVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}": types.WithdrawVisitRoomDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n  }\n}"): (typeof documents)["query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LookUpReceipt($input: LookUpReceiptInput!) {\n  lookUpReceipt(input: $input) {\n    progress {\n      status\n    }\n    refusals {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation LookUpReceipt($input: LookUpReceiptInput!) {\n  lookUpReceipt(input: $input) {\n    progress {\n      status\n    }\n    refusals {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRoles {\n  viewer {\n    roles\n  }\n}"): (typeof documents)["query MyRoles {\n  viewer {\n    roles\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EntrustmentsOfFirm($first: Int = 20, $after: String) {\n  entrustmentsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query EntrustmentsOfFirm($first: Int = 20, $after: String) {\n  entrustmentsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitsOfFirm($first: Int = 20, $after: String) {\n  visitsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitCard\n        entrustment {\n          id\n          lawyerName\n          suspect\n          dueBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query VisitsOfFirm($first: Int = 20, $after: String) {\n  visitsOfFirm(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitCard\n        entrustment {\n          id\n          lawyerName\n          suspect\n          dueBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChainOfCustody($id: ID!, $first: Int = 50) {\n  propertyItem(id: $id) {\n    ...ItemCard\n    custodyChain(first: $first) {\n      edges {\n        node {\n          sequence\n          at\n          type\n          by {\n            name\n          }\n          from {\n            ...Holder\n          }\n          to {\n            ...Holder\n          }\n          found {\n            quantity {\n              amount\n              unit\n            }\n            condition {\n              grade\n              note\n            }\n            remark\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query ChainOfCustody($id: ID!, $first: Int = 50) {\n  propertyItem(id: $id) {\n    ...ItemCard\n    custodyChain(first: $first) {\n      edges {\n        node {\n          sequence\n          at\n          type\n          by {\n            name\n          }\n          from {\n            ...Holder\n          }\n          to {\n            ...Holder\n          }\n          found {\n            quantity {\n              amount\n              unit\n            }\n            condition {\n              grade\n              note\n            }\n            remark\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckInItem($input: CheckInItemInput!) {\n  checkInItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CheckInItem($input: CheckInItemInput!) {\n  checkInItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckOutItem($input: CheckOutItemInput!) {\n  checkOutItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CheckOutItem($input: CheckOutItemInput!) {\n  checkOutItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DepositItem($input: DepositItemInput!) {\n  depositItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DepositItem($input: DepositItemInput!) {\n  depositItem(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DepositsDue($first: Int = 20, $after: String) {\n  deadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        subject {\n          ... on PropertyItem {\n            ...ItemCard\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query DepositsDue($first: Int = 20, $after: String) {\n  deadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        subject {\n          ... on PropertyItem {\n            ...ItemCard\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DispatchTransfer($input: DispatchTransferInput!) {\n  dispatchTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DispatchTransfer($input: DispatchTransferInput!) {\n  dispatchTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IncomingTransfers($first: Int = 20, $after: String) {\n  incomingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query IncomingTransfers($first: Int = 20, $after: String) {\n  incomingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemsToDeposit($first: Int = 20, $after: String) {\n  propertyItemsToDeposit(first: $first, after: $after) {\n    edges {\n      node {\n        ...ItemCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ItemsToDeposit($first: Int = 20, $after: String) {\n  propertyItemsToDeposit(first: $first, after: $after) {\n    edges {\n      node {\n        ...ItemCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OutgoingTransfers($first: Int = 20, $after: String) {\n  outgoingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query OutgoingTransfers($first: Int = 20, $after: String) {\n  outgoingTransfers(first: $first, after: $after) {\n    edges {\n      node {\n        ...TransferCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Property($organ: OrganCode!) {\n  propertyStores(organ: $organ, first: 2) {\n    edges {\n      node {\n        name\n        items(first: 10) {\n          edges {\n            node {\n              id\n              name\n              status\n              caseNumber\n              availableActions\n              holder {\n                ...Holder\n              }\n              custodyChain(first: 20) {\n                edges {\n                  node {\n                    at\n                    type\n                    by {\n                      name\n                    }\n                    from {\n                      ...Holder\n                    }\n                    to {\n                      ...Holder\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Property($organ: OrganCode!) {\n  propertyStores(organ: $organ, first: 2) {\n    edges {\n      node {\n        name\n        items(first: 10) {\n          edges {\n            node {\n              id\n              name\n              status\n              caseNumber\n              availableActions\n              holder {\n                ...Holder\n              }\n              custodyChain(first: 20) {\n                edges {\n                  node {\n                    at\n                    type\n                    by {\n                      name\n                    }\n                    from {\n                      ...Holder\n                    }\n                    to {\n                      ...Holder\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n  receiveTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n  receiveTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseTransfer($input: RefuseTransferInput!) {\n  refuseTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n      ground\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RefuseTransfer($input: RefuseTransferInput!) {\n  refuseTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n      ground\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnTransfer($input: ReturnTransferInput!) {\n  returnTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ReturnTransfer($input: ReturnTransferInput!) {\n  returnTransfer(input: $input) {\n    transfer {\n      ...TransferCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeDutyRequest($input: AcknowledgeDutyRequestInput!) {\n  acknowledgeDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AcknowledgeDutyRequest($input: AcknowledgeDutyRequestInput!) {\n  acknowledgeDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignDutyLawyer($input: AssignDutyLawyerInput!) {\n  assignDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AssignDutyLawyer($input: AssignDutyLawyerInput!) {\n  assignDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignDutyRequest($input: AssignDutyRequestInput!) {\n  assignDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AssignDutyRequest($input: AssignDutyRequestInput!) {\n  assignDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelDutyShift($input: CancelDutyShiftInput!) {\n  cancelDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CancelDutyShift($input: CancelDutyShiftInput!) {\n  cancelDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DutyRequestsPassedOn($first: Int = 20, $after: String) {\n  dutyRequestsPassedOn(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query DutyRequestsPassedOn($first: Int = 20, $after: String) {\n  dutyRequestsPassedOn(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DutyRoster($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  dutyStation(organ: $organ) {\n    id\n    version\n    name\n    shifts(from: $from, to: $to, first: 50) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n    gaps(first: 20) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query DutyRoster($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  dutyStation(organ: $organ) {\n    id\n    version\n    name\n    shifts(from: $from, to: $to, first: 50) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n    gaps(first: 20) {\n      edges {\n        node {\n          ...ShiftCard\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DutyStations($province: String!, $first: Int = 20, $after: String) {\n  dutyStations(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        place\n        organ {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query DutyStations($province: String!, $first: Int = 20, $after: String) {\n  dutyStations(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        place\n        organ {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDutyRequests($first: Int = 20, $after: String) {\n  dutyRequests(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyDutyRequests($first: Int = 20, $after: String) {\n  dutyRequests(first: $first, after: $after) {\n    edges {\n      node {\n        ...DutyRequestCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDutyShifts($first: Int = 20, $after: String) {\n  dutyShifts(first: $first, after: $after) {\n    edges {\n      node {\n        ...ShiftCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyDutyShifts($first: Int = 20, $after: String) {\n  dutyShifts(first: $first, after: $after) {\n    edges {\n      node {\n        ...ShiftCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenDutyRequests($organ: OrganCode!, $first: Int = 20, $after: String) {\n  dutyStation(organ: $organ) {\n    requests(first: $first, after: $after) {\n      edges {\n        node {\n          ...DutyRequestCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query OpenDutyRequests($organ: OrganCode!, $first: Int = 20, $after: String) {\n  dutyStation(organ: $organ) {\n    requests(first: $first, after: $after) {\n      edges {\n        node {\n          ...DutyRequestCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanDutyShift($input: PlanDutyShiftInput!) {\n  planDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation PlanDutyShift($input: PlanDutyShiftInput!) {\n  planDutyShift(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDutyArrival($input: RecordDutyArrivalInput!) {\n  recordDutyArrival(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RecordDutyArrival($input: RecordDutyArrivalInput!) {\n  recordDutyArrival(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDutyDeparture($input: RecordDutyDepartureInput!) {\n  recordDutyDeparture(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RecordDutyDeparture($input: RecordDutyDepartureInput!) {\n  recordDutyDeparture(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDutyMeeting($input: RecordDutyMeetingInput!) {\n  recordDutyMeeting(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RecordDutyMeeting($input: RecordDutyMeetingInput!) {\n  recordDutyMeeting(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestDutyLawyer($input: RequestDutyLawyerInput!) {\n  requestDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RequestDutyLawyer($input: RequestDutyLawyerInput!) {\n  requestDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SwapDutyLawyer($input: SwapDutyLawyerInput!) {\n  swapDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation SwapDutyLawyer($input: SwapDutyLawyerInput!) {\n  swapDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TellDutyLawyer($input: TellDutyLawyerInput!) {\n  tellDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation TellDutyLawyer($input: TellDutyLawyerInput!) {\n  tellDutyLawyer(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawDutyLawyer($input: WithdrawDutyLawyerInput!) {\n  withdrawDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation WithdrawDutyLawyer($input: WithdrawDutyLawyerInput!) {\n  withdrawDutyLawyer(input: $input) {\n    shift {\n      ...ShiftCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawDutyRequest($input: WithdrawDutyRequestInput!) {\n  withdrawDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation WithdrawDutyRequest($input: WithdrawDutyRequestInput!) {\n  withdrawDutyRequest(input: $input) {\n    request {\n      ...DutyRequestCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AbortUpload($input: AbortUploadInput!) {\n  abortUpload(input: $input) {\n    evidence {\n      id\n      status\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}"): (typeof documents)["mutation AbortUpload($input: AbortUploadInput!) {\n  abortUpload(input: $input) {\n    evidence {\n      id\n      status\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginUpload($input: BeginUploadInput!) {\n  beginUpload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      partSize\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}"): (typeof documents)["mutation BeginUpload($input: BeginUploadInput!) {\n  beginUpload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      partSize\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteUpload($input: CompleteUploadInput!) {\n  completeUpload(input: $input) {\n    evidence {\n      id\n      status\n      name\n      size\n      sha256\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}"): (typeof documents)["mutation CompleteUpload($input: CompleteUploadInput!) {\n  completeUpload(input: $input) {\n    evidence {\n      id\n      status\n      name\n      size\n      sha256\n    }\n    refusals {\n      code\n      message\n      article\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EvidenceStatus($id: ID!) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    sha256\n    differences\n    abortReason\n    object {\n      versionId\n      size\n      checksum\n      retainUntil\n      legalHold\n    }\n  }\n}"): (typeof documents)["query EvidenceStatus($id: ID!) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    sha256\n    differences\n    abortReason\n    object {\n      versionId\n      size\n      checksum\n      retainUntil\n      legalHold\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartUrls($id: ID!, $parts: [PartInput!]!) {\n  evidence(id: $id) {\n    partUrls(parts: $parts) {\n      number\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n}"): (typeof documents)["query PartUrls($id: ID!, $parts: [PartInput!]!) {\n  evidence(id: $id) {\n    partUrls(parts: $parts) {\n      number\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReceivedParts($id: ID!, $after: Int) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    partSize\n    sha256\n    receivedParts(first: 1000, after: $after) {\n      number\n      sha256\n    }\n  }\n}"): (typeof documents)["query ReceivedParts($id: ID!, $after: Int) {\n  evidence(id: $id) {\n    id\n    status\n    name\n    size\n    partSize\n    sha256\n    receivedParts(first: 1000, after: $after) {\n      number\n      sha256\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AppealCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  presentedAt\n  dueBy\n  rejection\n  appeal {\n    statement\n    at\n    upheld\n    reason\n    decidedAt\n  }\n  availableActions\n}"): (typeof documents)["fragment AppealCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  presentedAt\n  dueBy\n  rejection\n  appeal {\n    statement\n    at\n    upheld\n    reason\n    decidedAt\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ApprovalCard on Approval {\n  id\n  version\n  kind\n  article\n  subject {\n    __typename\n    id\n  }\n  proposer {\n    name\n  }\n  proposal {\n    name\n    value\n  }\n  reason\n  status\n  awaitedStep\n  awaitedOrgan {\n    name\n  }\n  taken {\n    step\n    by {\n      name\n    }\n    at\n    opinion\n  }\n  lapsesAt\n  availableActions\n}"): (typeof documents)["fragment ApprovalCard on Approval {\n  id\n  version\n  kind\n  article\n  subject {\n    __typename\n    id\n  }\n  proposer {\n    name\n  }\n  proposal {\n    name\n    value\n  }\n  reason\n  status\n  awaitedStep\n  awaitedOrgan {\n    name\n  }\n  taken {\n    step\n    by {\n      name\n    }\n    at\n    opinion\n  }\n  lapsesAt\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CaseCard on Case {\n  id\n  version\n  number\n  kind\n  publicSecurity\n  complexity\n  status\n  suspectedOffence\n  officerInCharge {\n    name\n  }\n  acceptedAt\n  filedAt\n  declinedAt\n  reason\n  deadlines {\n    ...DeadlineParts\n  }\n  availableActions\n}"): (typeof documents)["fragment CaseCard on Case {\n  id\n  version\n  number\n  kind\n  publicSecurity\n  complexity\n  status\n  suspectedOffence\n  officerInCharge {\n    name\n  }\n  acceptedAt\n  filedAt\n  declinedAt\n  reason\n  deadlines {\n    ...DeadlineParts\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CentrePlan on Centre {\n  id\n  version\n  name\n  rooms {\n    code\n    mode\n    capacity\n    equipment\n    withdrawnFrom\n  }\n  templates {\n    code\n    room\n    weekdays\n    every\n    from\n    to\n    effectiveFrom\n    effectiveUntil\n  }\n  closures {\n    code\n    room\n    from\n    to\n  }\n}"): (typeof documents)["fragment CentrePlan on Centre {\n  id\n  version\n  name\n  rooms {\n    code\n    mode\n    capacity\n    equipment\n    withdrawnFrom\n  }\n  templates {\n    code\n    room\n    weekdays\n    every\n    from\n    to\n    effectiveFrom\n    effectiveUntil\n  }\n  closures {\n    code\n    room\n    from\n    to\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DeadlineCard on Deadline {\n  ...DeadlineParts\n  id\n  version\n  light\n  status\n  warnAt\n  subject {\n    __typename\n    id\n  }\n  availableActions\n}"): (typeof documents)["fragment DeadlineCard on Deadline {\n  ...DeadlineParts\n  id\n  version\n  light\n  status\n  warnAt\n  subject {\n    __typename\n    id\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DeadlineParts on Deadline {\n  term\n  article\n  startedAt\n  dueAt\n  provisional\n  metAt\n}"): (typeof documents)["fragment DeadlineParts on Deadline {\n  term\n  article\n  startedAt\n  dueAt\n  provisional\n  metAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DetaineeCard on Detainee {\n  id\n  version\n  name\n  status\n  admittedAt\n  releasedAt\n  restriction {\n    ground\n    notice\n  }\n  absences {\n    number\n    kind\n    from\n    to\n  }\n  availableActions\n}"): (typeof documents)["fragment DetaineeCard on Detainee {\n  id\n  version\n  name\n  status\n  admittedAt\n  releasedAt\n  restriction {\n    ground\n    notice\n  }\n  absences {\n    number\n    kind\n    from\n    to\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DutyRequestCard on DutyRequest {\n  id\n  version\n  status\n  suspect\n  askedAt\n  dueBy\n  lawyerName\n  toldAt\n  metAt\n  availableActions\n}"): (typeof documents)["fragment DutyRequestCard on DutyRequest {\n  id\n  version\n  status\n  suspect\n  askedAt\n  dueBy\n  lawyerName\n  toldAt\n  metAt\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EntrustmentCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  certificate\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  centre {\n    id\n    name\n  }\n  presentedAt\n  dueBy\n  rejection\n  revocation\n  availableActions\n}"): (typeof documents)["fragment EntrustmentCard on Entrustment {\n  id\n  version\n  status\n  suspect\n  lawyerName\n  firm\n  certificate\n  firmLetter\n  authority {\n    kind\n    number\n  }\n  centre {\n    id\n    name\n  }\n  presentedAt\n  dueBy\n  rejection\n  revocation\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EventParts on Event {\n  sequence\n  at\n  type\n  by {\n    name\n  }\n}"): (typeof documents)["fragment EventParts on Event {\n  sequence\n  at\n  type\n  by {\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvidenceCard on Evidence {\n  id\n  version\n  kind\n  name\n  size\n  status\n  uploader {\n    name\n  }\n  begunAt\n  completedAt\n  sha256\n  differences\n  abortReason\n  object {\n    size\n    checksum\n    retainUntil\n    legalHold\n  }\n  availableActions\n}"): (typeof documents)["fragment EvidenceCard on Evidence {\n  id\n  version\n  kind\n  name\n  size\n  status\n  uploader {\n    name\n  }\n  begunAt\n  completedAt\n  sha256\n  differences\n  abortReason\n  object {\n    size\n    checksum\n    retainUntil\n    legalHold\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Holder on PropertyHolder {\n  __typename\n  ... on HeldByOfficer {\n    officer {\n      name\n    }\n  }\n  ... on HeldInStore {\n    room\n    shelf\n    seal\n  }\n}"): (typeof documents)["fragment Holder on PropertyHolder {\n  __typename\n  ... on HeldByOfficer {\n    officer {\n      name\n    }\n  }\n  ... on HeldInStore {\n    room\n    shelf\n    seal\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ItemCard on PropertyItem {\n  id\n  version\n  status\n  caseNumber\n  name\n  description\n  quantity {\n    amount\n    unit\n  }\n  condition {\n    grade\n    note\n  }\n  depositBy\n  flags\n  holder {\n    ...Holder\n  }\n  checkOut {\n    by {\n      name\n    }\n    purpose\n    returnBy\n    approvedBy {\n      name\n    }\n  }\n  availableActions\n}"): (typeof documents)["fragment ItemCard on PropertyItem {\n  id\n  version\n  status\n  caseNumber\n  name\n  description\n  quantity {\n    amount\n    unit\n  }\n  condition {\n    grade\n    note\n  }\n  depositBy\n  flags\n  holder {\n    ...Holder\n  }\n  checkOut {\n    by {\n      name\n    }\n    purpose\n    returnBy\n    approvedBy {\n      name\n    }\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NotificationCard on Notification {\n  id\n  version\n  kind\n  title\n  text\n  subject {\n    __typename\n    id\n  }\n  at\n  read\n}"): (typeof documents)["fragment NotificationCard on Notification {\n  id\n  version\n  kind\n  title\n  text\n  subject {\n    __typename\n    id\n  }\n  at\n  read\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ObstructionCard on Obstruction {\n  id\n  version\n  kind\n  status\n  organ {\n    name\n  }\n  lawyerName\n  statement\n  reportedAt\n  turn {\n    role\n    organ {\n      name\n    }\n    dueBy\n  }\n  answers {\n    outcome\n    explanation\n    at\n  }\n  replyBy\n  availableActions\n}"): (typeof documents)["fragment ObstructionCard on Obstruction {\n  id\n  version\n  kind\n  status\n  organ {\n    name\n  }\n  lawyerName\n  statement\n  reportedAt\n  turn {\n    role\n    organ {\n      name\n    }\n    dueBy\n  }\n  answers {\n    outcome\n    explanation\n    at\n  }\n  replyBy\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PermissionCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  decideBy\n  permission {\n    grounds\n    askedAt\n    suspect\n    lawyerName\n    decision {\n      permitted\n      withoutInterpreter\n    }\n  }\n  interpreter {\n    name\n    language\n  }\n  refusal {\n    ground\n    reason\n    article\n  }\n  availableActions\n}"): (typeof documents)["fragment PermissionCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  decideBy\n  permission {\n    grounds\n    askedAt\n    suspect\n    lawyerName\n    decision {\n      permitted\n      withoutInterpreter\n    }\n  }\n  interpreter {\n    name\n    language\n  }\n  refusal {\n    ground\n    reason\n    article\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  article\n  path\n  ... on VersionChanged {\n    current {\n      __typename\n      id\n    }\n  }\n}"): (typeof documents)["fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  article\n  path\n  ... on VersionChanged {\n    current {\n      __typename\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ReportCard on Report {\n  id\n  version\n  number\n  status\n  whatHappened\n  occurredAt\n  place\n  registeredAt\n  availableActions\n}"): (typeof documents)["fragment ReportCard on Report {\n  id\n  version\n  number\n  status\n  whatHappened\n  occurredAt\n  place\n  registeredAt\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ScanCard on Scan {\n  id\n  version\n  kind\n  contentType\n  size\n  status\n  retainUntil\n  availableActions\n}"): (typeof documents)["fragment ScanCard on Scan {\n  id\n  version\n  kind\n  contentType\n  size\n  status\n  retainUntil\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ShiftCard on DutyShift {\n  id\n  version\n  status\n  date\n  from\n  to\n  lawyers {\n    lawyerId\n    name\n    arrivedAt\n    leftAt\n  }\n  availableActions\n}"): (typeof documents)["fragment ShiftCard on DutyShift {\n  id\n  version\n  status\n  date\n  from\n  to\n  lawyers {\n    lawyerId\n    name\n    arrivedAt\n    leftAt\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SlotCard on Slot {\n  id\n  date\n  from\n  to\n  mode\n  room\n  freeSeats\n  capacity\n}"): (typeof documents)["fragment SlotCard on Slot {\n  id\n  date\n  from\n  to\n  mode\n  room\n  freeSeats\n  capacity\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TransferCard on PropertyTransfer {\n  id\n  version\n  status\n  origin {\n    name\n  }\n  destination {\n    name\n  }\n  carrier\n  seal\n  dispatchedAt\n  items {\n    id\n    name\n    quantity {\n      amount\n      unit\n    }\n  }\n  availableActions\n}"): (typeof documents)["fragment TransferCard on PropertyTransfer {\n  id\n  version\n  status\n  origin {\n    name\n  }\n  destination {\n    name\n  }\n  carrier\n  seal\n  dispatchedAt\n  items {\n    id\n    name\n    quantity {\n      amount\n      unit\n    }\n  }\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  seat\n  until\n  flags {\n    cause\n    at\n  }\n  centre {\n    name\n  }\n  reason\n  availableActions\n}"): (typeof documents)["fragment VisitCard on Visit {\n  id\n  version\n  status\n  mode\n  from\n  to\n  seat\n  until\n  flags {\n    cause\n    at\n  }\n  centre {\n    name\n  }\n  reason\n  availableActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WaitlistCard on Waitlist {\n  id\n  date\n  mode\n  entries {\n    joinedAt\n    before\n    offer {\n      slot {\n        ...SlotCard\n      }\n      until\n    }\n  }\n}"): (typeof documents)["fragment WaitlistCard on Waitlist {\n  id\n  date\n  mode\n  entries {\n    joinedAt\n    before\n    offer {\n      slot {\n        ...SlotCard\n      }\n      until\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptObstructionAnswer($input: AcceptObstructionAnswerInput!) {\n  acceptObstructionAnswer(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AcceptObstructionAnswer($input: AcceptObstructionAnswerInput!) {\n  acceptObstructionAnswer(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AppealEntrustment($input: AppealEntrustmentInput!) {\n  appealEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      appealableUntil\n      appeal {\n        statement\n        at\n        upheld\n        reason\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AppealEntrustment($input: AppealEntrustmentInput!) {\n  appealEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      appealableUntil\n      appeal {\n        statement\n        at\n        upheld\n        reason\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AttachScans($input: AttachScansInput!) {\n  attachScans(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      scans {\n        ...ScanCard\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AttachScans($input: AttachScansInput!) {\n  attachScans(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      scans {\n        ...ScanCard\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginScan($input: BeginScanInput!) {\n  beginScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    upload {\n      url\n      headers {\n        name\n        value\n      }\n      expiresAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation BeginScan($input: BeginScanInput!) {\n  beginScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    upload {\n      url\n      headers {\n        name\n        value\n      }\n      expiresAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookVisit($input: BookVisitInput!) {\n  bookVisit(input: $input) {\n    visit {\n      id\n      version\n      from\n      to\n      seat\n      centre {\n        name\n      }\n    }\n    refusals {\n      code\n      message\n      article\n      path\n      ... on SlotFull {\n        alternatives {\n          id\n          from\n          to\n          freeSeats\n        }\n      }\n    }\n  }\n}"): (typeof documents)["mutation BookVisit($input: BookVisitInput!) {\n  bookVisit(input: $input) {\n    visit {\n      id\n      version\n      from\n      to\n      seat\n      centre {\n        name\n      }\n    }\n    refusals {\n      code\n      message\n      article\n      path\n      ... on SlotFull {\n        alternatives {\n          id\n          from\n          to\n          freeSeats\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Centres($province: String!, $first: Int = 20, $after: String) {\n  centres(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        organ {\n          code\n        }\n        rooms {\n          code\n          mode\n          capacity\n          equipment\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Centres($province: String!, $first: Int = 20, $after: String) {\n  centres(province: $province, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        name\n        organ {\n          code\n        }\n        rooms {\n          code\n          mode\n          capacity\n          equipment\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeVisitParty($input: ChangeVisitPartyInput!) {\n  changeVisitParty(input: $input) {\n    visit {\n      ...VisitCard\n      companion {\n        name\n      }\n      assistant {\n        name\n        card\n      }\n      interpreter {\n        name\n        language\n      }\n      decideBy\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ChangeVisitParty($input: ChangeVisitPartyInput!) {\n  changeVisitParty(input: $input) {\n    visit {\n      ...VisitCard\n      companion {\n        name\n      }\n      assistant {\n        name\n        card\n      }\n      interpreter {\n        name\n        language\n      }\n      decideBy\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteScan($input: CompleteScanInput!) {\n  completeScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CompleteScan($input: CompleteScanInput!) {\n  completeScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmVisit($input: ConfirmVisitInput!) {\n  confirmVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ConfirmVisit($input: ConfirmVisitInput!) {\n  confirmVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    address {\n      path\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {\n  createCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    address {\n      path\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineSeatOffer($input: DeclineSeatOfferInput!) {\n  declineSeatOffer(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DeclineSeatOffer($input: DeclineSeatOfferInput!) {\n  declineSeatOffer(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardScan($input: DiscardScanInput!) {\n  discardScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DiscardScan($input: DiscardScanInput!) {\n  discardScan(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EscalateObstruction($input: EscalateObstructionInput!) {\n  escalateObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation EscalateObstruction($input: EscalateObstructionInput!) {\n  escalateObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExtendHold($input: ExtendHoldInput!) {\n  extendHold(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ExtendHold($input: ExtendHoldInput!) {\n  extendHold(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FreeSeats($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $mode: VisitMode, $equipment: [VisitRoomEquipment!], $first: Int = 20, $after: String) {\n  freeSeats(\n    centreId: $centreId\n    from: $from\n    to: $to\n    mode: $mode\n    equipment: $equipment\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query FreeSeats($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $mode: VisitMode, $equipment: [VisitRoomEquipment!], $first: Int = 20, $after: String) {\n  freeSeats(\n    centreId: $centreId\n    from: $from\n    to: $to\n    mode: $mode\n    equipment: $equipment\n    first: $first\n    after: $after\n  ) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FreeSlots($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $first: Int = 20, $after: String) {\n  slots(centreId: $centreId, from: $from, to: $to, first: $first, after: $after) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query FreeSlots($centreId: ID!, $from: LocalDate!, $to: LocalDate!, $first: Int = 20, $after: String) {\n  slots(centreId: $centreId, from: $from, to: $to, first: $first, after: $after) {\n    edges {\n      node {\n        ...SlotCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldSeat($input: HoldSeatInput!) {\n  holdSeat(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}"): (typeof documents)["mutation HoldSeat($input: HoldSeatInput!) {\n  holdSeat(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation JoinWaitlist($input: JoinWaitlistInput!) {\n  joinWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation JoinWaitlist($input: JoinWaitlistInput!) {\n  joinWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveWaitlist($input: LeaveWaitlistInput!) {\n  leaveWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation LeaveWaitlist($input: LeaveWaitlistInput!) {\n  leaveWaitlist(input: $input) {\n    waitlist {\n      ...WaitlistCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCalendarFeeds {\n  calendarFeeds {\n    id\n    version\n    status\n    createdAt\n  }\n}"): (typeof documents)["query MyCalendarFeeds {\n  calendarFeeds {\n    id\n    version\n    status\n    createdAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCalendar($from: LocalDate!, $to: LocalDate!) {\n  visitCalendar(from: $from, to: $to) {\n    ...VisitCard\n  }\n}"): (typeof documents)["query MyCalendar($from: LocalDate!, $to: LocalDate!) {\n  visitCalendar(from: $from, to: $to) {\n    ...VisitCard\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyEntrustments($first: Int = 20, $after: String) {\n  entrustments(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyEntrustments($first: Int = 20, $after: String) {\n  entrustments(first: $first, after: $after) {\n    edges {\n      node {\n        ...EntrustmentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyObstructions($first: Int = 20, $after: String) {\n  obstructions(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyObstructions($first: Int = 20, $after: String) {\n  obstructions(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyWaitlists($first: Int = 20, $after: String) {\n  waitlists(first: $first, after: $after) {\n    edges {\n      node {\n        ...WaitlistCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyWaitlists($first: Int = 20, $after: String) {\n  waitlists(first: $first, after: $after) {\n    edges {\n      node {\n        ...WaitlistCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PresentPapers($input: PresentPapersInput!) {\n  presentPapers(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation PresentPapers($input: PresentPapersInput!) {\n  presentPapers(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportDelay($input: ReportDelayInput!) {\n  reportDelay(input: $input) {\n    visit {\n      ...VisitCard\n      expectedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ReportDelay($input: ReportDelayInput!) {\n  reportDelay(input: $input) {\n    visit {\n      ...VisitCard\n      expectedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportObstruction($input: ReportObstructionInput!) {\n  reportObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ReportObstruction($input: ReportObstructionInput!) {\n  reportObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestScanDownload($input: RequestScanDownloadInput!) {\n  requestScanDownload(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RequestScanDownload($input: RequestScanDownloadInput!) {\n  requestScanDownload(input: $input) {\n    scan {\n      ...ScanCard\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RescheduleVisit($input: RescheduleVisitInput!) {\n  rescheduleVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n    }\n  }\n}"): (typeof documents)["mutation RescheduleVisit($input: RescheduleVisitInput!) {\n  rescheduleVisit(input: $input) {\n    visit {\n      ...VisitCard\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n  revokeCalendarFeed(input: $input) {\n    feed {\n      id\n      version\n      status\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeEntrustment($input: RevokeEntrustmentInput!) {\n  revokeEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RevokeEntrustment($input: RevokeEntrustmentInput!) {\n  revokeEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Scans($lawyerId: ID, $first: Int = 20, $after: String) {\n  scans(lawyerId: $lawyerId, first: $first, after: $after) {\n    edges {\n      node {\n        ...ScanCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Scans($lawyerId: ID, $first: Int = 20, $after: String) {\n  scans(lawyerId: $lawyerId, first: $first, after: $after) {\n    edges {\n      node {\n        ...ScanCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitFile($id: ID!, $rows: Int = 20) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitCard\n      entrustment {\n        ...EntrustmentCard\n      }\n      slot {\n        ...SlotCard\n      }\n      history(first: $rows) {\n        edges {\n          node {\n            ...EventParts\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query VisitFile($id: ID!, $rows: Int = 20) {\n  node(id: $id) {\n    __typename\n    ... on Visit {\n      ...VisitCard\n      entrustment {\n        ...EntrustmentCard\n      }\n      slot {\n        ...SlotCard\n      }\n      history(first: $rows) {\n        edges {\n          node {\n            ...EventParts\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitPass($id: ID!) {\n  node(id: $id) {\n    ... on Visit {\n      ...VisitCard\n      pass {\n        token\n        qr\n      }\n      ics\n    }\n  }\n}"): (typeof documents)["query VisitPass($id: ID!) {\n  node(id: $id) {\n    ... on Visit {\n      ...VisitCard\n      pass {\n        token\n        qr\n      }\n      ics\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visits($centreId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  visits(first: 5) {\n    edges {\n      node {\n        id\n        version\n        status\n        mode\n        from\n        to\n        seat\n        centre {\n          name\n        }\n        entrustment {\n          id\n          suspect\n          status\n          dueBy\n        }\n        availableActions\n      }\n    }\n  }\n  slots(centreId: $centreId, from: $from, to: $to) {\n    edges {\n      node {\n        id\n        date\n        from\n        to\n        mode\n        freeSeats\n        capacity\n      }\n    }\n  }\n}"): (typeof documents)["query Visits($centreId: ID!, $from: LocalDate!, $to: LocalDate!) {\n  visits(first: 5) {\n    edges {\n      node {\n        id\n        version\n        status\n        mode\n        from\n        to\n        seat\n        centre {\n          name\n        }\n        entrustment {\n          id\n          suspect\n          status\n          dueBy\n        }\n        availableActions\n      }\n    }\n  }\n  slots(centreId: $centreId, from: $from, to: $to) {\n    edges {\n      node {\n        id\n        date\n        from\n        to\n        mode\n        freeSeats\n        capacity\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawObstruction($input: WithdrawObstructionInput!) {\n  withdrawObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation WithdrawObstruction($input: WithdrawObstructionInput!) {\n  withdrawObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ApprovalsAwaitingMe($first: Int = 20, $after: String) {\n  approvalsAwaitingMe(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ApprovalsAwaitingMe($first: Int = 20, $after: String) {\n  approvalsAwaitingMe(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveCheckOut($input: ApproveCheckOutInput!) {\n  approveCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ApproveCheckOut($input: ApproveCheckOutInput!) {\n  approveCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingMe($rows: Int = 20) {\n  cases(first: $rows) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n  }\n  reports(first: $rows) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n  }\n}"): (typeof documents)["query AwaitingMe($rows: Int = 20) {\n  cases(first: $rows) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n  }\n  reports(first: $rows) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CaseHoldings($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    id\n    number\n    status\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query CaseHoldings($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    id\n    number\n    status\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineCase($input: DeclineCaseInput!) {\n  declineCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DeclineCase($input: DeclineCaseInput!) {\n  declineCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DismissEntrustmentAppeal($input: DismissEntrustmentAppealInput!) {\n  dismissEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DismissEntrustmentAppeal($input: DismissEntrustmentAppealInput!) {\n  dismissEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EntrustmentAppeals($first: Int = 20, $after: String) {\n  entrustmentAppeals(first: $first, after: $after) {\n    edges {\n      node {\n        ...AppealCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query EntrustmentAppeals($first: Int = 20, $after: String) {\n  entrustmentAppeals(first: $first, after: $after) {\n    edges {\n      node {\n        ...AppealCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EvidenceFile($id: ID!, $rows: Int = 50) {\n  evidence(id: $id) {\n    ...EvidenceCard\n    contentType\n    device\n    capturedAt\n    deviceHash\n    case {\n      number\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query EvidenceFile($id: ID!, $rows: Int = 50) {\n  evidence(id: $id) {\n    ...EvidenceCard\n    contentType\n    device\n    capturedAt\n    deviceHash\n    case {\n      number\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileCase($input: FileCaseInput!) {\n  fileCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation FileCase($input: FileCaseInput!) {\n  fileCase(input: $input) {\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ObstructionsOfOrgan($first: Int = 20, $after: String) {\n  obstructionsOfOrgan(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ObstructionsOfOrgan($first: Int = 20, $after: String) {\n  obstructionsOfOrgan(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OrganDeadlines($organ: OrganCode, $first: Int = 20, $after: String) {\n  deadlines(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        organ {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query OrganDeadlines($organ: OrganCode, $first: Int = 20, $after: String) {\n  deadlines(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n        organ {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OverbookVisit($input: OverbookVisitInput!) {\n  overbookVisit(input: $input) {\n    visit {\n      id\n      version\n      status\n      from\n      to\n      seat\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation OverbookVisit($input: OverbookVisitInput!) {\n  overbookVisit(input: $input) {\n    visit {\n      id\n      version\n      status\n      from\n      to\n      seat\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PermitVisit($input: PermitVisitInput!) {\n  permitVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation PermitVisit($input: PermitVisitInput!) {\n  permitVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseVisit($input: RefuseVisitInput!) {\n  refuseVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RefuseVisit($input: RefuseVisitInput!) {\n  refuseVisit(input: $input) {\n    visit {\n      ...PermissionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectCheckOut($input: RejectCheckOutInput!) {\n  rejectCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RejectCheckOut($input: RejectCheckOutInput!) {\n  rejectCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReportFile($id: ID!, $rows: Int = 20) {\n  report(id: $id) {\n    ...ReportCard\n    reporterName\n    reporterPhone\n    registeredBy {\n      name\n    }\n    closedAt\n    case {\n      id\n      number\n      status\n    }\n    transferredTo {\n      name\n    }\n    reason\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query ReportFile($id: ID!, $rows: Int = 20) {\n  report(id: $id) {\n    ...ReportCard\n    reporterName\n    reporterPhone\n    registeredBy {\n      name\n    }\n    closedAt\n    case {\n      id\n      number\n      status\n    }\n    transferredTo {\n      name\n    }\n    reason\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReportsOf($organ: OrganCode, $first: Int = 20, $after: String) {\n  reports(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ReportsOf($organ: OrganCode, $first: Int = 20, $after: String) {\n  reports(organ: $organ, first: $first, after: $after) {\n    edges {\n      node {\n        ...ReportCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Statistics($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  statistics(organ: $organ, from: $from, to: $to) {\n    day\n    counts {\n      measure\n      amount\n    }\n  }\n}"): (typeof documents)["query Statistics($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {\n  statistics(organ: $organ, from: $from, to: $to) {\n    day\n    counts {\n      measure\n      amount\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeApprovalStep($input: TakeApprovalStepInput!) {\n  takeApprovalStep(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation TakeApprovalStep($input: TakeApprovalStepInput!) {\n  takeApprovalStep(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TransferReport($input: TransferReportInput!) {\n  transferReport(input: $input) {\n    report {\n      ...ReportCard\n      transferredTo {\n        name\n      }\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation TransferReport($input: TransferReportInput!) {\n  transferReport(input: $input) {\n    report {\n      ...ReportCard\n      transferredTo {\n        name\n      }\n      reason\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpholdEntrustmentAppeal($input: UpholdEntrustmentAppealInput!) {\n  upholdEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation UpholdEntrustmentAppeal($input: UpholdEntrustmentAppealInput!) {\n  upholdEntrustmentAppeal(input: $input) {\n    entrustment {\n      ...AppealCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitsToPermit($first: Int = 20, $after: String) {\n  visitsToPermit(first: $first, after: $after) {\n    edges {\n      node {\n        ...PermissionCard\n        permission {\n          case {\n            number\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query VisitsToPermit($first: Int = 20, $after: String) {\n  visitsToPermit(first: $first, after: $after) {\n    edges {\n      node {\n        ...PermissionCard\n        permission {\n          case {\n            number\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptReport($input: AcceptReportInput!) {\n  acceptReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AcceptReport($input: AcceptReportInput!) {\n  acceptReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    case {\n      ...CaseCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CaseFile($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    ...CaseCard\n    organ {\n      name\n    }\n    report {\n      ...ReportCard\n      reporterName\n      reporterPhone\n    }\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query CaseFile($id: ID!, $rows: Int = 20) {\n  case(id: $id) {\n    ...CaseCard\n    organ {\n      name\n    }\n    report {\n      ...ReportCard\n      reporterName\n      reporterPhone\n    }\n    propertyItems(first: $rows) {\n      edges {\n        node {\n          ...ItemCard\n        }\n      }\n    }\n    evidence(first: $rows) {\n      edges {\n        node {\n          ...EvidenceCard\n        }\n      }\n    }\n    history(first: $rows) {\n      edges {\n        node {\n          ...EventParts\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Cases($first: Int = 10) {\n  cases(first: $first) {\n    edges {\n      node {\n        id\n        number\n        kind\n        status\n        suspectedOffence\n        officerInCharge {\n          name\n        }\n        deadlines {\n          term\n          article\n          dueAt\n          metAt\n        }\n        availableActions\n        history(first: 20) {\n          edges {\n            node {\n              at\n              type\n              by {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Cases($first: Int = 10) {\n  cases(first: $first) {\n    edges {\n      node {\n        id\n        number\n        kind\n        status\n        suspectedOffence\n        officerInCharge {\n          name\n        }\n        deadlines {\n          term\n          article\n          dueAt\n          metAt\n        }\n        availableActions\n        history(first: 20) {\n          edges {\n            node {\n              at\n              type\n              by {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclareOutOfJurisdiction($input: DeclareReportOutOfJurisdictionInput!) {\n  declareReportOutOfJurisdiction(input: $input) {\n    report {\n      ...ReportCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation DeclareOutOfJurisdiction($input: DeclareReportOutOfJurisdictionInput!) {\n  declareReportOutOfJurisdiction(input: $input) {\n    report {\n      ...ReportCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCases($first: Int = 20, $after: String) {\n  casesInMyCharge(first: $first, after: $after) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyCases($first: Int = 20, $after: String) {\n  casesInMyCharge(first: $first, after: $after) {\n    edges {\n      node {\n        ...CaseCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDeadlines($first: Int = 20, $after: String) {\n  myDeadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyDeadlines($first: Int = 20, $after: String) {\n  myDeadlines(first: $first, after: $after) {\n    edges {\n      node {\n        ...DeadlineCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyNotifications($first: Int = 20, $after: String, $unread: Boolean = false) {\n  notifications(first: $first, after: $after, unread: $unread) {\n    edges {\n      node {\n        ...NotificationCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyNotifications($first: Int = 20, $after: String, $unread: Boolean = false) {\n  notifications(first: $first, after: $after, unread: $unread) {\n    edges {\n      node {\n        ...NotificationCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyProposals($first: Int = 20, $after: String) {\n  myProposals(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyProposals($first: Int = 20, $after: String) {\n  myProposals(first: $first, after: $after) {\n    edges {\n      node {\n        ...ApprovalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeExtension($input: ProposeDeadlineExtensionInput!) {\n  proposeDeadlineExtension(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ProposeExtension($input: ProposeDeadlineExtensionInput!) {\n  proposeDeadlineExtension(input: $input) {\n    approval {\n      ...ApprovalCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReadNotification($input: ReadNotificationInput!) {\n  readNotification(input: $input) {\n    notification {\n      ...NotificationCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ReadNotification($input: ReadNotificationInput!) {\n  readNotification(input: $input) {\n    notification {\n      ...NotificationCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterReport($input: RegisterReportInput!) {\n  registerReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    receipt {\n      number\n      code\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RegisterReport($input: RegisterReportInput!) {\n  registerReport(input: $input) {\n    report {\n      ...ReportCard\n    }\n    receipt {\n      number\n      code\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestCheckOut($input: RequestCheckOutInput!) {\n  requestCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RequestCheckOut($input: RequestCheckOutInput!) {\n  requestCheckOut(input: $input) {\n    item {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      sha256\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    evidence {\n      id\n      name\n      size\n      sha256\n    }\n    url\n    expiresAt\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SeizeItems($input: SeizeItemsInput!) {\n  seizeItems(input: $input) {\n    items {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation SeizeItems($input: SeizeItemsInput!) {\n  seizeItems(input: $input) {\n    items {\n      ...ItemCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhatChanged($first: Int = 50, $after: String) {\n  viewer {\n    changes(first: $first, after: $after) {\n      nodes {\n        __typename\n        id\n        ... on Case {\n          version\n        }\n        ... on Approval {\n          version\n        }\n      }\n      cursor\n      more\n      pollAfter\n      expired\n    }\n  }\n}"): (typeof documents)["query WhatChanged($first: Int = 50, $after: String) {\n  viewer {\n    changes(first: $first, after: $after) {\n      nodes {\n        __typename\n        id\n        ... on Case {\n          version\n        }\n        ... on Approval {\n          version\n        }\n      }\n      cursor\n      more\n      pollAfter\n      expired\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoAmI {\n  viewer {\n    roles\n    person {\n      id\n      name\n      posts\n      organ {\n        code\n        name\n      }\n      qualification\n    }\n  }\n}"): (typeof documents)["query WhoAmI {\n  viewer {\n    roles\n    person {\n      id\n      name\n      posts\n      organ {\n        code\n        name\n      }\n      qualification\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeObstruction($input: AcknowledgeObstructionInput!) {\n  acknowledgeObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AcknowledgeObstruction($input: AcknowledgeObstructionInput!) {\n  acknowledgeObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddSessionTemplate($input: AddSessionTemplateInput!) {\n  addSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AddSessionTemplate($input: AddSessionTemplateInput!) {\n  addSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddVisitClosure($input: AddVisitClosureInput!) {\n  addVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AddVisitClosure($input: AddVisitClosureInput!) {\n  addVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddVisitRoom($input: AddVisitRoomInput!) {\n  addVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AddVisitRoom($input: AddVisitRoomInput!) {\n  addVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdmitDetainee($input: AdmitDetaineeInput!) {\n  admitDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AdmitDetainee($input: AdmitDetaineeInput!) {\n  admitDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdmitWalkIn($input: AdmitWalkInInput!) {\n  admitWalkIn(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}"): (typeof documents)["mutation AdmitWalkIn($input: AdmitWalkInInput!) {\n  admitWalkIn(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n      ... on SlotFull {\n        alternatives {\n          ...SlotCard\n        }\n      }\n      ... on LawyerBusy {\n        conflicting {\n          id\n          from\n          to\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerObstruction($input: AnswerObstructionInput!) {\n  answerObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation AnswerObstruction($input: AnswerObstructionInput!) {\n  answerObstruction(input: $input) {\n    obstruction {\n      ...ObstructionCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CentreDay($centreId: ID!, $day: LocalDate!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    name\n    visits(day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          ...VisitCard\n          expectedAt\n          checkedInAt\n          detainee {\n            name\n          }\n          entrustment {\n            lawyerName\n            firm\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query CentreDay($centreId: ID!, $day: LocalDate!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    name\n    visits(day: $day, first: $first, after: $after) {\n      edges {\n        node {\n          ...VisitCard\n          expectedAt\n          checkedInAt\n          detainee {\n            name\n          }\n          entrustment {\n            lawyerName\n            firm\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CentreWaitlists($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    waitlists(first: $first, after: $after) {\n      edges {\n        node {\n          ...WaitlistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query CentreWaitlists($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    waitlists(first: $first, after: $after) {\n      edges {\n        node {\n          ...WaitlistCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeSessionTemplate($input: ChangeSessionTemplateInput!) {\n  changeSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ChangeSessionTemplate($input: ChangeSessionTemplateInput!) {\n  changeSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeVisitRoom($input: ChangeVisitRoomInput!) {\n  changeVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ChangeVisitRoom($input: ChangeVisitRoomInput!) {\n  changeVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckInVisit($input: CheckInVisitInput!) {\n  checkInVisit(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CheckInVisit($input: CheckInVisitInput!) {\n  checkInVisit(input: $input) {\n    visit {\n      ...VisitCard\n      checkedInAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteVisit($input: CompleteVisitInput!) {\n  completeVisit(input: $input) {\n    visit {\n      ...VisitCard\n      completedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CompleteVisit($input: CompleteVisitInput!) {\n  completeVisit(input: $input) {\n    visit {\n      ...VisitCard\n      completedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectAbsence($input: CorrectAbsenceInput!) {\n  correctAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation CorrectAbsence($input: CorrectAbsenceInput!) {\n  correctAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DetaineeCalendar($id: ID!, $from: LocalDate!, $to: LocalDate!) {\n  node(id: $id) {\n    ... on Detainee {\n      ...DetaineeCard\n      calendar(from: $from, to: $to) {\n        ...VisitCard\n      }\n    }\n  }\n}"): (typeof documents)["query DetaineeCalendar($id: ID!, $from: LocalDate!, $to: LocalDate!) {\n  node(id: $id) {\n    ... on Detainee {\n      ...DetaineeCard\n      calendar(from: $from, to: $to) {\n        ...VisitCard\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Detainees($centreId: ID!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    detainees(first: $first, after: $after) {\n      edges {\n        node {\n          ...DetaineeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query Detainees($centreId: ID!, $first: Int = 50, $after: String) {\n  centre(id: $centreId) {\n    detainees(first: $first, after: $after) {\n      edges {\n        node {\n          ...DetaineeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndAbsence($input: EndAbsenceInput!) {\n  endAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation EndAbsence($input: EndAbsenceInput!) {\n  endAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSessionTemplate($input: EndSessionTemplateInput!) {\n  endSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation EndSessionTemplate($input: EndSessionTemplateInput!) {\n  endSessionTemplate(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftVisitClosure($input: LiftVisitClosureInput!) {\n  liftVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation LiftVisitClosure($input: LiftVisitClosureInput!) {\n  liftVisitClosure(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftVisitRestriction($input: LiftVisitRestrictionInput!) {\n  liftVisitRestriction(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation LiftVisitRestriction($input: LiftVisitRestrictionInput!) {\n  liftVisitRestriction(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveDetainee($input: MoveDetaineeInput!) {\n  moveDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation MoveDetainee($input: MoveDetaineeInput!) {\n  moveDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ObstructionsToAnswer($first: Int = 20, $after: String) {\n  obstructionsToAnswer(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query ObstructionsToAnswer($first: Int = 20, $after: String) {\n  obstructionsToAnswer(first: $first, after: $after) {\n    edges {\n      node {\n        ...ObstructionCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenSlotsThrough($input: OpenSlotsThroughInput!) {\n  openSlotsThrough(input: $input) {\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation OpenSlotsThrough($input: OpenSlotsThroughInput!) {\n  openSlotsThrough(input: $input) {\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenSlots($input: OpenSlotsInput!) {\n  openSlots(input: $input) {\n    slots {\n      ...SlotCard\n    }\n    complete\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation OpenSlots($input: OpenSlotsInput!) {\n  openSlots(input: $input) {\n    slots {\n      ...SlotCard\n    }\n    complete\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenUrgentSlot($input: OpenUrgentSlotInput!) {\n  openUrgentSlot(input: $input) {\n    slot {\n      ...SlotCard\n      urgent\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation OpenUrgentSlot($input: OpenUrgentSlotInput!) {\n  openUrgentSlot(input: $input) {\n    slot {\n      ...SlotCard\n      urgent\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PapersToVerify($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    papersToVerify(first: $first, after: $after) {\n      edges {\n        node {\n          ...EntrustmentCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query PapersToVerify($centreId: ID!, $first: Int = 20, $after: String) {\n  centre(id: $centreId) {\n    papersToVerify(first: $first, after: $after) {\n      edges {\n        node {\n          ...EntrustmentCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProcessProgress($id: ID!) {\n  node(id: $id) {\n    ... on Process {\n      id\n      version\n      kind\n      status\n      steps\n      done\n      refused\n      startedAt\n      finishedAt\n      availableActions\n    }\n  }\n}"): (typeof documents)["query ProcessProgress($id: ID!) {\n  node(id: $id) {\n    ... on Process {\n      id\n      version\n      kind\n      status\n      steps\n      done\n      refused\n      startedAt\n      finishedAt\n      availableActions\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordAbsence($input: RecordAbsenceInput!) {\n  recordAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RecordAbsence($input: RecordAbsenceInput!) {\n  recordAbsence(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordNoShow($input: RecordNoShowInput!) {\n  recordNoShow(input: $input) {\n    visit {\n      ...VisitCard\n      missedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RecordNoShow($input: RecordNoShowInput!) {\n  recordNoShow(input: $input) {\n    visit {\n      ...VisitCard\n      missedAt\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectEntrustment($input: RejectEntrustmentInput!) {\n  rejectEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RejectEntrustment($input: RejectEntrustmentInput!) {\n  rejectEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseDetainee($input: ReleaseDetaineeInput!) {\n  releaseDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation ReleaseDetainee($input: ReleaseDetaineeInput!) {\n  releaseDetainee(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestrictVisits($input: RestrictVisitsInput!) {\n  restrictVisits(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation RestrictVisits($input: RestrictVisitsInput!) {\n  restrictVisits(input: $input) {\n    detainee {\n      ...DetaineeCard\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoomCalendar($centreId: ID!, $room: ShortText!, $from: LocalDate!, $to: LocalDate!) {\n  centre(id: $centreId) {\n    roomCalendar(room: $room, from: $from, to: $to) {\n      from\n      to\n      slot {\n        ...SlotCard\n      }\n    }\n  }\n}"): (typeof documents)["query RoomCalendar($centreId: ID!, $room: ShortText!, $from: LocalDate!, $to: LocalDate!) {\n  centre(id: $centreId) {\n    roomCalendar(room: $room, from: $from, to: $to) {\n      from\n      to\n      slot {\n        ...SlotCard\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyEntrustment($input: VerifyEntrustmentInput!) {\n  verifyEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      detainee {\n        name\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation VerifyEntrustment($input: VerifyEntrustmentInput!) {\n  verifyEntrustment(input: $input) {\n    entrustment {\n      ...EntrustmentCard\n      detainee {\n        name\n      }\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitPassKeys {\n  visitPassKeys {\n    key\n    pem\n  }\n}"): (typeof documents)["query VisitPassKeys {\n  visitPassKeys {\n    key\n    pem\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawVisitRoom($input: WithdrawVisitRoomInput!) {\n  withdrawVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"): (typeof documents)["mutation WithdrawVisitRoom($input: WithdrawVisitRoomInput!) {\n  withdrawVisitRoom(input: $input) {\n    centre {\n      ...CentrePlan\n    }\n    process {\n      id\n      version\n      status\n      steps\n    }\n    refusals {\n      ...RefusalParts\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;