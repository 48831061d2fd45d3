export * from '../generated/builders.ts';
export type { Build } from '../mock/draw.ts';
