/** How a lawyer asked the centre's staff to do something for them. */
export const REQUESTS = ['PHONE', 'AT_DESK', 'IN_WRITING'] as const;
export type RequestedBy = (typeof REQUESTS)[number];
