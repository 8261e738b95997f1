import { graphql } from '../asking/document.js';

export interface EditionOfAll {
  readonly number: number;
  /** SHA-256, in hexadecimal, of the map of its languages to the hashes of their texts. */
  readonly hash: string;
  readonly versions: readonly { readonly locale: string; readonly hash: string }[];
}
interface EditionInFull extends EditionOfAll {
  /** Canonical JSON of its languages and their hashes. */
  readonly document: string;
  readonly versions: readonly { readonly locale: string; readonly hash: string; readonly text: { readonly document: string } }[];
}

export const editionFiles = graphql<{ publishedEdition: EditionInFull | null }, { slug: string; number: number }>(`
  query EditionFiles($slug: String!, $number: Int!) { publishedEdition(slug: $slug, number: $number) { number hash document versions { locale hash text { document } } } }
`);
