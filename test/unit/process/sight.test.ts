import { describe, expect, test } from 'vitest';
import type { Actor, Role } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { cancelProcess } from '#domain/process/process/cancel.ts';
import type { Process, ProcessEvent } from '#domain/process/process/process.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { transitions } from '#domain/process/process/transitions.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';

const STATION = '330102510000';
const BUREAU = '330102000000';
const OTHER = '330106510000';
const NOW = '2026-11-23T01:00:00.000Z';

const STARTED: ProcessEvent = {
  type: 'ProcessStarted',
  id: 'Process_1',
  kind: 'SLOT_OPENING',
  input: {},
  steps: 3,
  startedBy: 'Person_he',
  organ: STATION,
  at: NOW,
  resumeAt: NOW,
};
const running = Processes.evolve(undefined, STARTED);
const ended = Processes.evolve(running, { type: 'ProcessCancelled', by: 'Person_he', at: NOW });

function somebody(role: Role, organ?: string, id: Actor['id'] = 'Person_other'): Actor {
  return { id, roles: ['ANYONE', role], ...(organ === undefined ? {} : { organ }) };
}

/** Who sees a process of a station: written from what was promised, not from the rule. */
const SIGHT: readonly (readonly [string, Actor, boolean])[] = [
  ['who started it', somebody('CENTRE_STAFF', STATION, 'Person_he'), true],
  ['who started it, and has moved away', somebody('OFFICER', OTHER, 'Person_he'), true],
  ['a colleague', somebody('CENTRE_STAFF', STATION), false],
  ['the leader', somebody('LEADER', STATION), true],
  ['the leader of the bureau above', somebody('LEADER', BUREAU), true],
  ['the leader of another station', somebody('LEADER', OTHER), false],
  ['an officer of the bureau above', somebody('OFFICER', BUREAU), false],
  ['the administrator', somebody('ADMINISTRATOR', STATION), true],
  ['the administrator of another station', somebody('ADMINISTRATOR', OTHER), false],
  ['the first administrator, who has no organ', somebody('ADMINISTRATOR'), true],
  ['a lawyer', somebody('LAWYER'), false],
];

describe('a process is seen by who started it and by those above', () => {
  test.each(SIGHT)('%s', (_who, actor, sees) => {
    expect(Processes.visible(running, actor, undefined)).toBe(sees);
  });
});

test('it runs until it is cancelled, and can be cancelled once', () => {
  const starter = somebody('CENTRE_STAFF', STATION, 'Person_he');
  const cancel = (process: Process) => codesOf(cancelProcess({ process }, {}, contextOf(starter, NOW)));

  expect(cancel(running)).toEqual([]);
  expect(cancel(ended)).toEqual(['NOT_IN_THIS_STATE']);
  expect(availableActions(transitions, running, starter)).toEqual(['CANCEL']);
  expect(availableActions(transitions, ended, starter)).toEqual([]);
  expect(availableActions(transitions, running, somebody('LAWYER'))).toEqual([]);
});

test('nothing happens to a process that has ended', () => {
  const late = { type: 'ProcessStepped', step: 1, outcome: 'DONE', refusals: [], resumeAt: NOW } as const;

  expect(() => Processes.evolve(ended, late)).toThrow('does not run');
});
