import { html, type Markup } from './html.ts';

type Kind = 'comment' | 'string' | 'key' | 'word' | 'variable' | 'number';

/** What is coloured in a language: each group of an expression by its name. */
const LANGUAGES: Readonly<Record<string, RegExp>> = {
  graphql:
    /(?<comment>#[^\n]*)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<variable>[$@]\w+)|(?<key>\b\w+(?=\s*:))|(?<word>\b(?:query|mutation|fragment|on|type|input|enum|interface|union|implements|true|false|null)\b)|(?<number>\b\d[\d.]*\b)/g,
  json: /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b)|(?<number>-?\b\d[\d.e+-]*\b)/g,
  ts: /(?<comment>\/\/[^\n]*)|(?<string>'(?:[^'\\\n]|\\.)*'|`[^`]*`)|(?<word>\b(?:import|from|export|const|let|await|async|return|new|for|of|if|type|throw)\b)|(?<number>\b\d[\d._]*\b)/g,
};

/** A block of code, coloured if its language is known. It can be scrolled, so it can be reached by keyboard. */
export function codeBlock(code: string, language: string): Markup {
  return html`<pre tabindex="0"><code class="language-${language}">${coloured(code, LANGUAGES[language])}</code></pre>`;
}

function coloured(code: string, pattern: RegExp | undefined): readonly Markup[] {
  if (pattern === undefined) return [html`${code}`];
  const pieces: Markup[] = [];
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] as Kind | undefined;
    if (kind === undefined) continue;
    pieces.push(html`${code.slice(at, match.index)}<span class="${kind}">${match[0]}</span>`);
    at = match.index + match[0].length;
  }
  return [...pieces, html`${code.slice(at)}`];
}
