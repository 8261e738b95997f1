import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';
import type { FieldFault } from './sign.js';

type Words = Readonly<Partial<Record<'fr' | 'ar' | 'en' | 'es', string | null>>>;

export type SignatoryKind = 'ASSOCIATION' | 'UNION' | 'FEDERATION' | 'COALITION' | 'FOUNDATION' | 'COOPERATIVE' | 'INFORMAL' | 'OTHER';
export interface Signatory {
  readonly names: Words;
  readonly acronym: string | null;
  /** `FR` */
  readonly country: string | null;
  readonly kind: SignatoryKind | null;
  /** Address, of one from outside. */
  readonly logo: string | null;
  readonly organisation: (Omit<OrganisationLink, 'name'> & { readonly logo: { readonly small: string } | null }) | null;
  readonly showsLogo: boolean;
  readonly reservation: string;
  readonly signedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnWords: string;
}
/** Who stands under the text of a document. */
export interface SignatoryList {
  readonly editionNumber: number;
  readonly sealedAt: string;
  readonly hash: string;
  readonly signatories: readonly Signatory[];
  readonly supporters: readonly Signatory[];
}
const words = 'fr ar en es';
const signatory = `names { ${words} } acronym country kind logo organisation { slug logo { small } } showsLogo reservation signedAt withdrawnAt withdrawnWords`;
export const signatoryList = `signOff { editionNumber sealedAt hash signatories { ${signatory} } supporters { ${signatory} } }`;

export const answerKinds = ['SIGN', 'RESERVE', 'ABSTAIN', 'OBJECT', 'DECLINE', 'WITHDRAW'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Behind the link of an organisation that is asked to sign. */
export interface MySignOff {
  readonly names: Words;
  readonly titles: Words;
  readonly coalition: Words;
  readonly contactName: string;
  readonly texts: Readonly<Partial<Record<Locale, DocumentNode>>>;
  readonly editionHash: string;
  readonly signBy: string;
  readonly isOver: boolean;
  readonly isAdopted: boolean;
  readonly state: 'OPEN' | 'SEALED' | 'VOIDED' | 'CALLED_OFF';
  readonly check: 'WAITING' | 'ADMITTED' | 'REFUSED';
  readonly checkReason: string;
  readonly answer: { readonly answer: AnswerKind; readonly words: string; readonly decidedOn: string | null; readonly showsLogo: boolean; readonly at: string; readonly office: string } | null;
  /** A `data:` address. */
  readonly logo: string | null;
  readonly possible: readonly AnswerKind[];
}
export const mySignOff = graphql<{ mySignOff: MySignOff }, { token: string }>(`
  query MySignOff($token: String!) {
    mySignOff(token: $token) {
      names { ${words} } titles { ${words} } coalition { ${words} } texts contactName editionHash signBy isOver isAdopted state check checkReason logo possible
      answer { answer words decidedOn showsLogo at office }
    }
  }
`);

/** What the form says. */
export interface SignOffTyped {
  readonly answer: string;
  readonly words: string;
  readonly decidedOn: string;
  readonly name: string;
  readonly office: string;
  readonly isMandated: boolean;
  readonly showsLogo: boolean;
}
type Answered = { readonly __typename: string; readonly message?: string; readonly fields?: readonly FieldFault[] };
export const answerFromOutside = graphql<{ answerFromOutside: Answered }, { input: Omit<SignOffTyped, 'answer'> & { readonly token: string; readonly answer: AnswerKind } }>(`
  mutation AnswerFromOutside($input: AnswerFromOutsideInput!) {
    answerFromOutside(input: $input) { __typename ... on UserError { message } ... on InvalidInput { fields { field message } } }
  }
`);
