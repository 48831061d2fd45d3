import { DAY } from '#domain/model/time.ts';
import { termSetting } from './term-setting.ts';

/** After how many milliseconds something left lying is taken up. */
export interface Terms {
  /** A completion that its worker has not brought to an end. */
  readonly completion: number;
  /** An upload that nobody completed. The bucket's lifecycle drops its parts after as long. */
  readonly upload: number;
  /** An upload in the store without a record: its command was refused, or died. */
  readonly orphan: number;
}

const MINUTE = 60_000;

/** The product's own terms; a test may shorten them. */
export function termsOfFunction(): Terms {
  return {
    completion: termSetting('EVIDENCE_COMPLETION_TERM_SECONDS') ?? 5 * MINUTE,
    upload: termSetting('EVIDENCE_UPLOAD_TERM_SECONDS') ?? 7 * DAY,
    orphan: termSetting('EVIDENCE_ORPHAN_TERM_SECONDS') ?? DAY,
  };
}
