import type { GraphQLInputType } from 'graphql';
import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** A value for every scalar, of the kind a form would send. */
const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Bytes: 1_048_576,
  Csv: 'code,name,kind\n339901510000,阳光派出所,POLICE_STATION\n',
  DateTime: '2026-11-23T02:00:00.000Z',
  Float: 1.5,
  Int: 1,
  LocalDate: '2026-11-24',
  LocalTime: '09:00',
  LogIndex: 1,
  LongText: '补充说明',
  OrganCode: '339901510000',
  Quantity: '1',
  SealNumber: 'A-2026-0001',
  Sha256: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  ShortText: '一号',
  String: 'text',
  Subject: 'xin.officer',
};

/** What an input may look like: what is required, and what makes a command safe to repeat or to edit with. */
export function sampleOf(type: GraphQLInputType, name = ''): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name);
  if (isListType(type)) return [sampleOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || ['idempotencyKey', 'expectedVersion'].includes(field.name),
    );
    return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.type, field.name)]));
  }
  if (name === 'idempotencyKey') return '0f8e6d2c-any-text-of-yours';
  if (name === 'extension') return 'NEXT_ABOVE';
  return type.name === 'ID' ? idFor(name) : SCALARS[type.name];
}

/** Inputs that are not called after the kind they name. */
const KINDS: Readonly<Record<string, string>> = {
  feed: 'CalendarFeed',
  item: 'PropertyItem',
  // Of several kinds: one of them.
  record: 'Evidence',
  request: 'DutyRequest',
  scans: 'Scan',
  shift: 'DutyShift',
  station: 'DutyStation',
  store: 'PropertyStore',
  transfer: 'PropertyTransfer',
};

/** `slotId` names a slot. A person's id is made of their subject. */
function idFor(name: string): string {
  const noun = name.replace(/Ids?$/, '');
  if (/^(person|officerInCharge|officer|secondOfficer|delegate)$/.test(noun)) return 'Person_wang.officer';
  if (/^(lawyer|fromLawyer)$/.test(noun)) return 'Person_lin.lawyer';
  const kind = KINDS[noun] ?? `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`;
  return `${kind}_01M0000001EXAMPLE`;
}
