import type { Command } from './walk/more.ts';
import { proposed } from './walk/released.ts';

/** What is announced, sent and given up, and what is announced by mistake; more room for a case, and one whose holds may go. */
export async function anUpload(command: Command, caseId: string): Promise<void> {
  const recording = {
    ...{ caseId, kind: 'BODY_WORN_CAMERA', contentType: 'video/mp4', deviceHash: `${'A'.repeat(43)}=` },
    ...{ capturedAt: '2026-11-23T00:00:00.000Z', capturedTo: '2026-11-23T00:30:00.000Z', device: 'DSJ-A7' },
    ...{ operatorId: 'Person_wang.officer', place: '阳光路26号' },
  };
  const announced = async (name: string) =>
    (await command('wang.officer', 'announceEvidence', { ...recording, name }, 'announcement { id }')).announcement.id;
  const mistaken = { announcementId: await announced('误登.mp4'), reason: '重复登记' };
  await command('wang.officer', 'withdrawAnnouncement', mistaken, 'announcement { id }');
  const name = '现场.mp4';
  const sent = { caseId, kind: recording.kind, name, size: 10, announcementId: await announced(name) };
  const { evidence } = await command('wang.officer', 'beginUpload', sent, 'evidence { id }');
  await command('wang.officer', 'abortUpload', { evidenceId: evidence.id }, 'evidence { id }');
  await command('zhao.leader', 'raiseEvidenceQuota', { caseId, bytes: 1_000, reason: '大量录像' }, 'case { id }');
  await proposed(command, '门前争吵');
}
