/** The arrows of the house, as docs/decisions and the README draw them. */
const only = (from, to, comment) => ({
  name: `${from.replace(/\W+/g, '-')}-only`,
  severity: 'error',
  comment,
  from: { path: `^${from}/` },
  to: { path: '^(domain|store|functions|infra|client|web|scripts|test|schema)/', pathNot: to },
});

/** Subjects in order: each may use the vocabulary of those before it, never of those after or beside it. */
const RANKS = [
  ['model'],
  ['number', 'directory', 'count'],
  ['approval', 'notification', 'process', 'disclosure'],
  ['deadline', 'sheet'],
  ['intake', 'case'],
  ['property', 'visit', 'evidence'],
];
const subjectRules = RANKS.flatMap((rank, i) =>
  rank.map((subject) => {
    const beside = rank.includes('case') ? rank : [subject];
    const allowed = [...RANKS.slice(0, i).flat(), ...beside];
    return {
      name: `subject-${subject}`,
      severity: 'error',
      comment: `domain/${subject} may use only ${allowed.join(', ')}`,
      from: { path: `^domain/${subject}/` },
      to: { path: '^domain/', pathNot: `^domain/(${allowed.join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(domain|store|functions|client)/', pathNot: 'generated' },
      to: {},
    },
    only('domain', '^domain/', 'domain is pure: it knows nothing outside itself'),
    {
      name: 'domain-packages',
      severity: 'error',
      comment: 'domain uses no package but the few pure ones listed here',
      from: { path: '^domain/' },
      to: { path: 'node_modules|^node:', dependencyTypesNot: ['local'], pathNot: 'node_modules/chinese-days' },
    },
    {
      name: 'domain-core',
      severity: 'error',
      comment: 'time and chance come in from outside',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core'] },
    },
    only('store', '^(store|domain)/', 'store knows the domain, and nothing that calls it'),
    only(
      'functions',
      '^(functions|store|domain)/|^client/generated/persisted-documents\\.json$',
      'functions put domain and store together, and know which documents our client sends',
    ),
    only(
      'infra',
      '^infra/|^functions/graphql/document-problem\\.ts$',
      'infra knows names only, and judges trusted documents as the function will',
    ),
    only('client', '^client/', 'the client is published alone'),
    ...subjectRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|\\.yangguang)/|^client/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
