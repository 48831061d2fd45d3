import type { Announced, Announcement, AnnouncementEvent } from './announcement.ts';

export function evolve(state: Announcement | undefined, event: AnnouncementEvent): Announcement {
  if (event.type === 'EvidenceAnnounced') {
    const { type: _, ...announced } = event;
    return { ...announced, status: 'OPEN' };
  }
  if (state === undefined) throw new Error(`${event.type} before EvidenceAnnounced`);
  switch (event.type) {
    case 'AnnouncementUploaded': {
      const { evidenceId, at } = event;
      return { ...announcedOf(state), ...missing(state), status: 'UPLOADED', evidenceId, uploadedAt: at };
    }
    case 'AnnouncementReopened':
      return { ...announcedOf(state), ...missing(state), status: 'OPEN' };
    case 'AnnouncementArrived': {
      const { missingSince: _, ...uploaded } = uploadedAs(state);
      return { ...uploaded, arrivedAt: event.at };
    }
    case 'AnnouncementMissed':
      return { ...awaited(state), missingSince: event.at };
    case 'AnnouncementWithdrawn':
      return { ...announcedOf(state), status: 'WITHDRAWN', withdrawnAt: event.at, reason: event.reason };
  }
}

type Uploaded = Extract<Announcement, { status: 'UPLOADED' }>;

function uploadedAs(state: Announcement): Uploaded {
  if (state.status !== 'UPLOADED') throw new Error(`${state.status} where UPLOADED was due`);
  return state;
}

function awaited(state: Announcement): Exclude<Announcement, { status: 'WITHDRAWN' }> {
  if (state.status === 'WITHDRAWN') throw new Error('what was withdrawn is not missed');
  return state;
}

/** Once it is missing it is, until it arrives. */
function missing(state: Announcement): { readonly missingSince?: string } {
  return 'missingSince' in state && state.missingSince !== undefined ? { missingSince: state.missingSince } : {};
}

/** What stays whatever becomes of it. */
function announcedOf(state: Announcement): Announced {
  switch (state.status) {
    case 'OPEN': {
      const { status: _, missingSince: __, ...announced } = state;
      return announced;
    }
    case 'UPLOADED': {
      const { status: _, evidenceId: __, uploadedAt: ___, missingSince: ____, arrivedAt: _____, ...announced } = state;
      return announced;
    }
    case 'WITHDRAWN': {
      const { status: _, withdrawnAt: __, reason: ___, ...announced } = state;
      return announced;
    }
  }
}
