import { provinceOf, stemOf } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { ImportDirectory } from '#domain/sheet/import.ts';
import { importDirectory, importReads } from '#domain/sheet/import.ts';
import { sheetOfOrgans, sheetOfPersons } from '#domain/sheet/sheet-of.ts';
import { parseCsv } from '../csv/parse.ts';
import { asMeant, writeCsv } from '../csv/write.ts';
import type { ImportDirectoryInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

/** The directory as sheets that a spreadsheet can edit. */
export const directorySheet = {
  Query: {
    exportDirectory: async (_parent, { sheet, organ, ...args }, { reader }) => {
      if (sheet === 'PERSONS') {
        const { edges, pageInfo } = await reader.page(Persons, { list: 'personsOfOrgan', key: organ }, args);
        return { csv: writeCsv(sheetOfPersons(edges.map(({ node }) => node))), pageInfo };
      }
      const list = { list: 'organs', key: provinceOf(organ) };
      const { edges, pageInfo } = await reader.page(Organs, list, args, { prefix: stemOf(organ) });
      return { csv: writeCsv(sheetOfOrgans(edges.map(({ node }) => node))), pageInfo };
    },
  },
  Mutation: {
    importDirectory: mutation({
      reads: (input: ImportDirectoryInput) => importReads(sheetOf(input)),
      rule: (known, input, context) => importDirectory(known, sheetOf(input), context),
    }),
  },
} satisfies Resolvers;

function sheetOf({ csv, ...asked }: ImportDirectoryInput): ImportDirectory {
  const { rows, faults } = parseCsv(csv);
  const meant = rows.map(({ line, cells }) => ({ line, cells: cells.map(asMeant) }));
  return { ...asked, rows: meant, malformed: faults.map(({ line }) => line) };
}
