import {
  AdmitDetaineeDocument,
  PresentPapersDocument,
  RejectEntrustmentDocument,
  VerifyEntrustmentDocument,
} from '#client/generated/graphql.ts';
import type { Recipe } from './recipe.ts';
import { recipe } from './recipe.ts';

interface Papers {
  /** Under which the papers are kept. */
  readonly name: string;
  readonly lawyer: string;
  readonly suspect: string;
  readonly number: string;
}

/** A lawyer presents papers. */
export const presented = ({ name, lawyer, suspect, number }: Papers) =>
  recipe(PresentPapersDocument)({
    name: `present-${name}`,
    title: { zh: `律师提交${suspect}的委托手续`, en: 'A lawyer presents papers' },
    person: lawyer,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        suspect,
        firmLetter: `函〔2026〕${number}号`,
        authority: { kind: 'POWER_OF_ATTORNEY', number: `委2026-${number}` },
      },
    }),
    keep: ({ presentPapers }, state) => state.keep(name, presentPapers.entrustment),
  });

/** A lawyer presents papers for somebody who is at the centre, and the staff find them in order. */
export const entrusted = (papers: Papers): readonly Recipe[] => [
  presented(papers),
  recipe(AdmitDetaineeDocument)({
    name: `admit-for-${papers.name}`,
    title: { zh: `${papers.suspect}入所`, en: 'The person is admitted' },
    person: 'wu.centre',
    variables: (state) => ({ input: { centreId: state.word('centre'), name: papers.suspect } }),
    keep: ({ admitDetainee }, state) => state.keep(`${papers.name}-defended`, admitDetainee.detainee),
  }),
  recipe(VerifyEntrustmentDocument)({
    name: `verify-${papers.name}`,
    title: { zh: '看守所核验委托手续', en: 'The staff verify the papers' },
    person: 'wu.centre',
    variables: (state) => ({
      input: { entrustmentId: state.id(papers.name), detaineeId: state.id(`${papers.name}-defended`) },
    }),
    keep: ({ verifyEntrustment }, state) => state.keep(papers.name, verifyEntrustment.entrustment),
  }),
];

/** A lawyer presents papers, and they are turned away. */
export const turnedAway = (papers: Papers): readonly Recipe[] => [
  presented(papers),
  recipe(RejectEntrustmentDocument)({
    name: `reject-${papers.name}`,
    title: { zh: '看守所退回委托手续', en: 'The staff turn the papers away' },
    person: 'wu.centre',
    variables: (state) => ({ input: { entrustmentId: state.id(papers.name), reason: 'PAPERS_INCOMPLETE' } }),
    keep: ({ rejectEntrustment }, state) => state.keep(papers.name, rejectEntrustment.entrustment),
  }),
];
