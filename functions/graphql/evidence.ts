import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { quotasOf } from '#domain/evidence/allowance/draw-upload.ts';
import { drawnBy } from '#domain/evidence/allowance/return.ts';
import { abortUpload } from '#domain/evidence/evidence/abort.ts';
import { beginUpload, ofBeginning } from '#domain/evidence/evidence/begin.ts';
import { completeUpload } from '#domain/evidence/evidence/complete.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { partsOf } from '#domain/evidence/evidence/part-size.ts';
import { requestDownload } from '#domain/evidence/evidence/request-download.ts';
import { PERSONS_ACTIONS, transitions } from '#domain/evidence/evidence/transitions.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { prepareUpload } from '#store/evidence/prepare-upload.ts';
import type { GraphContext } from './context.ts';
import { download } from './download.ts';
import { discreetHistory } from './evidence-access.ts';
import type {
  AbortUploadInput,
  BeginUploadInput,
  CompleteUploadInput,
  RequestDownloadInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { partUrls } from './part-urls.ts';
import { receivedParts } from './received-parts.ts';

export const evidence = {
  Query: {
    evidence: (_parent, { id }, { reader }) => reader.load(EvidenceItems, id),
  },
  Mutation: {
    beginUpload: mutation({
      reads: (input: BeginUploadInput) => ofBeginning(input),
      prepare: ({ kind }: BeginUploadInput, { evidence: store, world }: GraphContext) =>
        prepareUpload(store, kind, world),
      further: quotasOf,
      rule: beginUpload,
    }),
    completeUpload: mutation({
      reads: ({ evidenceId }: CompleteUploadInput) => ({ evidence: one(EvidenceItems, evidenceId) }),
      rule: completeUpload,
    }),
    abortUpload: mutation({
      reads: ({ evidenceId }: AbortUploadInput) => ({ evidence: one(EvidenceItems, evidenceId) }),
      further: drawnBy,
      rule: abortUpload,
    }),
    requestDownload: mutation({
      reads: ({ evidenceId }: RequestDownloadInput) => ({ evidence: one(EvidenceItems, evidenceId) }),
      rule: requestDownload,
      payload: download,
    }),
  },
  Case: {
    evidence: ({ id }, args, { reader }) => reader.page(EvidenceItems, { list: 'evidenceOfCase', key: id }, args),
  },
  Evidence: {
    case: ({ caseId }, _args, { reader }) => reader.load(Cases, caseId),
    uploader: ({ uploader }, _args, { reader }) => reader.load(Persons, uploader),
    parts: partsOf,
    object: (item) => ('kept' in item ? item.kept : null),
    differences: (item) => (item.status === 'MISMATCH' ? item.differences : []),
    abortReason: (item) => (item.status === 'ABORTED' ? item.reason : null),
    availableActions: (item, _args, { actor }) => {
      const available: readonly string[] = availableActions(transitions, item, actor);
      return PERSONS_ACTIONS.filter((action) => available.includes(action));
    },
    history: ({ id }, args, context) => discreetHistory(id, args, context),
    partUrls: (item, args, context) => partUrls(item, args, context),
    receivedParts: (item, args, context) => receivedParts(item, args, context),
  },
  EvidenceObject: {
    retainUntil: ({ lock }) => lock.retainUntil,
    legalHold: ({ lock }) => lock.legalHold,
  },
} satisfies Resolvers;
