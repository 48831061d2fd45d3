/** What a person, or the front end on their behalf, does about an answer that says no. */
export interface Remedy {
  readonly zh: string;
  readonly en: string;
}

/** A remedy for every code of a catalogue: a new code without one does not compile. */
export type Remedies<Catalogue> = Readonly<Record<keyof Catalogue, Remedy>>;
