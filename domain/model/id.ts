/** A record's id carries its kind, so that an id alone says where it leads: `Visit_01JD…`. */
export type Id<Kind extends string = string> = `${Kind}_${string}`;

/** Whether an id that came from outside names a record of this kind. */
export function isIdOf<Kind extends string>(kind: Kind, id: string): id is Id<Kind> {
  return id.startsWith(`${kind}_`) && /^[A-Za-z]+_[A-Za-z0-9.:_-]{1,120}$/.test(id);
}

/** The kind an id names: `Visit` of `Visit_01JD…`. */
export function kindOf(id: Id): string {
  return id.slice(0, id.indexOf('_'));
}
