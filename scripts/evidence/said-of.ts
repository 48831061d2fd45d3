import { ApiError } from '#client/api/index.ts';
import { UploadError, type UploadRefusal } from '#client/evidence/index.ts';
import { remedies } from '#docs/catalogue/remedies.ts';
import { Problem } from '../local/problem.ts';
import { Failed, Stopped } from './ended.ts';
import { OPTION_OF } from './particulars.ts';
import { shown } from './shown.ts';
import { Usage } from './usage.ts';

type Language = 'zh-CN' | 'en';

/**
 * What a person is told of a failure, as a terminal may show it: names and servers have a say in it. A fault of the program
 * keeps its stack.
 */
export function saidOf(failure: unknown, language: Language): readonly string[] {
  return linesOf(failure, language).flatMap((text) => text.split('\n').map(shown));
}

function linesOf(failure: unknown, language: Language): readonly string[] {
  if (failure instanceof UploadError) return saidOfUpload(failure, language);
  if (failure instanceof ApiError) return saidOfApi(failure);
  // What made it fail has been said already.
  if (failure instanceof Failed) return failure.message === '' ? [] : [failure.message];
  if (failure instanceof Problem || failure instanceof Usage || failure instanceof Stopped) return [failure.message];
  return [failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)];
}

/** A refusal with its article, the option that it is about, and what to do about it. */
export function saidOfRefusals(refusals: readonly UploadRefusal[], language: Language): readonly string[] {
  return refusals.flatMap(({ code, message, article, path }) => {
    const place = optionOf(path ?? []);
    const source = [article, code].filter(Boolean).join(', ');
    const remedy = remedyOf(code, language);
    return [
      `${message}${place === undefined ? '' : ` [${place}]`} (${source})`,
      ...(remedy === undefined ? [] : [`  → ${remedy}`]),
    ];
  });
}

function saidOfUpload(failure: UploadError, language: Language): readonly string[] {
  if (failure.refusals.length > 0) return saidOfRefusals(failure.refusals, language);
  const message = failure.part === undefined ? failure.messages[language === 'en' ? 'en' : 'zh'] : failure.message;
  const beneath = failure.cause instanceof ApiError ? saidOfApi(failure.cause) : [];
  return [`${message} (${failure.code})`, ...beneath.map((line) => `  ${line}`)];
}

/** What to do about what no form can fix, where there is something. */
const REMEDIES: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Sign in anew: the token has ended, or is of another system',
  NO_ANSWER: 'Is it up, and does this machine reach it?',
};

function saidOfApi({ message, code, correlationId, cause }: ApiError): readonly string[] {
  const quoted = correlationId === undefined ? '' : `; to whoever runs the system, quote ${correlationId}`;
  const beneath = cause instanceof Error && cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  const remedy = REMEDIES[code];
  return [`${message}${beneath} (${code}${quoted})`, ...(remedy === undefined ? [] : [`  → ${remedy}`])];
}

function optionOf(path: readonly string[]): string | undefined {
  if (path.length === 0) return undefined;
  const name = path.filter((each) => each !== 'input').join('.');
  return name in OPTION_OF ? `--${OPTION_OF[name]}` : name;
}

/** A newer server may have codes that this program does not know. */
function remedyOf(code: string, language: Language): string | undefined {
  const found = Object.entries(remedies).find(([each]) => each === code)?.[1];
  return found?.[language === 'en' ? 'en' : 'zh'];
}
