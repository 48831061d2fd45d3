import { beginClosing, closeOrgan, reopenOrgan } from '#domain/directory/organ/close.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { renameOrgan } from '#domain/directory/organ/rename.ts';
import { one } from '#domain/model/reads.ts';
import type {
  BeginClosingOrganInput,
  CloseOrganInput,
  RenameOrganInput,
  ReopenOrganInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { emptinessOf } from './organ-emptiness.ts';

const edits = 'organ';
const named = (id: string) => ({ organ: one(Organs, id) });

/** What becomes of organs once they are registered. */
export const directoryOrgan = {
  Mutation: {
    renameOrgan: mutation({
      edits,
      reads: ({ organId }: RenameOrganInput) => named(organId),
      rule: renameOrgan,
    }),
    beginClosingOrgan: mutation({
      edits,
      reads: ({ organId }: BeginClosingOrganInput) => named(organId),
      rule: beginClosing,
    }),
    reopenOrgan: mutation({
      edits,
      reads: ({ organId }: ReopenOrganInput) => named(organId),
      rule: reopenOrgan,
    }),
    closeOrgan: mutation({
      edits,
      reads: ({ organId }: CloseOrganInput) => named(organId),
      prepare: ({ organId }, { table }) => emptinessOf(table, organId),
      rule: closeOrgan,
    }),
  },
} satisfies Resolvers;
