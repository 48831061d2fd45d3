const { getNamedType, isEnumType, isListType, isNonNullType } = require('graphql');

const PEOPLE = "['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']";
const NAMES_OF_PEOPLE = /^(reporterName|lawyerName|seizedFrom|attestingWitness|suspect|carrier)$/;

/** Texts that have a form of their own, by `Type.field` or by field. */
const TEXTS = {
  'Person.name': (name) => person(name),
  'Detainee.name': (name) => person(name),
  'HeldByPossessor.name': (name) => person(name),
  'Organ.code': () => "digits(seed, '3399015', 5)",
  'Case.number': () => "digits(seed, 'A3399015100002026', 6)",
  'Event.type': () => "'VisitBooked'",
  'Event.operation': () => "'bookVisit'",
  'CustodyLink.type': () => "'ItemDeposited'",
  cursor: () => "digits(seed, 'cursor-', 9)",
  endCursor: () => 'null',
  hasNextPage: () => 'false',
  contentType: () => "'video/mp4'",
  article: () => "'CPL 39'",
  reporterPhone: () => "digits(seed, '1380000', 4)",
  seal: () => "digits(seed, 'YG-2026-', 4)",
  unit: () => "'部'",
  url: () => "digits(seed, 'https://evidence.example/', 9)",
};

/** By scalar, where the name of the field says nothing. */
const SCALARS = {
  Int: (name) => `whole(seed, '${name}')`,
  Boolean: (name) => `flag(seed, '${name}')`,
  LogIndex: (name) => `whole(seed, '${name}')`,
  Bytes: (name) => `bytes(seed, '${name}')`,
  Sha256: (name) => `sha256(seed, '${name}')`,
  OrganCode: () => "digits(seed, '33990151', 4)",
  Quantity: (name) => `String(whole(seed, '${name}'))`,
  DateTime: (_, place) => `instant(seed, ${place})`,
  LocalDate: (_, place) => `day(seed, ${place})`,
  LocalTime: (_, place) => `time(seed, ${place})`,
};

/** The expression that draws a scalar or a value of an enumeration. */
exports.leaf = (schema, type, field, place) => {
  const one = drawn(schema, type, field, place);
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(inner) && !isEnumType(getNamedType(inner)) ? (field.name === 'path' ? '[]' : `[${one}]`) : one;
};

function drawn(schema, type, field, place) {
  const { name } = field;
  const named = getNamedType(field.type);
  if (isEnumType(named)) {
    const values = `[${named
      .getValues()
      .map((each) => `'${each.name}'`)
      .join(', ')}]`;
    const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
    return `${isListType(inner) ? 'some' : 'pick'}(seed, '${name}', ${values})`;
  }
  if (named.name === 'ID') return `id('${kindOf(schema, type, name)}', seed)`;
  if (name === 'code' && type.getInterfaces().some((each) => each.name === 'Refusal')) return `'${codeOf(type)}'`;
  const special = TEXTS[`${type.name}.${name}`] ?? TEXTS[name];
  if (special !== undefined) return special(name);
  const scalar = SCALARS[named.name];
  if (scalar !== undefined) return scalar(name, place);
  return NAMES_OF_PEOPLE.test(name) ? person(name) : `text(seed, '${labelOf(field)}')`;
}

const person = (name) => `pick(seed, '${name}', ${PEOPLE})`;

/** `caseId` names a Case; `id` names what it stands on. */
function kindOf(schema, type, name) {
  if (name === 'id') return type.name;
  const stem = name.replace(/Id$/, '');
  const kind = stem.slice(0, 1).toUpperCase() + stem.slice(1);
  const others = { Officer: 'Person', Transfer: 'PropertyTransfer' };
  return others[kind] ?? (schema.getType(kind) === undefined ? 'Node' : kind);
}

/** SlotFull says SLOT_FULL; what has nothing more to say, a code that any command may meet. */
function codeOf({ name }) {
  return name === 'Refused' ? 'NOT_IN_THIS_STATE' : name.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
}

/** The Chinese term of the description: what a form would call the field. */
function labelOf({ name, description }) {
  return /\p{Script=Han}[^。；，：'\n]*/u.exec(description ?? '')?.[0].trim() ?? name;
}
