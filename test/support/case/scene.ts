import { Cases } from '#domain/case/case/cases.ts';
import { declineCase } from '#domain/case/case/decline.ts';
import { fileCase } from '#domain/case/case/file.ts';
import { deciding } from '#domain/case/case/filing-term.ts';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { lookingFurther, lookingUp, lookUpReceipt } from '#domain/intake/receipt/look-up.ts';
import { Receipts } from '#domain/intake/receipt/receipts.ts';
import type { AcceptReport } from '#domain/intake/report/accept.ts';
import { accepting, acceptReport } from '#domain/intake/report/accept.ts';
import type { RegisterReport } from '#domain/intake/report/register.ts';
import { registering, registerReport } from '#domain/intake/report/register.ts';
import type { Report } from '#domain/intake/report/report.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import type { Actor } from '#domain/model/actor.ts';
import { ANONYMOUS } from '#domain/model/actor.ts';
import type { Asked, Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import { one } from '#domain/model/reads.ts';
import { AllSeries } from '#domain/number/series/all-series.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import { Exhausted } from '#store/failures.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { plant } from '../plant.ts';
import { actor, aReport, digest } from './records.ts';

/** All aggregates a scene holds. */
export const KINDS = [Persons, AllSeries, Reports, Receipts, Cases, Deadlines];

export async function staff(
  at: { readonly table: MemoryTable; readonly world: Surroundings },
  ...people: readonly Person[]
): Promise<void> {
  for (const { suspended: _, ...person } of people) {
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
}

/** The commands of intake and of cases, as rivals send them: again, with the same key, when they were told to. */
export function working(table: Table, world: Surroundings) {
  const send = async <Input, First extends Reads, Further extends Reads>(
    operation: string,
    by: Actor,
    input: Input,
    procedure: Procedure<Input, First, Further>,
  ): Promise<Committed> => {
    const command = { operation, key: world.token(), digest: '', actor: by, input };
    for (;;) {
      try {
        return await commit(table, { ...command, procedure: procedure as unknown as Procedure<Input> }, world);
      } catch (failure) {
        if (!(failure instanceof Exhausted)) throw failure;
      }
    }
  };
  return {
    send,
    register: (by: Person) =>
      send('registerReport', actor(by), aReport(), {
        reads: (_input: RegisterReport, asked: Asked) => registering(asked),
        rule: registerReport(digest),
      }),
    accept: (by: Person, reportId: string, input: AcceptReport) =>
      send('acceptReport', actor(by), input, {
        reads: () => ({ report: one(Reports, reportId), officer: one(Persons, by.id) }),
        further: ({ report }: { report: Report }, _input: AcceptReport, asked: Asked) => accepting(report, asked),
        rule: acceptReport(CHINESE_CALENDAR),
      }),
    lookUp: (number: string, code: string) =>
      send(
        'lookUpReceipt',
        ANONYMOUS,
        { number, code },
        {
          reads: () => lookingUp(number),
          further: ({ report }: { report: Report | undefined }) => lookingFurther(report),
          rule: lookUpReceipt(digest),
        },
      ),
    file: (by: Person, caseId: string) =>
      send(
        'fileCase',
        actor(by),
        {},
        { reads: () => ({ theCase: one(Cases, caseId) }), further: deciding, rule: fileCase },
      ),
    decline: (by: Person, caseId: string) =>
      send(
        'declineCase',
        actor(by),
        { reason: '没有犯罪事实' },
        {
          reads: () => ({ theCase: one(Cases, caseId) }),
          further: deciding,
          rule: declineCase,
        },
      ),
  };
}
