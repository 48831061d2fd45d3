import { enums } from '../generated/terms.ts';

/** What something is called, and the article it rests on. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  readonly article?: string;
}

/** As `connect` takes it too: `zh` and `zh-CN` are one, and so are `en` and `en-GB`. */
export type Language = 'zh' | 'en' | `zh-${string}` | `en-${string}`;
export type EnumName = keyof typeof enums;
export type EnumValue<Name extends EnumName> = keyof (typeof enums)[Name] & string;

/** What a value of an enum is called, with its article; undefined for a value that a newer server has added. */
export function termOf<Name extends EnumName>(name: Name, value: EnumValue<Name>): Term | undefined {
  const values: Readonly<Record<string, Term>> = enums[name];
  return Object.hasOwn(values, value) ? values[value] : undefined;
}

/** What a person is shown for a value of an enum; the value itself when a newer server has added it. */
export function labelOf<Name extends EnumName>(name: Name, value: EnumValue<Name>, language: Language): string {
  return termOf(name, value)?.[/^en\b/i.test(language) ? 'en' : 'zh'] ?? value;
}

/** The values of an enum and what they are called, in the order of the contract: what a form offers. */
export function optionsOf<Name extends EnumName>(
  name: Name,
  language: Language,
): readonly { readonly value: EnumValue<Name>; readonly label: string }[] {
  const values = Object.keys(enums[name]) as EnumValue<Name>[];
  return values.map((value) => ({ value, label: labelOf(name, value, language) }));
}
