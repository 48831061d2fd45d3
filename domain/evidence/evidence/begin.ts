import type { Case } from '#domain/case/case/case.ts';
import { isOpen } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused, relied } from '#domain/model/decision.ts';
import { many, one, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Quotas } from '../allowance/draw-upload.ts';
import { drawUpload } from '../allowance/draw-upload.ts';
import type { Announcement } from '../announcement/announcement.ts';
import { Announcements } from '../announcement/announcements.ts';
import { compareAnnounced } from '../announcement/compare.ts';
import { transitions } from '../announcement/transitions.ts';
import { refuse } from '../refusals.ts';
import { checkDescription, checkSize } from './check-description.ts';
import type { DerivedFrom } from './derive.ts';
import { checkMethod, checkOrigin, derivedOf } from './derive.ts';
import type { Description } from './description.ts';
import { describedOf, inheriting } from './description.ts';
import type { Begun, Described, Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { partSizeOf } from './part-size.ts';

export interface BeginUpload extends Description {
  readonly caseId: string;
  /** Bytes. */
  readonly size: number;
  readonly announcementId?: string | undefined;
  readonly derivedFrom?: DerivedFrom | undefined;
}

/** The upload as it was begun in the store, under the key of the evidence it is to become. */
export type Prepared = Pick<Begun, 'id' | 'uploadId' | 'retainUntil'>;

interface Records extends Quotas {
  readonly theCase: Case;
  readonly prepared: Prepared;
  /** At most one of each. */
  readonly operator: readonly (Person | undefined)[];
  readonly announcement: readonly Announcement[];
  readonly original: readonly Evidence[];
}

const named = (id: string | undefined) => (id === undefined ? [] : [id]);

/** What the rule below reads. An announcement and an original are named by the caller, who must see them. */
export const ofBeginning = ({ caseId, operatorId, announcementId, derivedFrom }: BeginUpload) => ({
  theCase: one(Cases, caseId),
  operator: several(Persons, named(operatorId)),
  announcement: many(Announcements, named(announcementId)),
  original: many(EvidenceItems, named(derivedFrom?.evidenceId)),
});

/** Begins an upload. What was announced is as it was announced; otherwise all that its kind asks for is said now. */
export function beginUpload(records: Records, command: BeginUpload, context: Context): Decision {
  const {
    theCase,
    prepared,
    announcement: [announcement],
    original: [original],
  } = records;
  const { actor, now } = context;
  const drawing = drawUpload(records, { id: prepared.id, size: command.size }, context);
  const refusals = [
    ...closed(theCase),
    ...checkSize(command, command.size),
    ...wrong(records, command, context),
    ...drawing.refusals,
  ];
  if (refusals.length > 0) return refused(...refusals);
  const { size, derivedFrom } = command;
  return accepted(
    { evidence: prepared.id },
    opened(EvidenceItems, prepared.id, {
      type: 'UploadBegun',
      ...prepared,
      ...(announcement === undefined ? describedOf(theCase, inheriting(command, original)) : announcedAs(announcement)),
      ...derivedOf(original, derivedFrom),
      ...{ size, partSize: partSizeOf(size), uploader: actor.id, begunAt: now },
      ...{ drawn: drawing.drawn, lane: drawing.lane },
    }),
    ...drawing.changes,
    relied(Cases, theCase, 'open'),
    ...(announcement === undefined ? [] : [uploaded(announcement, prepared, context)]),
  );
}

function closed(theCase: Case): readonly Refusal[] {
  return isOpen(theCase) ? [] : [refuse('CASE_NOT_OPEN', { path: ['caseId'] })];
}

function wrong(
  { theCase, operator, announcement: [announcement], original: [original] }: Records,
  command: BeginUpload,
  { actor, now }: Context,
): readonly Refusal[] {
  if (announcement === undefined) {
    const grounds = { now, operator: operator[0], original };
    return [
      ...checkDescription(command, grounds),
      ...checkOrigin(theCase, original),
      ...checkMethod(command.derivedFrom),
    ];
  }
  const forbidden = forbids(transitions, announcement, 'UPLOAD', actor);
  const copied = command.derivedFrom !== undefined;
  return [
    ...(forbidden === undefined ? [] : [{ ...forbidden, path: ['announcementId'] }]),
    ...compareAnnounced(announcement, command),
    // A device makes originals.
    ...(copied ? [refuse('ANNOUNCED_OTHERWISE', { path: ['derivedFrom'] })] : []),
  ];
}

/** An announcement's description, word for word. */
function announcedAs(announcement: Announcement): Described & Pick<Begun, 'announcement' | 'announcedSize'> {
  const { id, caseId, kind, name, contentType, deviceHash, size } = announcement;
  const { device, capturedAt, capturedTo, operator, place } = announcement;
  return {
    ...{ caseId, kind, name, contentType, deviceHash, announcement: id },
    ...(size === undefined ? {} : { announcedSize: size }),
    ...(device === undefined ? {} : { device }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(capturedTo === undefined ? {} : { capturedTo }),
    ...(operator === undefined ? {} : { operator }),
    ...(place === undefined ? {} : { place }),
  };
}

function uploaded(announcement: Announcement, { id }: Prepared, { now }: Context) {
  return changed(Announcements, announcement, { type: 'AnnouncementUploaded', evidenceId: id, at: now });
}
