import { DAY, later, shanghaiDay } from '#domain/model/time.ts';
import type { OrganKind, RegisterPersonInput } from '#functions/graphql/generated/resolvers.ts';
import { must, word } from './deployed.ts';

/** Registers an organ that no other test uses, and returns its code. */
export async function registerOrgan(kind: OrganKind, name: string): Promise<string> {
  const code = `33${Array.from({ length: 10 }, () => Math.floor(Math.random() * 10)).join('')}`;
  const mutation = 'mutation ($input: RegisterOrganInput!) { registerOrgan(input: $input) { refusals { code } } }';
  await must('zhou.admin', mutation, { code, name, kind });
  return code;
}

/** Registers a person that no other test uses, and returns the subject of their token. */
export async function registerPerson(entry: Omit<RegisterPersonInput, 'subject' | 'name'>): Promise<string> {
  const subject = `person.${word()}`;
  const mutation = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { refusals { code } } }';
  await must('zhou.admin', mutation, { subject, name: subject, ...entry });
  return subject;
}

export function registerLawyer(): Promise<string> {
  return registerPerson({ posts: ['LAWYER'], certificate: aCertificate() });
}

/** One that is valid for a year to come, whenever the suite runs. */
export function aCertificate() {
  const validUntil = shanghaiDay(later(new Date().toISOString(), 365 * DAY));
  return { number: word(), firm: '浙江钱江律师事务所', validUntil };
}
