/** The seed of every random test of this run, printed so that it can be had again: `SEED=… npm test`. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

console.info(`SEED=${seed}`);
