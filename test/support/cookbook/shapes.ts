import { expect } from 'vitest';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what is being asked
export type Data = any;

export type Promises = Readonly<Record<string, (data: Data) => void>>;

export const actions = (...names: string[]) => expect.arrayContaining(names);
export const some = (shape: object) => ({ edges: expect.arrayContaining([{ node: expect.objectContaining(shape) }]) });
export const node = (shape: object) => ({ node: expect.objectContaining(shape) });
