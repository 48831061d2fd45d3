import type { Case } from '#domain/case/case/case.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Described } from './evidence.ts';
import type { EvidenceKind } from './kinds.ts';
import { UNTYPED } from './kinds.ts';
import { mediaTypeOf } from './media-type.ts';

/** What somebody says of a file: when it is announced, or when its upload is begun. */
export interface Description {
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly contentType?: string | undefined;
  readonly device?: string | undefined;
  readonly capturedAt?: Instant | undefined;
  readonly capturedTo?: Instant | undefined;
  readonly operatorId?: string | undefined;
  readonly place?: string | undefined;
  readonly deviceHash?: string | undefined;
}

/**
 * What is said of a copy together with what its original says. It is kept with the copy, so that a copy of the copy has it
 * too, however long the chain.
 */
export function inheriting(description: Description, original: Described | undefined): Description {
  if (original === undefined) return description;
  const { device, capturedAt, capturedTo, operatorId, place } = description;
  return {
    ...description,
    device: device ?? original.device,
    capturedAt: capturedAt ?? original.capturedAt,
    // What begins at a time of its own ends at a time of its own: a still of a long recording is of one moment.
    capturedTo: capturedTo ?? (capturedAt === undefined ? original.capturedTo : undefined),
    operatorId: operatorId ?? original.operator,
    place: place ?? original.place,
  };
}

/** What was said, as it is kept. */
export function describedOf({ id }: Case, description: Description): Described {
  const { kind, name, contentType = UNTYPED, operatorId, ...rest } = description;
  const { device, capturedAt, capturedTo, place, deviceHash } = rest;
  return {
    ...{ caseId: id, kind, name, contentType: mediaTypeOf(contentType) ?? UNTYPED },
    ...(device === undefined ? {} : { device }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
    ...(capturedTo === undefined ? {} : { capturedTo }),
    ...(operatorId === undefined ? {} : { operator: operatorId as Id<'Person'> }),
    ...(place === undefined ? {} : { place }),
    ...(deviceHash === undefined ? {} : { deviceHash }),
  };
}
