import type { EvidenceKind } from '#domain/evidence/evidence/kinds.ts';

const GIBIBYTE = 2 ** 30;
const LARGEST = 5 * 2 ** 40;
const MEDIA = ['video/mp4', 'audio/mpeg', 'application/octet-stream'];
const RECORDING = { required: ['device', 'capturedAt', 'capturedTo', 'operatorId', 'place'], largest: LARGEST };

/**
 * What issue and domain ask of each kind, written from them and not from the table: what must be said, types it takes and
 * types it does not, the largest it may be. Bytes.
 */
export const KINDS_ASKED: Readonly<
  Record<
    EvidenceKind,
    {
      readonly required: readonly string[];
      readonly takes: readonly string[];
      readonly leaves: readonly string[];
      readonly largest: number;
    }
  >
> = {
  BODY_WORN_CAMERA: { ...RECORDING, takes: [...MEDIA, 'video/mp2t'], leaves: ['image/jpeg', 'application/pdf'] },
  INTERROGATION_RECORDING: {
    ...RECORDING,
    takes: [...MEDIA, 'application/x-iso9660-image'],
    leaves: ['image/jpeg', 'text/plain'],
  },
  HANDLING_AREA_VIDEO: { ...RECORDING, takes: [...MEDIA, 'video/x-msvideo'], leaves: ['application/zip'] },
  PHOTOGRAPH: {
    required: ['capturedAt'],
    takes: ['image/jpeg', 'image/heic', 'image/x-canon-cr3'],
    leaves: ['video/mp4', 'application/octet-stream'],
    largest: GIBIBYTE,
  },
  DOCUMENT_SCAN: {
    required: [],
    takes: ['application/pdf', 'image/tiff', 'application/ofd', 'application/vnd.ofd'],
    leaves: ['text/html', 'application/octet-stream', 'video/mp4'],
    largest: 4 * GIBIBYTE,
  },
  ELECTRONIC_DATA: {
    required: ['capturedAt', 'operatorId', 'place'],
    takes: ['application/zip', 'text/html', 'application/octet-stream', 'message/rfc822', 'video/mp4'],
    leaves: [],
    largest: LARGEST,
  },
  AUDIO: {
    required: ['capturedAt'],
    takes: ['audio/amr', 'audio/mpeg', 'video/3gpp', 'application/octet-stream'],
    leaves: ['video/x-msvideo', 'image/png'],
    largest: 64 * GIBIBYTE,
  },
  SUPPORTING_PAPER: {
    required: [],
    takes: ['application/pdf', 'image/jpeg', 'application/ofd'],
    leaves: ['application/zip', 'application/octet-stream'],
    largest: GIBIBYTE,
  },
  OTHER: { required: [], takes: ['application/octet-stream', 'font/woff2'], leaves: [], largest: LARGEST },
};
