import type { Audience as Watchers } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import type { Post } from '#domain/directory/person/person.ts';
import type { Audience } from '../rule.ts';
import { persons, posts, rule } from '../rule.ts';

/** Posts whose few holders act for one another. A station's officers act each in their own cases: they are named. */
const ACTING_BY_POST: readonly Post[] = ['CUSTODIAN', 'CENTRE_STAFF'];

/** Yellow goes to those who have to act; red goes to the leaders of their organ too, whoever may else see it. */
export const deadline = rule(Deadlines, 'DeadlineWarned', (event) => {
  const { threshold, subject, term, dueAt, organ } = event;
  const params = { term, dueAt };
  const acting = actingOn(event);
  return threshold === 'YELLOW'
    ? [{ kind: 'DEADLINE_NEAR', params, subject, audience: acting }]
    : [{ kind: 'DEADLINE_OVERDUE', params, subject, audience: [...acting, posts(organ, 'LEADER')] }];
});

/** If nobody is named and no such post may see it, somebody must hear of it all the same. */
function actingOn({ organ, posts: seeing, persons: named }: Watchers): readonly Audience[] {
  const acting = ACTING_BY_POST.filter((post) => seeing.includes(post));
  if (named.length === 0 && acting.length === 0) return [posts(organ, 'LEADER')];
  return [persons(...named), posts(organ, ...acting)];
}
