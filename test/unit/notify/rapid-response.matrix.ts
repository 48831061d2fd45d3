import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import { NOW } from '#test/support/notification/scene.ts';
import { BUREAU, PROCURATORATE } from '#test/support/visit/obstruction.ts';

const CENTRE = '330102990000';
const turn = { role: 'ORGAN', organ: CENTRE, term: 'RAPID_RESPONSE_URGENT', since: NOW, dueBy: NOW };
const reported = {
  ...{ type: 'ObstructionReported', id: 'Obstruction_1', lawyer: 'Person_lin', organ: CENTRE, involved: ['Person_wu'] },
  bodies: [
    { role: 'ORGAN', code: CENTRE },
    { role: 'ABOVE', code: BUREAU },
    { role: 'PROCURATORATE', code: PROCURATORATE },
    { role: 'BAR_ASSOCIATION', code: '330102' },
  ],
  turn,
};
const answered = { type: 'ObstructionAnswered', answer: { organ: CENTRE, outcome: 'UPHELD' }, replyBy: NOW };
const above = { ...turn, role: 'ABOVE', organ: BUREAU };

const notice = (kind: string, to: readonly string[], params: object = {}) => ({
  ...{ kind, params, subject: 'Obstruction_1', to },
});
const answering = (organ: string) => [`LEADER of ${organ}`];
const own = ['Person_lin'];
const of = Obstructions;

/** Each step to those whom it concerns, and never to those whose act it was; written apart from the rules. */
export const RAPID_RESPONSE = [
  {
    ...{ name: 'obstruction reported: who answers, but for those complained of; the leaders who have to know', of },
    event: reported,
    notices: [
      { ...notice('OBSTRUCTION_TO_ANSWER', answering(CENTRE), { dueBy: NOW }), except: ['Person_wu'] },
      {
        ...notice('OBSTRUCTION_MADE_KNOWN', [`LEADER of ${BUREAU}`, `LEADER of ${PROCURATORATE}`]),
        except: ['Person_wu'],
      },
    ],
  },
  {
    ...{ name: 'report acknowledged: the lawyer', of, before: [reported] },
    event: { type: 'ObstructionAcknowledged', at: NOW, involved: [] },
    notices: [notice('OBSTRUCTION_ACKNOWLEDGED', own)],
  },
  {
    ...{ name: 'report answered: the lawyer, and until when to reply', of, before: [reported], event: answered },
    notices: [notice('OBSTRUCTION_ANSWERED', own, { replyBy: NOW })],
  },
  {
    ...{ name: 'taken further: who answers now, and who did', of, before: [reported, answered] },
    event: { type: 'ObstructionEscalated', turn: above },
    notices: [
      { ...notice('OBSTRUCTION_TO_ANSWER', answering(BUREAU), { dueBy: NOW }), except: ['Person_wu'] },
      notice('OBSTRUCTION_ESCALATED', answering(CENTRE)),
    ],
  },
  {
    ...{ name: 'answer accepted: who answered', of, before: [reported, answered] },
    event: { type: 'ObstructionClosed', at: NOW, by: 'LAWYER' },
    notices: [notice('OBSTRUCTION_ENDED', answering(CENTRE))],
  },
  {
    ...{ name: 'closed by silence: the lawyer too', of, before: [reported, answered] },
    event: { type: 'ObstructionClosed', at: NOW, by: 'SILENCE' },
    notices: [notice('OBSTRUCTION_ENDED', answering(CENTRE)), notice('OBSTRUCTION_ENDED', own)],
  },
  {
    ...{ name: 'report taken back: whose turn it was', of, before: [reported] },
    event: { type: 'ObstructionWithdrawn', at: NOW, reason: '已解决' },
    notices: [notice('OBSTRUCTION_ENDED', answering(CENTRE))],
  },
];
