/** Somebody of the demo. The subject is what the token carries; what the person may do comes from the directory. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly role: string;
  readonly organ: string;
}

const STATION = '阳光派出所 Yangguang Police Station';
const CENTRE = '阳光市看守所 Yangguang Detention Centre';
const MINGLI = '明理律师事务所 Mingli Law Firm';

export const people: readonly Person[] = [
  {
    subject: 'zhou.admin',
    name: '周管理',
    role: 'administrator',
    organ: '阳光市公安局 Yangguang Public Security Bureau',
  },
  { subject: 'wang.officer', name: '王警官', role: 'officer', organ: STATION },
  { subject: 'li.officer', name: '李警官', role: 'second officer', organ: STATION },
  { subject: 'zhao.leader', name: '赵所长', role: 'leader', organ: STATION },
  { subject: 'feng.leader', name: '冯副所长', role: 'second leader', organ: STATION },
  { subject: 'chen.custodian', name: '陈保管', role: 'custodian', organ: STATION },
  { subject: 'sun.custodian', name: '孙保管', role: 'custodian', organ: '县涉案财物管理中心 County Property Centre' },
  { subject: 'qian.officer', name: '钱警官', role: 'officer', organ: '河东派出所 Hedong Police Station' },
  { subject: 'wu.centre', name: '吴管教', role: 'detention centre staff', organ: CENTRE },
  { subject: 'jiang.leader', name: '姜所长', role: 'leader of the detention centre', organ: CENTRE },
  { subject: 'lin.lawyer', name: '林律师', role: 'lawyer', organ: MINGLI },
  { subject: 'gu.clerk', name: '顾行政', role: "law firm's clerk", organ: MINGLI },
  { subject: 'he.lawyer', name: '何律师', role: 'lawyer', organ: '正和律师事务所 Zhenghe Law Firm' },
  { subject: 'gao.lawyer', name: '高律师', role: 'duty lawyer', organ: '崇法律师事务所 Chongfa Law Firm' },
];

/** Token subjects that the deployment takes for administrators from the first day. */
export const administrators: readonly string[] = ['zhou.admin'];

export const personOf = (subject: string): Person | undefined => people.find((person) => person.subject === subject);

/** One line a person, for terminals. */
export const listPeople = (): string[] =>
  people.map(({ subject, name, role, organ }) => `  ${subject.padEnd(15)} ${name}  ${role}, ${organ}`);
