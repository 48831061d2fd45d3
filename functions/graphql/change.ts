import { organId } from '#domain/directory/organ/organ.ts';
import { kindOf } from '#domain/model/id.ts';
import { changesSince } from '#store/change/changes.ts';
import { admits } from './access.ts';
import { cursorOf, pageOf } from './connection.ts';
import { badInput } from './errors.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { nodes } from './nodes.ts';

/** Seconds between two questions of a front end that has all there is. Raised here, every front end asks less often. */
const POLL_AFTER = 30;

/** A place in a list of changes: a time and, within it, a record. */
const PLACE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z(#[A-Za-z]+_.+)?$/;

export const change = {
  Viewer: {
    changes: async ({ id, organ }, args, { table, world, reader, actor }, { schema }) => {
      const { limit: first, after } = pageOf(args);
      if (after !== undefined && !PLACE.test(after)) {
        throw badInput({ zh: 'after：不是变更的游标', en: 'after: not a cursor of changes' }, { path: ['after'] });
      }
      const audiences = [id, ...(organ === undefined ? [] : [organId(organ)])];
      const { ids, cursor, more, expired } = await changesSince(table, audiences, { after, first, now: world.now });
      const found = await Promise.all(
        ids.map((each) => {
          const aggregate = nodes.get(kindOf(each));
          const type = aggregate && schema.getType(aggregate.kind);
          // Told to an organ, a change reaches all who work there; each is shown what the row rule lets them see.
          return aggregate && type && admits(schema, type, actor) ? reader.load(aggregate, each) : null;
        }),
      );
      return {
        nodes: found.filter((each) => each !== null),
        cursor: cursorOf(cursor),
        more,
        pollAfter: more ? 0 : POLL_AFTER,
        expired,
      };
    },
  },
} satisfies Resolvers;
