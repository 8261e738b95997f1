import type { MessageKey } from '#libs/i18n';

const known = ['upr', 'cedaw', 'crc', 'cmw'] as const;

/** What a mechanism is called: those the house knows in the language of `say`, another one as it was typed. */
export function mechanismName({ mechanism, mechanismName: typed }: { readonly mechanism: string; readonly mechanismName: string }, say: (key: MessageKey) => string): string {
  const one = known.find((name) => name === mechanism);
  return one ? say(`documents.recommendations.mechanism.${one}`) : typed || mechanism;
}
