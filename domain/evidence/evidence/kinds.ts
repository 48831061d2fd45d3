import { DAY } from '#domain/model/time.ts';
import { LARGEST } from './part-size.ts';

/** What must be said of a file of some kind. */
export type Particular = 'device' | 'capturedAt' | 'capturedTo' | 'operator' | 'place';

/** The rules of one kind of evidence. */
export interface EvidenceKindRow {
  readonly required: readonly Particular[];
  /** Media types it may have: whole (`image/jpeg`) or a family (`video/*`); any unless told. */
  readonly types?: readonly string[];
  /** Bytes. */
  readonly largest: number;
  /** How long it is kept once it is verified, and again from when its case ended. Days. */
  readonly retention: number;
  /** How it lies before it is verified. */
  readonly first: FirstLock;
}

/** The lock under which a file arrives. */
export interface FirstLock {
  /** Milliseconds. */
  readonly term: number;
  readonly hold: boolean;
}

/** The type of what nobody has said a type of. */
export const UNTYPED = 'application/octet-stream';

const GIBIBYTE = 2 ** 30;
const YEAR = 365;

/** Until it is read. What turns out to be what was declared is then kept for the term of its kind; only what is never verified costs days. */
const EVIDENCE: FirstLock = { term: 14 * DAY, hold: true };
/**
 * A paper is no evidence before it is verified: only what never is, an upload that was given up, say, is soon nobody's
 * burden. Still longer than an upload may take: the lock counts from its beginning, and must not be over when its last part
 * has come. It is renewed for as long as the paper waits to be read.
 */
const PAPER: FirstLock = { term: 8 * DAY, hold: false };

const recording = {
  required: ['device', 'capturedAt', 'capturedTo', 'operator', 'place'],
  // GA/T 947 recorders take sound alone too; what a maker's own player reads, or is encrypted, has no type of its own.
  types: ['video/*', 'audio/*', 'application/mp4', 'application/mxf', UNTYPED],
  largest: LARGEST,
  first: EVIDENCE,
} as const;

/** Scanners and electronic documents; OFD is GB/T 33190, under both names that are about. */
const PAGES = ['application/pdf', 'image/*', 'application/ofd', 'application/vnd.ofd'] as const;

/**
 * What a file is evidence of, by how it came about. Terms are the product's own, none shorter than what is published for
 * recordings (公通字〔2016〕14号: six months; with a case, as long as its file); an organ's file plan may lengthen each.
 */
export const KINDS = {
  BODY_WORN_CAMERA: { ...recording, retention: 3 * YEAR },
  INTERROGATION_RECORDING: {
    ...recording,
    // Recorders of interrogation rooms write discs (33号), and what is left of one is its image.
    types: [...recording.types, 'application/x-iso9660-image', 'application/vnd.efi.iso'],
    retention: 30 * YEAR,
  },
  HANDLING_AREA_VIDEO: { ...recording, retention: 3 * YEAR },
  PHOTOGRAPH: {
    required: ['capturedAt'],
    types: ['image/*'],
    largest: GIBIBYTE,
    retention: 10 * YEAR,
    first: EVIDENCE,
  },
  DOCUMENT_SCAN: {
    required: [],
    types: PAGES,
    largest: 4 * GIBIBYTE,
    retention: 10 * YEAR,
    first: EVIDENCE,
  },
  // Disk images, exports of chats and accounts, mail: anything. Time, place and who took it: 法发〔2016〕22号 14.
  ELECTRONIC_DATA: {
    required: ['capturedAt', 'operator', 'place'],
    largest: LARGEST,
    retention: 10 * YEAR,
    first: EVIDENCE,
  },
  AUDIO: {
    required: ['capturedAt'],
    // A telephone's recording of a voice often comes as video without a picture.
    types: ['audio/*', 'video/mp4', 'video/3gpp', 'video/webm', 'application/ogg', UNTYPED],
    largest: 64 * GIBIBYTE,
    retention: 10 * YEAR,
    first: EVIDENCE,
  },
  SUPPORTING_PAPER: {
    required: [],
    types: PAGES,
    largest: GIBIBYTE,
    retention: 5 * YEAR,
    first: PAPER,
  },
  OTHER: { required: [], largest: LARGEST, retention: 10 * YEAR, first: EVIDENCE },
} as const satisfies Readonly<Record<string, EvidenceKindRow>>;

export type EvidenceKind = keyof typeof KINDS;
export const EVIDENCE_KINDS = Object.keys(KINDS) as readonly EvidenceKind[];

export function kindOfEvidence(kind: EvidenceKind): EvidenceKindRow {
  return KINDS[kind];
}
