/** The colour of the leading organisation, as a small stylesheet that keeps it readable in light and dark. */
export function Accent({ of: organisations }: { of: readonly { readonly accent: string | null }[] }) {
  const hex = /^#([\da-f]{6})$/i.exec(organisations[0]?.accent ?? '')?.[1];
  return hex ? <link rel="stylesheet" href={`/accent/${hex.toLowerCase()}.css`} precedence="high" /> : null;
}
