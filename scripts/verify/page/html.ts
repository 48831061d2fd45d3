const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is markup already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

/** Markup, in which whatever is put in is text. All of it comes from a bundle, and a bundle comes from anybody. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: markup }, ...parts.map(marked)));
}

function marked(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(marked).join('');
  // Characters that turn the direction of reading would show a judge another text than the one that was sealed.
  return String(part)
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/(?!\n)\p{C}/gu, '\uFFFD');
}
