import { expect } from 'vitest';
import type { Data, Promises } from './shapes.ts';
import { actions, node, some } from './shapes.ts';

/** Of lawyers, their firms' clerks, and detention centres. */
export const VISIT_PROMISES: Promises = {
  // lawyer
  'my-entrustments': ({ entrustments }) =>
    expect(entrustments).toMatchObject(some({ suspect: '张某', status: 'VERIFIED', dueBy: expect.any(String) })),
  centres: ({ centres }) => expect(centres).toMatchObject(some({ name: expect.stringContaining('阳光市看守所') })),
  'present-papers': ({ presentPapers }) =>
    expect(presentPapers.entrustment).toMatchObject({ status: 'PRESENTED', suspect: '吴某' }),
  'free-slots': ({ slots }) => expect(slots.edges.length).toBeGreaterThanOrEqual(18),
  visits: ({ visits }) =>
    expect(visits).toMatchObject(some({ status: 'CONFIRMED', availableActions: actions('RESCHEDULE', 'CANCEL') })),
  'book-visit': ({ bookVisit }) => expect(bookVisit.visit).toMatchObject({ seat: expect.any(Number), version: 1 }),
  'reschedule-visit': ({ rescheduleVisit }) =>
    expect(rescheduleVisit.visit).toMatchObject({ status: 'CONFIRMED', version: 2 }),
  'cancel-visit': ({ cancelVisit }) =>
    expect(cancelVisit.visit).toMatchObject({ status: 'CANCELLED', reason: '当日开庭', availableActions: [] }),
  'visit-file': ({ node: visit }) => {
    expect(visit.entrustment.suspect).toBe('张某');
    expect(visit.history.edges.map(({ node }: Data) => node.type)).toEqual([
      'VisitBooked',
      'VisitRescheduled',
      'VisitCancelled',
    ]);
  },
  'revoke-entrustment': ({ revokeEntrustment }) => expect(revokeEntrustment.entrustment.status).toBe('REVOKED'),
  'my-48-hours': ({ myDeadlines }) =>
    expect(myDeadlines).toMatchObject(
      some({ term: 'VISIT', subject: expect.objectContaining({ __typename: 'Entrustment' }) }),
    ),
  'lawyer-notifications': ({ notifications }) =>
    expect(notifications).toMatchObject(some({ kind: 'ENTRUSTMENT_VERIFIED', read: false })),
  // staff
  'centre-day': ({ centre }) =>
    expect(centre.visits).toMatchObject(some({ detainee: { name: '张某' }, status: 'CONFIRMED' })),
  'papers-to-verify': ({ centre }) =>
    expect(suspectsOf(centre.papersToVerify)).toEqual(expect.arrayContaining(['孙某', '钱某'])),
  'admit-detainee': ({ admitDetainee }) =>
    expect(admitDetainee.detainee).toMatchObject({ name: '孙某', status: 'DETAINED' }),
  detainees: ({ centre }) =>
    expect(centre.detainees.edges.map(({ node }: Data) => node.name)).toEqual(expect.arrayContaining(['张某', '孙某'])),
  'verify-entrustment': ({ verifyEntrustment }) =>
    expect(verifyEntrustment.entrustment).toMatchObject({ status: 'VERIFIED', detainee: { name: '孙某' } }),
  'reject-entrustment': ({ rejectEntrustment }) =>
    expect(rejectEntrustment.entrustment).toMatchObject({ status: 'REJECTED', rejection: 'NOT_CONFIRMED' }),
  'add-visit-room': ({ addVisitRoom }) =>
    expect(addVisitRoom.centre.rooms.map(({ code }: Data) => code)).toEqual(['101', '201', '104', '102']),
  'add-session-template': ({ addSessionTemplate }) =>
    expect(addSessionTemplate.centre.templates.at(-1)).toMatchObject({ room: '102', weekdays: [6] }),
  'open-slots': ({ openSlots }) => {
    expect(openSlots.slots.length).toBeGreaterThanOrEqual(1);
    expect(openSlots.complete).toBe(true);
  },
  'release-detainee': ({ releaseDetainee }) => expect(releaseDetainee.detainee.status).toBe('RELEASED'),
  'centre-deadlines': ({ deadlines }) => expect(deadlines).toMatchObject(some({ term: 'VISIT' })),
  'open-slots-through': ({ openSlotsThrough }) =>
    expect(openSlotsThrough.process).toMatchObject({ status: 'RUNNING', steps: expect.any(Number) }),
  'process-progress': ({ node: opening }) =>
    expect(opening).toMatchObject({ status: 'COMPLETED', done: opening.steps, refused: 0, availableActions: [] }),
  // what a lawyer does from a free seat to the room
  'free-seats': ({ freeSeats }) => {
    expect(freeSeats.edges.length).toBeGreaterThanOrEqual(8);
    for (const { node } of freeSeats.edges) {
      expect(node.mode).toBe('REMOTE');
      expect(node.freeSeats).toBeGreaterThan(0);
    }
  },
  'hold-seat': ({ holdSeat }) =>
    expect(holdSeat.visit).toMatchObject({
      ...{ status: 'HELD', until: expect.any(String) },
      availableActions: actions('EXTEND_HOLD', 'CONFIRM'),
    }),
  'extend-hold': ({ extendHold }) => expect(extendHold.visit.availableActions).toEqual(['CONFIRM', 'CANCEL']),
  'confirm-visit': ({ confirmVisit }) => expect(confirmVisit.visit).toMatchObject({ status: 'CONFIRMED', until: null }),
  'visit-pass': ({ node: visit }) => passIn(visit),
  'report-delay': ({ reportDelay: { visit } }) =>
    expect([visit.status, visit.expectedAt > visit.from]).toEqual(['CONFIRMED', true]),
  'change-visit-party': ({ changeVisitParty }) =>
    expect(changeVisitParty.visit).toMatchObject({
      ...{ status: 'AWAITING_PERMISSION', decideBy: expect.any(String) },
      ...{ assistant: { name: '郑助理' }, interpreter: { language: '维吾尔语' } },
    }),
  'join-waitlist': ({ joinWaitlist }) =>
    expect(joinWaitlist.waitlist.entries).toMatchObject([{ before: 0, offer: null }]),
  'my-waitlists': ({ waitlists }) =>
    expect(waitlists.edges[0].node.entries).toMatchObject([
      { offer: { until: expect.any(String), slot: { room: '104' } } },
    ]),
  'decline-seat-offer': ({ declineSeatOffer }) =>
    expect(declineSeatOffer.waitlist.entries).toMatchObject([{ offer: null }]),
  'leave-waitlist': ({ leaveWaitlist }) => expect(leaveWaitlist.refusals).toEqual([]),
  'my-calendar': ({ visitCalendar }) => {
    const begins = visitCalendar.map(({ from }: Data) => from);
    expect(begins.length).toBeGreaterThanOrEqual(2);
    expect(begins).toEqual([...begins].sort());
  },
  'create-calendar-feed': ({ createCalendarFeed }) =>
    expect(createCalendarFeed).toMatchObject({ feed: { status: 'ACTIVE' }, address: { path: expect.any(String) } }),
  'my-calendar-feeds': ({ calendarFeeds }) => expect(calendarFeeds).toMatchObject([{ status: 'ACTIVE' }]),
  'revoke-calendar-feed': ({ revokeCalendarFeed }) => expect(revokeCalendarFeed.feed.status).toBe('REVOKED'),
  // papers
  'begin-scan': ({ beginScan }) =>
    expect(beginScan).toMatchObject({ scan: { status: 'ANNOUNCED' }, upload: { url: expect.any(String) } }),
  'complete-scan': ({ completeScan }) => expect(completeScan.scan.status).toBe('KEPT'),
  scans: ({ scans }) => expect(scans.edges).toMatchObject([node({ kind: 'POWER_OF_ATTORNEY', status: 'KEPT' })]),
  'attach-scans': ({ attachScans }) =>
    expect(attachScans.entrustment).toMatchObject({ status: 'PRESENTED', scans: [{ status: 'ATTACHED' }] }),
  'request-scan-download': ({ requestScanDownload }) =>
    expect(requestScanDownload).toMatchObject({ url: expect.any(String), expiresAt: expect.any(String) }),
  'discard-scan': ({ discardScan }) => expect(discardScan.scan.status).toBe('DISCARDED'),
  'appeal-entrustment': ({ appealEntrustment }) =>
    expect(appealEntrustment.entrustment).toMatchObject({ status: 'APPEALED', appeal: { upheld: null } }),
  // rapid response
  'report-obstruction': ({ reportObstruction }) =>
    expect(reportObstruction.obstruction).toMatchObject({
      ...{ status: 'REPORTED', turn: { role: 'ORGAN', dueBy: expect.any(String) } },
      availableActions: actions('WITHDRAW'),
    }),
  'my-obstructions': ({ obstructions }) =>
    expect(obstructions.edges).toMatchObject([node({ status: 'ANSWERED', availableActions: actions('ESCALATE') })]),
  'escalate-obstruction': ({ escalateObstruction }) =>
    expect(escalateObstruction.obstruction).toMatchObject({
      turn: { role: 'ABOVE', organ: { name: expect.stringContaining('公安局') } },
    }),
  'withdraw-obstruction': ({ withdrawObstruction }) => expect(withdrawObstruction.obstruction.status).toBe('WITHDRAWN'),
  'accept-obstruction-answer': ({ acceptObstructionAnswer }) =>
    expect(acceptObstructionAnswer.obstruction.status).toBe('CLOSED'),
  // leaders
  'visits-to-permit': ({ visitsToPermit }) =>
    expect(visitsToPermit.edges).toMatchObject([
      node({ permission: expect.objectContaining({ grounds: ['TERRORISM'], decision: null }) }),
      node({ availableActions: ['PERMIT', 'REFUSE'] }),
    ]),
  'permit-visit': ({ permitVisit }) =>
    expect(permitVisit.visit).toMatchObject({ status: 'CONFIRMED', permission: { decision: { permitted: true } } }),
  'refuse-visit': ({ refuseVisit }) =>
    expect(refuseVisit.visit).toMatchObject({
      ...{ status: 'REFUSED', refusal: { ground: 'OBSTRUCTS_INVESTIGATION', article: 'CPR 52' } },
    }),
  'entrustment-appeals': ({ entrustmentAppeals }) => expect(suspectsOf(entrustmentAppeals)).toEqual(['邓某', '施某']),
  'uphold-appeal': ({ upholdEntrustmentAppeal: { entrustment } }) => {
    expect(entrustment).toMatchObject({ status: 'PRESENTED', appeal: { upheld: true } });
    // As if they had never been turned away.
    expect(Date.parse(entrustment.dueBy) - Date.parse(entrustment.presentedAt)).toBe(48 * 3_600_000);
  },
  'dismiss-appeal': ({ dismissEntrustmentAppeal }) =>
    expect(dismissEntrustmentAppeal.entrustment).toMatchObject({ status: 'REJECTED', appeal: { upheld: false } }),
  'overbook-visit': ({ overbookVisit }) => expect(overbookVisit.visit).toMatchObject({ status: 'CONFIRMED', seat: 2 }),
  'obstructions-to-answer': ({ obstructionsToAnswer }) =>
    expect(obstructionsToAnswer.edges).toMatchObject([node({ kind: 'PAPERS_NOT_ACCEPTED', status: 'REPORTED' })]),
  'acknowledge-obstruction': ({ acknowledgeObstruction }) =>
    expect(acknowledgeObstruction.obstruction.status).toBe('ACKNOWLEDGED'),
  'answer-obstruction': ({ answerObstruction }) =>
    expect(answerObstruction.obstruction).toMatchObject({
      ...{ status: 'ANSWERED', turn: null, answers: [{ outcome: 'UPHELD' }], replyBy: expect.any(String) },
    }),
  'obstructions-of-organ': ({ obstructionsOfOrgan }) =>
    expect(obstructionsOfOrgan).toMatchObject(some({ status: 'ANSWERED' })),
  // clerk
  'entrustments-of-firm': ({ entrustmentsOfFirm }) =>
    expect(entrustmentsOfFirm).toMatchObject(some({ lawyerName: '林律师', status: 'VERIFIED' })),
  'visits-of-firm': ({ visitsOfFirm }) => {
    expect(visitsOfFirm).toMatchObject(some({ status: 'CONFIRMED' }));
    for (const { node } of visitsOfFirm.edges) expect(node.entrustment.lawyerName).toBe('林律师');
  },
  'clerk-presents': ({ presentPapers }) =>
    expect(presentPapers.entrustment).toMatchObject({ status: 'PRESENTED', lawyerName: '林律师' }),
  'clerk-free-seats': ({ freeSeats }) => expect(freeSeats).toMatchObject(some({ mode: 'IN_PERSON' })),
  'clerk-holds': ({ holdSeat }) => expect(holdSeat.visit.status).toBe('HELD'),
  'clerk-extends': ({ extendHold }) => expect(extendHold.visit.availableActions).toEqual(['CONFIRM', 'CANCEL']),
  'clerk-confirms': ({ confirmVisit }) => expect(confirmVisit.visit.status).toBe('CONFIRMED'),
  'clerk-pass': ({ node: visit }) => passIn(visit),
  'clerk-moves': ({ rescheduleVisit }) => expect(rescheduleVisit.visit.status).toBe('CONFIRMED'),
  'clerk-waits': ({ joinWaitlist }) => expect(joinWaitlist.waitlist.entries).toHaveLength(1),
  'clerk-waits-no-longer': ({ leaveWaitlist }) => expect(leaveWaitlist.refusals).toEqual([]),
  'clerk-cancels': ({ cancelVisit }) => expect(cancelVisit.visit.status).toBe('CANCELLED'),
  // arrival
  'open-urgent-slot': ({ openUrgentSlot }) =>
    expect(openUrgentSlot.slot).toMatchObject({ urgent: true, mode: 'REMOTE', freeSeats: 2 }),
  'visit-pass-keys': ({ visitPassKeys }) =>
    expect(visitPassKeys[0]).toMatchObject({ pem: expect.stringContaining('BEGIN PUBLIC KEY') }),
  'check-in-visit': ({ checkInVisit }) =>
    expect(checkInVisit.visit).toMatchObject({ status: 'CHECKED_IN', checkedInAt: expect.any(String) }),
  'check-in-again': ({ checkInVisit }) => expect(checkInVisit).toMatchObject({ visit: null }),
  'complete-visit': ({ completeVisit }) => expect(completeVisit.visit.status).toBe('COMPLETED'),
  'admit-walk-in': ({ admitWalkIn }) => expect(admitWalkIn.visit.status).toBe('CHECKED_IN'),
  'record-no-show': ({ recordNoShow }) => expect(recordNoShow).toMatchObject({ visit: null }),
  // the centre
  'room-calendar': ({ centre }) => expect(centre.roomCalendar.length).toBeGreaterThanOrEqual(9),
  'add-visit-closure': ({ addVisitClosure }) =>
    expect(addVisitClosure).toMatchObject({
      centre: { closures: [{ room: '102' }] },
      process: { steps: expect.any(Number) },
    }),
  'lift-visit-closure': ({ liftVisitClosure }) => expect(liftVisitClosure.centre.closures).toEqual([]),
  'change-visit-room': ({ changeVisitRoom }) => expect(changeVisitRoom.refusals).toEqual([]),
  'change-session-template': ({ changeSessionTemplate }) =>
    expect(changeSessionTemplate.centre.templates.at(-1)).toMatchObject({ room: '102', from: '09:30' }),
  'end-session-template': ({ endSessionTemplate }) =>
    expect(endSessionTemplate.centre.templates.at(-1)).toMatchObject({ effectiveUntil: expect.any(String) }),
  'withdraw-visit-room': ({ withdrawVisitRoom }) =>
    expect(withdrawVisitRoom.centre.rooms.at(-1)).toMatchObject({ code: '102', withdrawnFrom: expect.any(String) }),
  'centre-waitlists': ({ centre }) => expect(centre.waitlists).toMatchObject(some({ mode: 'REMOTE' })),
  // detainees
  'record-absence': ({ recordAbsence }) => expect(recordAbsence.detainee.absences).toMatchObject([{ kind: 'COURT' }]),
  'correct-absence': ({ correctAbsence }) =>
    expect(correctAbsence.detainee.absences).toMatchObject([{ to: expect.stringContaining('T09:00') }]),
  'detainee-calendar': ({ node: detainee }) => expect(detainee).toMatchObject({ name: '孙某', absences: [{}] }),
  'end-absence': ({ endAbsence }) => expect(endAbsence.detainee.absences).toEqual([]),
  'restrict-visits': ({ restrictVisits }) =>
    expect(restrictVisits.detainee.restriction).toMatchObject({ ground: 'NATIONAL_SECURITY' }),
  'lift-visit-restriction': ({ liftVisitRestriction }) => expect(liftVisitRestriction.detainee.restriction).toBeNull(),
  'move-detainee': ({ moveDetainee }) => expect(moveDetainee.detainee.status).toBe('MOVED'),
};

const suspectsOf = ({ edges }: Data) => edges.map(({ node }: Data) => node.suspect);

function passIn({ status, pass, ics }: Data): void {
  expect(status).toBe('CONFIRMED');
  expect(pass).toMatchObject({ token: expect.stringMatching(/^YG1\./), qr: expect.stringMatching(/^data:image\/svg/) });
  expect(ics).toContain('BEGIN:VCALENDAR');
}
