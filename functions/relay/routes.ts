/** The queues of those who act on events, by the environment variable that names each. */
export const QUEUES = { react: 'REACT_QUEUE_URL', evidence: 'EVIDENCE_QUEUE_URL' } as const;
export type Queue = keyof typeof QUEUES;

/** Which events are news to whom. What is not listed is history only. */
export const routes: Readonly<Record<string, readonly Queue[]>> = {
  TemplateAdded: ['react'],
  UploadCompleted: ['evidence'],
};
