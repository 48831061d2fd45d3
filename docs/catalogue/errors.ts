import type { ErrorCode } from '#functions/graphql/errors.ts';
import type { Remedy } from './remedy.ts';

/** An error code's page: what it means, what to do, and how it comes. */
export interface ErrorEntry {
  readonly meaning: Remedy;
  readonly remedy: Remedy;
  /** HTTP statuses it comes with; 200 where the rest of the answer may still hold. */
  readonly status: string;
  /** What stands in `extensions` beside `code`. */
  readonly extensions: Readonly<Record<string, Remedy>>;
}

export const errors: Readonly<Record<ErrorCode, ErrorEntry>> = {
  UNAUTHENTICATED: {
    meaning: {
      en: 'No token where one is needed, or one that does not hold: expired, of another issuer, or meant for another audience.',
      zh: '需要登录而未携带令牌，或令牌无效：已过期、签发方或受众不符。',
    },
    remedy: {
      en: 'Sign in again, then send the same request with the new token. Do not send it again with the old one.',
      zh: '重新登录，以新令牌再次发送同一请求。请勿以旧令牌重试。',
    },
    status: '401 if the token does not hold or nothing could be answered without one, otherwise 200',
    extensions: {},
  },
  FORBIDDEN: {
    meaning: {
      en: 'Your role never may, whatever the object: decided before anything was read. Or your account is suspended, or your post changed while the command was under way, or only trusted documents are executed here: the message says which.',
      zh: '您的岗位在任何情况下都无权执行，未读取任何数据；或您的账号已停用，或办理过程中您的岗位权限已变更，或此处只执行受信文档（见说明）。',
    },
    remedy: {
      en: 'Do not offer it to this role. The reference says who may. If the message says that the post has changed, load `viewer` again; if it speaks of trusted documents, send a documentId that is deployed.',
      zh: '不要向该岗位提供此操作，参考文档列明可访问的岗位。提示岗位权限已变更的，请重新查询 viewer；提示受信文档的，请发送已部署的 documentId。',
    },
    status: '200; 403 for a document that is not trusted',
    extensions: {},
  },
  BAD_USER_INPUT: {
    meaning: {
      en: 'The operation or a value is malformed, unknown to the schema, beyond a limit, or too large.',
      zh: '操作或取值不合格式、不符合接口定义、超出限制或过大。',
    },
    remedy: {
      en: 'A mistake in the client, or text that a person can mend where `path` names an input. Sent again as it is, it fails again.',
      zh: '通常是客户端错误；path 指向输入项的，可由本人更正。原样重发仍会失败。',
    },
    status: '400 if the operation cannot be run at all; 405, 413, 414, 415 for its method, size or type; otherwise 200',
    extensions: {
      path: {
        en: 'Where a value of the variables does not fit: the way to it, from `input`.',
        zh: '变量取值不符时，该值的路径，自 input 起。',
      },
    },
  },
  NOT_FOUND: {
    meaning: {
      en: 'A mutation named something that is absent or not for you to see. Which of the two is not told. Queries and `node` answer null instead.',
      zh: '变更操作所指对象不存在或您无权查看，二者不作区分。查询与 node 则返回 null。',
    },
    remedy: {
      en: 'Load the list again from which the id came.',
      zh: '重新加载该标识所在的列表。',
    },
    status: '200',
    extensions: { input: { en: 'The name of what was not found.', zh: '未找到的对象名称。' } },
  },
  IDEMPOTENCY_KEY_REUSED: {
    meaning: {
      en: 'The key was used before, within 24 hours, with another payload. Nothing was done.',
      zh: '该幂等键在二十四小时内已用于其他内容，未执行任何操作。',
    },
    remedy: {
      en: 'A mistake in the client: draw a new key for every press of a button, and keep it for repeating that very command only.',
      zh: '客户端错误：每次提交生成新的幂等键，仅在重发同一内容时沿用。',
    },
    status: '200',
    extensions: {},
  },
  THROTTLED: {
    meaning: { en: 'Busy: nothing was decided, or the answer was lost.', zh: '系统繁忙：尚未作出决定，或答复已丢失。' },
    remedy: {
      en: 'Wait `retryAfter` milliseconds and send the same again, with the same idempotency key. The client package does this by itself.',
      zh: '等待 retryAfter 毫秒后，以同一幂等键原样重发。客户端软件包会自动处理。',
    },
    status: '200; 503 with retry-after if the keys of the issuer cannot be had',
    extensions: { retryAfter: { en: 'Milliseconds to wait.', zh: '等待的毫秒数。' } },
  },
  INTERNAL_SERVER_ERROR: {
    meaning: {
      en: 'Ours. The cause is in the log, never in the answer.',
      zh: '系统内部错误。原因仅记入日志，不在答复中显示。',
    },
    remedy: {
      en: 'Quote `correlationId` to whoever runs the system. A query, or a mutation with a key, may be sent again after a while.',
      zh: '将 correlationId 告知运行维护人员。查询，或带幂等键的变更操作，可稍后重发。',
    },
    status: '200, or 5xx if not even GraphQL answered',
    extensions: { correlationId: { en: 'Stands in the log beside the cause.', zh: '在日志中与原因一并记录。' } },
  },
};
