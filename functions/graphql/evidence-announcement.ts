import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { announceEvidence } from '#domain/evidence/announcement/announce.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { transitions } from '#domain/evidence/announcement/transitions.ts';
import { withdrawAnnouncement } from '#domain/evidence/announcement/withdraw.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import type { Resolvers, WithdrawAnnouncementInput } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

export const evidenceAnnouncement = {
  Mutation: {
    announceEvidence: mutation(announceEvidence),
    withdrawAnnouncement: mutation({
      reads: ({ announcementId }: WithdrawAnnouncementInput) => ({ announcement: one(Announcements, announcementId) }),
      rule: withdrawAnnouncement,
    }),
  },
  Case: {
    announcements: ({ id }, args, { reader }) =>
      reader.page(Announcements, { list: 'announcementsOfCase', key: id }, args),
  },
  Announcement: {
    case: ({ caseId }, _args, { reader }) => reader.load(Cases, caseId),
    operator: ({ operator }, _args, { reader }) => (operator === undefined ? null : reader.load(Persons, operator)),
    announcer: ({ announcer }, _args, { reader }) => reader.load(Persons, announcer),
    missingSince: (announcement) => ('missingSince' in announcement ? (announcement.missingSince ?? null) : null),
    evidence: (announcement, _args, { reader }) =>
      announcement.status === 'UPLOADED' ? reader.load(EvidenceItems, announcement.evidenceId) : null,
    withdrawalReason: (announcement) => (announcement.status === 'WITHDRAWN' ? announcement.reason : null),
    availableActions: (announcement, _args, { actor }) => availableActions(transitions, announcement, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
