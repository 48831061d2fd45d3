import type { GraphQLInputObjectType } from 'graphql';
import type { Details, Refusal } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';
import type { RefusalCode } from '#functions/graphql/refusal-catalogue.ts';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { limitsToldBy } from './refusal-details.ts';
import { refusalPaths } from './refusal-paths.ts';

const refuse = refusing(Object.fromEntries(refusalCatalogue));

/** What stands in a message for a detail that the input does not give: plausible, and of this size in the rules too. */
const STAND_INS: Details = {
  code: '339901990000',
  status: 'CLOSED',
  qualification: 'ADVANCED',
  number: 1,
  room: '一号库',
  line: 3,
  version: 3,
  column: '岗位 posts',
  cells: 2,
  columns: 3,
  expected: '十二位数字 twelve digits',
  kind: 'CASE_FILED',
  channel: 'SMS',
  organ: '339901510000',
  row: 3,
  last: '2026-12-31',
  until: '2026-12-08T16:00:00.000Z',
};

export interface Refusable {
  /** The mutation's input, coerced. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly inputType: GraphQLInputObjectType;
  /** An object for the refusals that lead to one: a slot for SLOT_FULL, what is edited for VERSION_CHANGED. */
  readonly about: Details;
}

/** The refusal of a code as the catalogue words it, filled from the input of the command that meets it. */
export function demandedRefusal(code: RefusalCode, { input, inputType, about }: Refusable): Refusal {
  const inputs = Object.keys(inputType.getFields());
  const field = refusalPaths[code]?.find((name) => inputs.includes(name));
  return refuse(code, {
    path: field === undefined ? [] : [field],
    details: {
      ...STAND_INS,
      ...textsOf(input),
      ...(field !== undefined && named(code, input[field])),
      ...limitsToldBy(code, inputs),
      ...about,
    },
  });
}

/** Inputs that a message may quote under their own name. */
function textsOf(input: Refusable['input']): Details {
  const entries = Object.entries(input).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return Object.fromEntries(entries) as Details;
}

/** Messages about an unknown organ call it `code`, whatever the input that named it is called. */
function named(code: RefusalCode, value: unknown): Details {
  return typeof value === 'string' && refusalCatalogue.get(code)?.zh.includes('{code}') ? { code: value } : {};
}
