import { accessEverywhere } from './access-everywhere.ts';
import { bilingualDescription } from './bilingual-description.ts';
import { deprecationDates } from './deprecation-dates.ts';
import { mutationShape } from './mutation-shape.ts';

/** The rules of this contract that no published plugin has, by the names that eslint.config.js gives them. */
export const rules = {
  'access-everywhere': accessEverywhere,
  'bilingual-description': bilingualDescription,
  'deprecation-dates': deprecationDates,
  'mutation-shape': mutationShape,
};
