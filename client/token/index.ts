export { demoToken } from './demo-token.ts';
export { type FreshToken, keepFresh } from './keep-fresh.ts';
