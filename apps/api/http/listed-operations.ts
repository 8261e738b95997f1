import { stripIgnoredCharacters } from 'graphql';
import { sha256 } from '#libs/crypto';

const LONGEST = 8_000;

/** What somebody posted to /graphql, as far as it names the operation. */
interface Posted {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

/**
 * The operations anybody may run: found by the SHA-256 of their text, by the text itself or by the same text in
 * another layout. Every way leads to one text, which the api parses and checks once.
 */
export class ListedOperations {
  private readonly byName = new Map<string, string>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const bare = stripIgnoredCharacters(text);
      for (const written of [text, `${text}\n`, bare]) this.byName.set(written, bare).set(sha256(Buffer.from(written)).toString('hex'), bare);
    }
  }

  /** The text to run; undefined when it is not on the list. */
  find({ query, extensions }: Posted): string | undefined {
    const named = query ?? extensions?.persistedQuery?.sha256Hash;
    if (typeof named !== 'string') return undefined;
    return this.byName.get(named) ?? (query === undefined || named.length > LONGEST ? undefined : this.inAnotherLayout(named));
  }

  private inAnotherLayout(query: string): string | undefined {
    try {
      return this.byName.get(stripIgnoredCharacters(query));
    } catch {
      return undefined; // not GraphQL at all
    }
  }
}
