import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { joinWaitlist } from '#domain/visit/waitlist/join.ts';
import { declineOffer, leaveWaitlist, leavingList } from '#domain/visit/waitlist/leave.ts';
import type { Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { MOST_DECLINED, MOST_ENTRIES, MOST_IN_ALL } from '#domain/visit/waitlist/waitlist.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aSlot, aVisit, NOW, verified } from '#test/support/visit/records.ts';
import {
  anEntry,
  aWaitlist,
  eventsOf,
  FREE,
  HALF_AN_HOUR_ON,
  OFFER,
  others,
  reliedOf,
  untakenOf,
  WANTED,
} from '#test/support/visit/waiting.ts';

const slot = aSlot();
const context = contextOf(actor(aLawyer()), NOW);
const flagged = aVisit({ flags: [{ cause: 'SLOT_CLOSED', at: NOW }] });
const dayLater = { from: '2026-11-25T01:00:00.000Z', to: '2026-11-25T02:00:00.000Z' };
const held = { status: 'HELD', until: HALF_AN_HOUR_ON, extended: false } as const;

const full = aWaitlist(...others(MOST_ENTRIES));
const fullForAll = aWaitlist(...others(MOST_ENTRIES), ...others(MOST_IN_ALL - MOST_ENTRIES, { displaced: 'Visit_a' }));
const oneLess = (waitlist: Waitlist) => ({ ...waitlist, entries: waitlist.entries.slice(1) });

type Asked = {
  entrustment?: Entrustment;
  displaced?: Visit;
  waitlist?: Waitlist;
  date?: string;
  mode?: 'IN_PERSON' | 'REMOTE';
  earliest?: string;
  latest?: string;
  displacedVisitId?: string;
};

const join = ({ entrustment = verified(), displaced, waitlist, ...asked }: Asked) =>
  joinWaitlist(
    { entrustment, displaced, waitlist },
    { ...WANTED, ...(displaced && { displacedVisitId: displaced.id }), ...asked },
    context,
  );

test.each<[string, Asked, Asked]>([
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: { ...verified(), status: 'REVOKED', reason: '解除' } }, {}],
  ['DAY_PAST', { date: '2026-11-22' }, { date: '2026-11-23' }],
  ['TOO_FAR_AHEAD', { date: '2027-01-23' }, { date: '2027-01-22' }],
  ['ENDS_BEFORE_IT_BEGINS', { earliest: '10:00', latest: '10:00' }, { earliest: '10:00', latest: '10:01' }],
  ['WAITS_ALREADY', { waitlist: aWaitlist(anEntry()) }, { waitlist: oneLess(full) }],
  ['WAITLIST_FULL', { waitlist: full }, { waitlist: oneLess(full) }],
  ['WAITLIST_FULL', { waitlist: full }, { waitlist: full, displaced: flagged }],
  [
    'WAITLIST_FULL',
    { waitlist: fullForAll, displaced: flagged },
    { waitlist: oneLess(fullForAll), displaced: flagged },
  ],
  ['NOT_DISPLACED', { displaced: aVisit() }, { displaced: flagged }],
  ['NOT_DISPLACED', { displacedVisitId: 'Visit_nobodys' }, {}],
  ['NOT_DISPLACED', { displaced: { ...flagged, entrustment: 'Entrustment_2' } }, { displaced: flagged }],
  ['NOT_DISPLACED', { displaced: { ...flagged, status: 'CANCELLED', reason: '' } }, { displaced: flagged }],
  ['NOT_DISPLACED', { displaced: { ...flagged, ...held } }, { displaced: flagged }],
  [
    'NOT_DISPLACED',
    { displaced: { ...flagged, period: dayLater } },
    { displaced: { ...flagged, period: dayLater }, date: '2026-11-25' },
  ],
  ['NOT_DISPLACED', { displaced: { ...flagged, mode: 'REMOTE' } }, { displaced: flagged }],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(join(refused))).toEqual([code]);
  expect(codesOf(join(permitted))).toEqual([]);
});

test('whose visit was displaced is before all who came earlier, and after the displaced who came earlier', () => {
  const waiting = aWaitlist(
    anEntry({ entrustment: 'Entrustment_a', displaced: 'Visit_a' }),
    anEntry({ entrustment: 'Entrustment_b' }),
  );

  const decision = join({ waitlist: waiting, displaced: flagged });

  const after = fold(Waitlists, waiting, eventsOf(decision));
  expect(after.entries.map(({ entrustment }) => entrustment)).toEqual([
    'Entrustment_a',
    'Entrustment_1',
    'Entrustment_b',
  ]);
  expect(reliedOf(decision)).toEqual(['Entrustment_1 verified', `${flagged.id} displaced`]);
});

