const LABELS = ['json', 'graphql'];

/** The editor's workers come from this gateway too: the explorer asks no other host for anything. */
const environment = {
  getWorker: (_id: string, label: string): Worker =>
    new Worker(`/explorer/${LABELS.includes(label) ? label : 'editor'}.worker.js`),
};

// Read by the editor when it first needs a worker, hence before it is imported.
Object.assign(globalThis, { MonacoEnvironment: environment });

export {};
