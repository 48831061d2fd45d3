import { Actors } from '#functions/graphql/actors.ts';
import { contextOf } from '#functions/graphql/context.ts';
import type { Locale } from '#functions/graphql/locale.ts';
import { schemaOf, serverOf } from '#functions/graphql/server.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { emptyLedger } from './ledger/empty-ledger.ts';
import { surroundings } from './surroundings.ts';
import { PASSES } from './visit/passes.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test says what shape it expects of an untyped answer
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** For a whole file of tests: they keep nothing between requests, and building a schema takes its time. */
const schema = schemaOf();
const servers = {
  zh: serverOf({ introspection: false, locale: 'zh', schema }),
  en: serverOf({ introspection: false, locale: 'en', schema }),
};

/** The GraphQL server in this process: the real schema, executor and rules, over a table of choice. */
export function api({
  table = new MemoryTable() as Table,
  world = surroundings(),
  administrators = ['admin'],
  ledger = emptyLedger(),
  evidence = new MemoryEvidenceStore(() => world.now()),
} = {}) {
  const services = { table, evidence, world, actors: new Actors(table, administrators), passes: PASSES, ledger };
  return {
    table,
    evidence,
    world,
    /** Sends an operation as the subject of a token; undefined has none. */
    async send(
      subject: string | undefined,
      query: string,
      variables: object = {},
      locale: Locale = 'zh',
    ): Promise<Answer> {
      const contextValue = contextOf(services, subject, locale);
      const { body } = await servers[locale].executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind !== 'single') throw new Error('incremental answer');
      const { data = null, errors = [] } = body.singleResult;
      return JSON.parse(JSON.stringify({ data, errors }));
    },
  };
}

export type Api = ReturnType<typeof api>;
