import { MyNotificationsDocument, ReadNotificationDocument, WhatChangedDocument } from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';

const person = 'wang.officer';

/** From where changes are asked for, before anything has changed. */
export const listening = recipe(WhatChangedDocument)({
  name: 'listen',
  title: { zh: '开始轮询变更：先取游标，再加载页面', en: 'Begin to listen: take the cursor, then load' },
  person,
  variables: () => ({}),
  keep: ({ viewer }, state) => state.note('listenedAt', viewer.changes?.cursor),
});

/** How somebody learns of what others did. */
export const told = [
  recipe(MyNotificationsDocument)({
    name: 'my-notifications',
    title: { zh: '我的通知', en: 'What I was told' },
    person,
    variables: () => ({ first: 20 }),
    until: ({ notifications }) => notifications.edges.some(({ node }) => node.kind === 'CASE_FILED'),
    keep: ({ notifications: { edges } }, state) =>
      state.keep(
        'notice',
        edges.map(({ node }) => node).find(({ kind }) => kind === 'CASE_FILED'),
      ),
  }),
  recipe(ReadNotificationDocument)({
    name: 'read-notification',
    title: { zh: '标记已读', en: 'Mark one as read' },
    person,
    variables: (state) => ({ input: { notificationId: state.id('notice') } }),
  }),
  recipe(WhatChangedDocument)({
    name: 'what-changed',
    title: { zh: '上次查询以来有哪些变更', en: 'What changed since I last asked' },
    person,
    variables: (state) => ({ first: 100, after: state.word('listenedAt') }),
    // The first hundred: the faster the workers, the more rows one record has, and what came later is on further pages.
    until: ({ viewer }) => (viewer.changes?.nodes ?? []).some(({ __typename }) => __typename === 'Case'),
  }),
];
