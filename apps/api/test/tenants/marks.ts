/** Whose a row is: of an organisation in a coalition, or (`x`) of the organisation alone. */
export interface Label {
  readonly coalition: 'a' | 'b' | 'c' | 'x';
  readonly organisation: 'a1' | 'b1' | 'c1' | 'shared';
}
/** A marked text that was found: whose, and from where. */
export interface Mark extends Label {
  /** `petition_text.draft.title`: table, variant when it has several, column. */
  readonly from: string;
}

/** A text that says whose it is and where it stands; it passes for a slug. */
export function mark({ coalition, organisation }: Label, from: string): string {
  return `zq-${coalition}-${organisation}-${from.replaceAll('.', '-')}-zq`;
}

/** Every mark in a text. */
export function marksIn(text: string): Mark[] {
  return [...text.matchAll(/zq-([abcx])-(\w+)-([\w-]+?)-zq/g)].map(([, coalition, organisation, from]) => ({ coalition, organisation, from: from!.replaceAll('-', '.') }) as Mark);
}

/** What everybody may be told of every coalition, and why. */
const open: readonly (readonly [RegExp, string])[] = [
  [/^(coalition|organisation|logo)\./, 'who exists is public, and what it says of itself'],
  [/^(petition|petition_(text|target|search|update|change|track)|milestone|erratum|delivery|answer|imported_tally)\.open\./, 'a petition is public from its opening on'],
  [/^(public_signer|tally_part)\./, 'who chose to be named under a petition, and how many signed where'],
  [/^advocacy_commitment(_step)?\.public\./, 'a coalition publishes what it was promised when it wants to'],
  [/^charter_(version|text|signature)\.adopted\./, 'what a coalition agreed on is public, and who signed it'],
  [/^document(_(text|state|update|search|image|version|edition|edition_text|correction))?\.open\./, 'a document is public once it is published'],
  [/^document_sign_off_(list|signatory)\.open\./, 'who signed a published document is public once its list is sealed'],
  [/^admission_criterion\./, 'what a coalition asks of those who would come in is public'],
  [/^coalition_office\.id$/, 'which member hosts or steers a coalition is public, as it agreed to be named'],
  [/^account\.id$/, 'an id names nobody: it tells that two acts were the same person’s, to those who may see both'],
];

/** What Postgres shows to the API’s role beyond that; the services tell it to nobody, or to those it concerns. */
const openInside: readonly (readonly [RegExp, string])[] = [
  [/^(account|account_token|session)\./, 'people are of no coalition; services tell a name only beside what its holder did'],
  [/^coalition_member_change\.id$/, 'who was in which coalition is public; who may be named is the services’ to judge'],
  [/^advocacy_target\.id$/, 'an open petition and a published commitment carry it; services tell it to its coalition alone'],
  [/^document_sign_off(_house)?\.open\.id$/, 'a line of the public list carries them; services tell them to the coalition alone'],
  [/^decision\.open\.id$/, 'a charter names the vote that adopted it'],
];
const isIn = (list: typeof open, { from }: Pick<Mark, 'from'>) => list.some(([where]) => where.test(from));

export const isOpen = (mark: Pick<Mark, 'from'>) => isIn(open, mark);
export const isOpenInside = (mark: Mark) => isIn(open, mark) || isIn(openInside, mark);
