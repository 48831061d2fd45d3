import { expect } from 'vitest';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { offeredSeats } from '#domain/visit/slot/slot.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { react } from '#functions/react/react.ts';
import { visit as reactions } from '#functions/react/visit.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { expectConsistent } from '../consistency.ts';
import { aRoom, aTemplate, CENTRE } from './records.ts';
import { KINDS, scene, visiting } from './scene.ts';
import { SITE_KINDS, site } from './site.ts';

/** The sessions of a site that changes: Tuesdays and Thursdays in a room of three seats. */
export const [FIRST, SECOND, THIRD] = ['2026-11-24', '2026-11-26', '2026-12-01'] as const;
export const DAYS = { from: FIRST, to: THIRD };
export const CLOSING = { from: `${SECOND}T00:00:00.000Z`, to: `${SECOND}T12:00:00.000Z`, reason: '检修' };

const template = aTemplate({ weekday: 2, weekdays: [2, 4], effectiveUntil: THIRD });
const defences = Array.from({ length: 3 }, (_, i) => ({
  ...{ entrustment: `Entrustment_${i}` as const, lawyer: `lawyer-${i}`, detainee: `detainee-${i}` },
}));

export function slotOn(date: string, code = 'T1'): string {
  return `${CENTRE.replace('Centre', 'Slot')}.${code}.${date}`;
}

/** A centre with three lawyers, whose changes are carried to the slots and to the visits in them. */
export async function changingSite() {
  const here = await site({
    rooms: [aRoom({ capacity: 3 }), aRoom({ code: '2', capacity: 2 })],
    templates: [template],
  });
  await scene(here, [], defences);
  const visits = () =>
    here.table
      .items()
      .flatMap(({ PK, SK, state }) => (SK === 'STATE' && PK.startsWith('Visit_') ? [state as Visit] : []));

  async function reactToAll() {
    const recorded = here.table.items().flatMap((item) => (item.SK.startsWith(EVENTS) ? [recordedOf(item)] : []));
    for (const each of recorded.filter(({ event }) => ['SlotNarrowed', 'SlotWidened'].includes(event.type)))
      await react({ ...here, reactions }, each);
  }

  return {
    ...here,
    visits,
    seats: () => here.slots().map((slot: Slot) => `${slot.date} ${slot.template} ${offeredSeats(slot)}`),
    flags: () => visits().map(({ flags = [] }) => flags.map(({ cause }) => cause).join()),
    /** Sends a change of the centre, and carries it out to its end. */
    changeAll: async <Command>(...[rule, command]: Parameters<typeof here.change<Command>>) => {
      const { outcome, refusals } = await here.change(rule, command);
      expect(refusals).toEqual([]);
      expect(await here.work(outcome.process)).toBe('ENDED');
      expect(here.processes().map(({ refused, status }) => `${status} ${refused}`)).not.toContain('FAILED 1');
      await reactToAll();
      expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
    },
    book: async (defence: number, slot: string) => {
      const lawyer = defences[defence];
      if (lawyer === undefined) throw new Error(`no lawyer ${defence}`);
      const { refusals } = await visiting(here.table, here.world).book(lawyer, slot);
      return refusals.map(({ code }) => code).join();
    },
  };
}
