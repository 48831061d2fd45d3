/** A message in both languages of the product. `{name}` stands for a detail. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** A code's entry in its subject's catalogue. */
export interface CatalogueEntry extends Message {
  /** The article on which the refusal stands, in the abbreviations of the domain: `CPL 39`. */
  readonly article?: string;
}

/** What a subject may refuse with, by code. */
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

export type Details = Readonly<Record<string, string | number | boolean | readonly string[]>>;
export type InputPath = readonly (string | number)[];

/** A rule's "no": a value, never thrown. It never says who holds what was wanted. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly message: Message;
  readonly article?: string;
  readonly path: InputPath;
  readonly details: Details;
}

/** Makes the function by which a subject refuses, with only the codes of its catalogue. */
export function refusing<const Entries extends Catalogue>(catalogue: Entries) {
  return <Code extends keyof Entries & string>(
    code: Code,
    { path = [], details = {}, article }: { path?: InputPath; details?: Details; article?: string } = {},
  ): Refusal<Code> => {
    const entry: CatalogueEntry = catalogue[code] as CatalogueEntry;
    const source = article ?? entry.article;
    return {
      code,
      message: { zh: filled(entry.zh, details), en: filled(entry.en, details) },
      ...(source === undefined ? {} : { article: source }),
      path,
      details,
    };
  };
}

function filled(text: string, details: Details): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in details ? String(details[name]) : whole));
}
