import { DOCUMENTS, LAWS } from '#docs/catalogue/laws.ts';
import type { Words } from '../site/words.ts';

/** An article of the code, `CPL 39, CPR 53`, written out in full. What has no abbreviation stands for itself. */
export function writtenOut(article: string): Words {
  const parts = article.split(/[,;]\s*/).map(one);
  return { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') };
}

function one(text: string): Words {
  const [, name = text, number] = /^(.*?)(?: (\d+))?$/.exec(text) ?? [];
  const source = LAWS[name] ?? DOCUMENTS[name] ?? { en: name, zh: name };
  return number === undefined ? source : { en: `${source.en}, article ${number}`, zh: `${source.zh}第${number}条` };
}
