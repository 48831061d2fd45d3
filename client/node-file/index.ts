export type { EvidenceFile } from '../evidence/evidence-file.ts';
export { type Opening, openFile } from './open-file.ts';
