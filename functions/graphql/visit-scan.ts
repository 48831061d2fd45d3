import { Persons } from '#domain/directory/person/persons.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { ListOf } from '#domain/model/listing.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, many, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { attachScans } from '#domain/visit/entrustment/attach-scans.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { beginning, beginScan } from '#domain/visit/scan/begin.ts';
import { completeScan } from '#domain/visit/scan/complete.ts';
import { discardScan } from '#domain/visit/scan/discard.ts';
import { requestScanDownload } from '#domain/visit/scan/request-download.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { PERSONS_ACTIONS, transitions } from '#domain/visit/scan/transitions.ts';
import type {
  AttachScansInput,
  BeginScanInput,
  CompleteScanInput,
  DiscardScanInput,
  RequestScanDownloadInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { scanDownload } from './scan-download.ts';
import { lying } from './scan-lying.ts';
import { scanUpload } from './scan-upload.ts';

/** A lawyer's own, those of the lawyer who is named, or for a clerk those of the firm. */
function listOf(actor: Actor, lawyerId: string | null | undefined): ListOf {
  const ofFirm = lawyerId == null && has(actor, 'CLERK') && actor.firm !== undefined;
  return ofFirm ? { list: 'scansOfFirm', key: actor.firm ?? '' } : { list: 'scansOfLawyer', key: lawyerId ?? actor.id };
}

export const visitScan = {
  Query: {
    scan: (_parent, { id }, { reader }) => reader.load(Scans, id),
    scans: (_parent, { lawyerId, ...args }, { reader, actor }) => reader.page(Scans, listOf(actor, lawyerId), args),
  },
  Mutation: {
    beginScan: mutation({
      reads: ({ lawyerId }: BeginScanInput, { actor }: Asked) => ({ lawyer: internal(Persons, lawyerId ?? actor.id) }),
      further: beginning,
      rule: beginScan,
      payload: scanUpload,
    }),
    completeScan: mutation({
      reads: ({ scanId }: CompleteScanInput) => ({ scan: one(Scans, scanId) }),
      prepare: lying,
      rule: completeScan,
    }),
    discardScan: mutation({
      reads: ({ scanId }: DiscardScanInput) => ({ scan: one(Scans, scanId) }),
      rule: discardScan,
    }),
    attachScans: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId, scans }: AttachScansInput) => ({
        entrustment: one(Entrustments, entrustmentId),
        scans: many(Scans, scans),
      }),
      rule: attachScans,
    }),
    requestScanDownload: mutation({
      reads: ({ scanId }: RequestScanDownloadInput) => ({ scan: one(Scans, scanId) }),
      rule: requestScanDownload,
      payload: scanDownload,
    }),
  },
  Entrustment: {
    scans: async ({ scans = [] }, _args, { reader }) => {
      const loaded = await Promise.all(scans.map((id) => reader.load(Scans, id)));
      return loaded.filter((scan) => scan !== null);
    },
  },
  Scan: {
    lawyerId: ({ lawyer }) => lawyer,
    entrustment: (scan, _args, { reader }) =>
      'entrustment' in scan && scan.entrustment !== undefined ? reader.load(Entrustments, scan.entrustment) : null,
    discardReason: (scan) => ('reason' in scan ? scan.reason : null),
    availableActions: (scan, _args, { actor }) => {
      const available: readonly string[] = availableActions(transitions, scan, actor);
      return PERSONS_ACTIONS.filter((action) => available.includes(action));
    },
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
