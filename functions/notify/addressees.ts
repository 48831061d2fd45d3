import type { Case } from '#domain/case/case/case.ts';
import { inForce } from '#domain/directory/person/delegation.ts';
import type { Person, Post } from '#domain/directory/person/person.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { listPartition } from '#store/keys.ts';
import type { Table } from '#store/table.ts';
import { stateOf, statesOf } from '../states-of.ts';
import type { Audience, Notice } from './rule.ts';

/** People that one request reads. */
const PAGE = 100;

/** One person, and what they are told. */
export interface Addressed {
  readonly recipient: Id<'Person'>;
  readonly notice: Notice;
}

/** Where people are looked up, and as of when. */
interface Directory {
  readonly table: Table;
  readonly now: Instant;
}

/** Who is told what of one event: each person once, by the first notice that is for them, and never of their own deeds. */
export async function addressees(
  directory: Directory,
  notices: readonly Notice[],
  by: Id,
): Promise<readonly Addressed[]> {
  const found = new Map<Id<'Person'>, Addressed>();
  for (const notice of notices) {
    const people = await Promise.all(notice.audience.map((audience) => peopleOf(directory, audience)));
    for (const recipient of people.flat()) {
      if ((recipient === by && notice.ownDeeds !== true) || notice.except?.includes(recipient) || found.has(recipient))
        continue;
      found.set(recipient, { recipient, notice });
    }
  }
  return [...found.values()];
}

async function peopleOf(directory: Directory, audience: Audience): Promise<readonly Id<'Person'>[]> {
  switch (audience.to) {
    case 'persons':
      return audience.persons;
    case 'posts':
      return serving(directory, audience.organ, audience.posts);
    case 'postsOfCase': {
      const found = await stateOf<Case>(directory.table, audience.caseId);
      return found === undefined ? [] : serving(directory, found.organ, audience.posts);
    }
    case 'officerInCharge': {
      const found = await stateOf<Case>(directory.table, audience.caseId);
      return found === undefined ? [] : [found.officerInCharge];
    }
  }
}

async function serving(directory: Directory, organ: string, posts: readonly Post[]): Promise<readonly Id<'Person'>[]> {
  return (await Promise.all(posts.map((post) => holders(directory, organ, post)))).flat();
}

/** Those who hold a post in an organ and may act in it now, and those who act for them. */
async function holders({ table, now }: Directory, organ: string, post: Post): Promise<readonly Id<'Person'>[]> {
  const list = { PK: listPartition({ list: 'personsOfPost', key: `${organ}-${post}` }), limit: PAGE };
  const found: Person[] = [];
  let after: string | undefined;
  do {
    const { items, more } = await table.query({ ...list, ...(after === undefined ? {} : { after }) });
    const ids = items.map(({ id }) => String(id));
    found.push(...(await statesOf<Person>(table, ids)).flatMap((person) => person ?? []));
    after = more ? items.at(-1)?.SK : undefined;
  } while (after !== undefined);
  return found
    .filter(({ suspended, posts }) => !suspended && posts.includes(post))
    .flatMap(({ id, delegatedTo }) =>
      post === 'LEADER' && inForce(delegatedTo, now) ? [id, delegatedTo.person] : [id],
    );
}
