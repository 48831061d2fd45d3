import { expect, test } from 'vitest';
import { audiences } from '#functions/change/audiences.ts';
import { aDay, LIN, SUN, TUESDAY } from '#test/support/visit/day.ts';
import { anEntry, aWaitlist } from '#test/support/visit/waiting.ts';

const WANTED = { date: '2026-11-24', mode: 'IN_PERSON' };
const OF_FIRM = '{ waitlistsOfFirm { edges { node { date entries { before offer { seat } } } } } }';
const OWN = '{ waitlists { edges { node { date } } } }';

/** Sun has the one seat of a session, and Lin waits for it. */
async function waiting() {
  const day = await aDay();
  const visit = await day.book(SUN, TUESDAY);
  const joined = await day.run(
    LIN.lawyer,
    'joinWaitlist',
    { entrustmentId: LIN.entrustment, ...WANTED },
    'waitlist { id }',
  );
  return { ...day, visit, waitlistId: joined.waitlist.id };
}

test('what is given up is kept for whoever waits; declined, it is free again', async () => {
  const { run, visit, waitlistId } = await waiting();
  const named = { waitlistId, entrustmentId: LIN.entrustment };

  await run(SUN.lawyer, 'cancelVisit', { visitId: visit, reason: '改期' }, 'visit { id }');
  const declined = await run(LIN.lawyer, 'declineSeatOffer', named, 'waitlist { entries { offer { seat } } }');
  const left = await run(LIN.lawyer, 'leaveWaitlist', named, 'waitlist { id }');

  expect(declined).toEqual({ codes: [], waitlist: { entries: [{ offer: null }] } });
  expect(left).toEqual({ codes: [], waitlist: null });
});

test('a clerk finds what lawyers of their firm wait for, from today on', async () => {
  const { send, world } = await waiting();

  const { data } = await send('mei.clerk', OF_FIRM);
  world.set('2026-11-24T15:59:59.999Z');
  const ownToday = await send(LIN.lawyer, OWN);
  world.set('2026-11-24T16:00:00.000Z');
  const [later, ownLater] = [await send('mei.clerk', OF_FIRM), await send(LIN.lawyer, OWN)];

  expect(data.waitlistsOfFirm.edges).toEqual([{ node: { date: '2026-11-24', entries: [{ before: 0, offer: null }] } }]);
  expect(ownToday.data.waitlists.edges).toEqual([{ node: { date: '2026-11-24' } }]);
  expect([later.data.waitlistsOfFirm.edges, ownLater.data.waitlists.edges]).toEqual([[], []]);
});

test('that somebody came or went is told to the centre alone, not to others who wait', () => {
  const waitlist = aWaitlist(anEntry(), anEntry({ lawyer: 'Person_other' }));

  expect(audiences.get('Waitlist')?.of(waitlist, undefined)).toEqual([`Organ_${waitlist.organ}`]);
});
