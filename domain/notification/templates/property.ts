import type { Templates } from './template.ts';

type PropertyKinds =
  | 'CHECK_OUT_REQUESTED'
  | 'CHECK_OUT_APPROVED'
  | 'CHECK_OUT_REJECTED'
  | 'DISCREPANCY_FOUND'
  | 'TRANSFER_UNDER_WAY'
  | 'TRANSFER_REFUSED';

export const property: Templates<PropertyKinds> = {
  CHECK_OUT_REQUESTED: {
    zh: ({ caseNumber, returnBy }) => ({
      title: '调用申请待审批',
      text: `案件${caseNumber}的一件涉案财物申请调用，拟于${returnBy}前归还，等待您审批。`,
    }),
    en: ({ caseNumber, returnBy }) => ({
      title: 'A check-out waits for you',
      text: `An item of case ${caseNumber} is asked for, to be back by ${returnBy}.`,
    }),
  },
  CHECK_OUT_APPROVED: {
    zh: ({ caseNumber, returnBy }) => ({
      title: '调用申请已批准',
      text: `案件${caseNumber}的涉案财物调用已批准，请于${returnBy}前归还。`,
    }),
    en: ({ caseNumber, returnBy }) => ({
      title: 'Check-out approved',
      text: `You may have the item of case ${caseNumber}; bring it back by ${returnBy}.`,
    }),
  },
  CHECK_OUT_REJECTED: {
    zh: ({ caseNumber }) => ({ title: '调用申请未批准', text: `案件${caseNumber}的涉案财物调用未获批准。` }),
    en: ({ caseNumber }) => ({ title: 'Check-out refused', text: `You may not have the item of case ${caseNumber}.` }),
  },
  DISCREPANCY_FOUND: {
    zh: ({ caseNumber }) => ({
      title: '涉案财物不符',
      text: `案件${caseNumber}的一件涉案财物与清单不符，请查明处理。`,
    }),
    en: ({ caseNumber }) => ({
      title: 'An item is not as listed',
      text: `An item of case ${caseNumber} is not as its list says; find out why.`,
    }),
  },
  TRANSFER_UNDER_WAY: {
    zh: ({ items }) => ({ title: '涉案财物移送在途', text: `有${items}件涉案财物正移送至本机构，请准备接收。` }),
    en: ({ items }) => ({ title: 'Property is on its way', text: `Items on their way to your organ: ${items}.` }),
  },
  TRANSFER_REFUSED: {
    zh: ({ items }) => ({ title: '移送被拒收', text: `本机构移送的${items}件涉案财物被拒收，请接回。` }),
    en: ({ items }) => ({
      title: 'Transfer refused',
      text: `The destination refused it; items to take back: ${items}.`,
    }),
  },
};
