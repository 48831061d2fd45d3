import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Whereabouts } from './session.ts';
import { Usage } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Of extends Options> = ReturnType<typeof parseArgs<{ options: Of; allowPositionals: true }>>;

const TEXT = { type: 'string' } as const;

/** What every command takes. */
export const WHERE = { url: TEXT, 'token-file': TEXT, as: TEXT } as const;

/** @throws {Usage} if something was typed that the command does not know */
export function parsed<const Of extends Options>(args: readonly string[], options: Of): Parsed<Of> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new Usage(cause instanceof Error ? cause.message : String(cause));
  }
}

type Said = { readonly [Name in keyof typeof WHERE]?: string | undefined };
type Environment = Readonly<Record<string, string | undefined>>;

/** Where and as whom: what was typed goes before what the environment says. */
export function whereabouts(said: Said, environment: Environment): Whereabouts {
  return {
    url: said.url ?? environment.YANGGUANG_URL,
    // Never typed: a command line is seen by everybody on the machine, and kept in a shell's history. Nor may it come before
    // the person that was just named.
    token: said.as === undefined ? environment.YANGGUANG_TOKEN : undefined,
    tokenFile: said['token-file'],
    as: said.as,
    language: languageOf(environment),
  };
}

/** That of the terminal: what the API says to a person, it says in two. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): 'zh-CN' | 'en' {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh-CN' : 'en';
}
