export { type EnumName, type EnumValue, type Language, labelOf, optionsOf, type Term, termOf } from './label-of.ts';
