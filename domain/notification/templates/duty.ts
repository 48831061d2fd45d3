import type { Templates } from './template.ts';

type DutyKinds =
  | 'DUTY_SHIFT_ASSIGNED'
  | 'DUTY_SHIFT_ENDED'
  | 'DUTY_SHIFT_EMPTY'
  | 'DUTY_REQUEST_MADE'
  | 'DUTY_REQUEST_ASSIGNED'
  | 'DUTY_REQUEST_TOLD'
  | 'DUTY_REQUEST_MET'
  | 'DUTY_REQUEST_ENDED';

/** None of them names who asked: that somebody is held is not to be read on a telephone. */
export const duty: Templates<DutyKinds> = {
  DUTY_SHIFT_ASSIGNED: {
    zh: ({ from }) => ({ title: '已为您排班', text: `已安排您于${from}起值班。` }),
    en: ({ from }) => ({ title: 'On the duty roster', text: `You are on duty from ${from}.` }),
  },
  DUTY_SHIFT_ENDED: {
    zh: ({ from }) => ({ title: '值班已取消', text: `您${from}起的值班已取消或由他人接替。` }),
    en: ({ from }) => ({ title: 'Off the duty roster', text: `You are no longer on duty from ${from}.` }),
  },
  DUTY_SHIFT_EMPTY: {
    zh: ({ from }) => ({ title: '班次无人值班', text: `${from}起的班次目前无人值班，请及时安排。` }),
    en: ({ from }) => ({ title: 'Nobody on duty', text: `Nobody is on the shift from ${from}; put somebody on it.` }),
  },
  DUTY_REQUEST_MADE: {
    zh: ({ dueBy }) => ({ title: '约见值班律师', text: `有人约见值班律师，最迟应于${dueBy}前告知值班律师。` }),
    en: ({ dueBy }) => ({
      title: 'A duty lawyer is asked for',
      text: `A duty lawyer is to be told by ${dueBy}.`,
    }),
  },
  DUTY_REQUEST_ASSIGNED: {
    zh: () => ({ title: '约见已分派给您', text: '有一件约见已分派给您，请登录签收。' }),
    en: () => ({
      title: 'A request is yours',
      text: 'A request for a duty lawyer is yours; sign in to acknowledge it.',
    }),
  },
  DUTY_REQUEST_TOLD: {
    zh: () => ({ title: '值班律师已知悉', text: '您登记的一件约见，值班律师已知悉。' }),
    en: () => ({ title: 'The duty lawyer knows', text: 'The duty lawyer knows of a request you recorded.' }),
  },
  DUTY_REQUEST_MET: {
    zh: () => ({ title: '已登记会见', text: '工作站登记您已会见一名约见人；如不属实，请向工作站提出。' }),
    en: () => ({
      title: 'Recorded as met',
      text: 'The station recorded that you met somebody who asked for you; tell the station if that is not so.',
    }),
  },
  DUTY_REQUEST_ENDED: {
    zh: () => ({ title: '约见不再由您办理', text: '分派给您的一件约见已改由他人办理，或本人已放弃。' }),
    en: () => ({ title: 'A request is no longer yours', text: 'It was given up, or given to a colleague.' }),
  },
};
