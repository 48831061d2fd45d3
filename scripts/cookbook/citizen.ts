import { AnythingDocument, LookUpReceiptDocument, MyRolesDocument } from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';

/** Without signing in there are four, not ten: the schema lets nobody in particular ask for nothing else. */
export const citizen = [
  recipe(LookUpReceiptDocument)({
    name: 'receipt-right',
    title: { zh: '凭回执查询：案件办到哪一步', en: 'Look up a receipt: how far is it' },
    person: undefined,
    variables: (state) => ({ input: { number: state.word('receiptNumber'), code: state.word('receiptCode') } }),
  }),
  recipe(LookUpReceiptDocument)({
    name: 'receipt-wrong',
    title: { zh: '查询码有误：不透露回执是否存在', en: 'A wrong code: whether there is such a receipt is not told' },
    person: undefined,
    variables: (state) => ({ input: { number: state.word('receiptNumber'), code: 'WRONGCODE' } }),
    refusal: 'RECEIPT_UNKNOWN',
  }),
  recipe(MyRolesDocument)({
    name: 'my-roles',
    title: { zh: '未登录：我可以做什么', en: 'Not signed in: what I may do' },
    person: undefined,
    variables: () => ({}),
  }),
  recipe(AnythingDocument)({
    name: 'nothing-else',
    title: { zh: '其他一概不可见', en: 'Nothing else is there to see' },
    person: undefined,
    variables: (state) => ({ id: state.id('newCase') }),
  }),
];
