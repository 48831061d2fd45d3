import { expect, test } from 'vitest';
import { reactions } from '#functions/react/reactions.ts';
import { routes } from '#functions/relay/routes.ts';

test('exactly the events that have reactions are carried to those who react', () => {
  const carried = Object.keys(routes).filter((type) => routes[type]?.includes('react'));

  expect(carried.sort()).toEqual(Object.keys(reactions).sort());
});
