const FAILURES = {
  EMPTY_FILE: { zh: '文件为空，不能作为证据上传', en: 'The file is empty' },
  FILE_CHANGED: {
    zh: '文件在上传期间被修改，或已无法读取',
    en: 'The file was changed while it was being uploaded, or can no longer be read',
  },
  OTHER_FILE: { zh: '这不是中断上传时的那个文件', en: 'This is not the file whose upload was begun' },
  REFUSED: { zh: '请求未被受理', en: 'The API refused it' },
  NOT_YOURS: {
    zh: '该上传不存在、已结束，或不是由当前用户发起',
    en: 'There is no such upload, it is over, or somebody else began it',
  },
  PART_REFUSED: { zh: '存储端拒绝接收分段', en: 'The store refuses a part' },
  PART_NOT_SENT: {
    zh: '多次尝试后分段仍未送达；可稍后续传',
    en: 'A part did not get through, however often it was sent; the upload can be resumed',
  },
  CANCELLED: { zh: '上传已取消', en: 'The upload was cancelled' },
  TOO_LATE: {
    zh: '文件已提交封存，不能再取消',
    en: 'The file has been handed over and cannot be taken back',
  },
  NOT_SEALED: { zh: '证据未能封存', en: 'The evidence was not sealed' },
  NOT_VERIFIED: { zh: '证据尚未完成全文校验', en: 'The evidence has not been verified yet' },
  NO_WEBASSEMBLY: {
    zh: "浏览器不允许运行 WebAssembly：内容安全策略须含 script-src 'wasm-unsafe-eval'",
    en: "The page may not run WebAssembly: its Content-Security-Policy needs script-src 'wasm-unsafe-eval'",
  },
} as const;

export type UploadFailure = keyof typeof FAILURES;

/** A refusal of the API, in the language that was asked for. */
export interface UploadRefusal {
  readonly code: string;
  readonly message: string;
  readonly article?: string | null;
  readonly path?: readonly string[] | null;
}

interface Details {
  /** The part it is about, from 1. */
  readonly part?: number;
  /** What the store answered last; 0 is no answer. */
  readonly status?: number;
  /** S3's own code, such as BadDigest. */
  readonly reason?: string | undefined;
  readonly refusals?: readonly UploadRefusal[];
  readonly cause?: unknown;
}

/** Why an upload came to nothing. Branch on `code`; `messages` are for the person who waits. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly code: UploadFailure;
  readonly messages: { readonly zh: string; readonly en: string };
  readonly part: number | undefined;
  readonly status: number | undefined;
  readonly refusals: readonly UploadRefusal[];

  constructor(code: UploadFailure, { part, status, reason, refusals = [], cause }: Details = {}) {
    const said = refusals.map(({ message }) => message).join('; ');
    const answer = status === undefined ? '' : `: ${[status || 'no answer', reason].filter(Boolean).join(' ')}`;
    const place = part === undefined ? '' : ` (part ${part}${answer})`;
    super(`${said || FAILURES[code].en}${place}`, { cause });
    this.code = code;
    this.messages = said ? { zh: said, en: said } : FAILURES[code];
    this.part = part;
    this.status = status;
    this.refusals = refusals;
  }
}
