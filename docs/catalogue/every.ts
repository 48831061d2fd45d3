import type { catalogue as ofTransitions } from '#domain/model/transition.ts';
import type { catalogue as ofCommit } from '#store/commit.ts';
import type { Remedies } from './remedy.ts';

/** Met by the commands of every subject. */
export const every: Remedies<typeof ofTransitions & typeof ofCommit> = {
  NOT_IN_THIS_STATE: {
    en: 'Load the object again and offer only what `availableActions` names; somebody else may have acted first, or this was done already.',
    zh: '重新查询该对象，只提供 availableActions 列出的操作；可能他人已先行办理，或者该操作此前已完成。',
  },
  QUALIFICATION_NEEDED: {
    en: 'Leave it to a colleague with the qualification named in the message; `availableActions` does not offer it to you. No action asks for one yet.',
    zh: '请具备所述执法资格等级的人员办理；availableActions 不会向您提供此操作。目前尚无操作有此要求。',
  },
  ROLE_NEEDED: {
    en: 'Leave it to somebody in one of the posts that may; `availableActions` does not offer it to you.',
    zh: '请有权岗位的人员办理；availableActions 不会向您提供此操作。',
  },
  VERSION_CHANGED: {
    en: 'Show what is there now (`... on VersionChanged { current }`), let the person decide again, and send the command with the new `version` and a new idempotency key.',
    zh: '展示最新内容（`... on VersionChanged { current }`），由本人重新确认后，以新的 version 和新的幂等键再次提交。',
  },
};
