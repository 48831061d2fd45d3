import { citizen } from './citizen.ts';
import { clerk } from './clerk.ts';
import { custodian } from './custodian.ts';
import { duty } from './duty.ts';
import { lawyer } from './lawyer.ts';
import { leader } from './leader.ts';
import { officer } from './officer.ts';
import type { Recipe } from './recipe.ts';
import { staff } from './staff.ts';

export interface Persona {
  /** Also the folder of their operations, client/operations/<name>. */
  readonly name: 'officer' | 'leader' | 'custodian' | 'lawyer' | 'clerk' | 'staff' | 'duty' | 'citizen';
  readonly title: { readonly zh: string; readonly en: string };
  readonly recipes: readonly Recipe[];
}

/** In the order in which one builds on another. */
export const personas: readonly Persona[] = [
  { name: 'officer', title: { zh: '民警', en: 'Officer' }, recipes: officer },
  { name: 'leader', title: { zh: '领导', en: 'Leader' }, recipes: leader },
  { name: 'custodian', title: { zh: '保管员', en: 'Custodian' }, recipes: custodian },
  { name: 'lawyer', title: { zh: '律师', en: 'Lawyer' }, recipes: lawyer },
  { name: 'clerk', title: { zh: '律所行政人员', en: "Law firm's clerk" }, recipes: clerk },
  { name: 'staff', title: { zh: '看守所民警', en: 'Detention centre staff' }, recipes: staff },
  { name: 'duty', title: { zh: '值班律师工作站', en: "Duty lawyers' station" }, recipes: duty },
  { name: 'citizen', title: { zh: '群众', en: 'Citizen' }, recipes: citizen },
];