test('the first of a day opens the list of that day', () => {
  expect(eventsOf(join({})).map(({ type }) => type)).toEqual(['WaitlistOpened', 'WaitlistJoined']);
});

test('leaving and declining pass the seat on; who declines waits on for another session', () => {
  const next = anEntry({ entrustment: 'Entrustment_2' });
  const waitlist = aWaitlist(anEntry({ offer: OFFER }), next);
  const named = { waitlist, entrustment: verified(), withdrawn: [undefined] };
  const offered = { type: 'SeatOffered', entrustment: 'Entrustment_2', ...FREE, until: HALF_AN_HOUR_ON };

  const left = leaveWaitlist(named, {}, context);
  const declined = declineOffer(named, {}, context);

  expect(eventsOf(left)).toEqual([{ type: 'WaitlistLeft', entrustment: 'Entrustment_1' }, offered]);
  expect(eventsOf(declined)).toEqual([{ type: 'OfferDeclined', entrustment: 'Entrustment_1' }, offered]);
  expect(fold(Waitlists, waitlist, eventsOf(declined)).entries[0]).toEqual(anEntry({ declined: [slot.id] }));
  for (const made of [left, declined]) expect(untakenOf(made)).toEqual([`WithdrawnSeat_${slot.id}_2`]);
});

test('a seat that was withdrawn is passed on by nobody', () => {
  const waitlist = aWaitlist(anEntry({ offer: OFFER }), anEntry({ entrustment: 'Entrustment_2' }));
  const named = { waitlist, entrustment: verified() };
  const types = (withdrawn: Parameters<typeof leaveWaitlist>[0]['withdrawn']) =>
    [leaveWaitlist, declineOffer].map((rule) =>
      eventsOf(rule({ ...named, withdrawn }, {}, context)).map(({ type }) => type),
    );

  expect(types([{ owner: slot.id }])).toEqual([['WaitlistLeft'], ['OfferDeclined']]);
  expect(types([undefined])).toEqual([
    ['WaitlistLeft', 'SeatOffered'],
    ['OfferDeclined', 'SeatOffered'],
  ]);
  expect(leavingList(named).withdrawn).toMatchObject({ claims: [{ name: `WithdrawnSeat_${slot.id}_2` }] });
});

test('whoever has declined five sessions of a day leaves with the sixth', () => {
  const declined = (count: number) => Array.from({ length: count }, (_, i) => `Slot_${i}` as const);
  const decline = (count: number) =>
    eventsOf(
      declineOffer(
        {
          waitlist: aWaitlist(anEntry({ offer: OFFER, declined: declined(count) })),
          entrustment: verified(),
          withdrawn: [undefined],
        },
        {},
        context,
      ),
    );

  expect(decline(MOST_DECLINED)).toEqual([{ type: 'WaitlistLeft', entrustment: 'Entrustment_1' }]);
  expect(decline(MOST_DECLINED - 1)).toEqual([{ type: 'OfferDeclined', entrustment: 'Entrustment_1' }]);
});

test('NOT_WAITING and NOTHING_OFFERED, and their permitted twins', () => {
  const named = (...entries: Waitlist['entries']) => ({
    waitlist: aWaitlist(...entries),
    entrustment: verified(),
    withdrawn: [undefined],
  });

  expect(codesOf(leaveWaitlist(named(), {}, context))).toEqual(['NOT_WAITING']);
  expect(codesOf(leaveWaitlist(named(anEntry()), {}, context))).toEqual([]);
  expect(codesOf(declineOffer(named(anEntry()), {}, context))).toEqual(['NOTHING_OFFERED']);
  expect(codesOf(declineOffer(named(anEntry({ offer: OFFER })), {}, context))).toEqual([]);
});

test('others see that there is a waitlist only if they wait', () => {
  const waiting = aWaitlist(anEntry());

  expect(Waitlists.visible(waiting, actor(aLawyer()), undefined)).toBe(true);
  expect(Waitlists.visible(waiting, actor(aLawyer({ id: 'Person_other' })), undefined)).toBe(false);
});
