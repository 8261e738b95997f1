/** A text of several sections, as one language has it. */
export interface Text {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}
export interface Section {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
}
