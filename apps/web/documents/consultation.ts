import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { graphql } from '../asking/document.js';

type Words = Readonly<Partial<Record<Locale, string | null>>>;
export const agreements = ['AGREE', 'PARTLY', 'DISAGREE'] as const;
type Agreement = (typeof agreements)[number];

/** Behind a link of a consultation. */
export interface ConsultationForm {
  readonly token: string;
  /** Of the link with which others answer. */
  readonly tokenForAll: string;
  /** Whether the link was made for one person. */
  readonly isOnes: boolean;
  readonly title: Words;
  readonly coalition: Words;
  readonly questions: Words;
  readonly texts: Readonly<Partial<Record<Locale, DocumentNode>>>;
  /** Languages shown whole, where the others show a part. */
  readonly wholeIn: readonly Locale[];
  readonly referenceLocale: Locale;
  readonly closesAt: string;
  readonly state: 'OPEN' | 'CLOSED' | 'WAIVED';
  readonly isOver: boolean;
  readonly synthesis: Words;
  readonly changes: Words;
  readonly heard: { readonly answers: number | null; readonly agreed: { readonly agree: number; readonly partly: number; readonly disagree: number } | null } | null;
  readonly eraseAt: string;
  readonly answer: { readonly words: string; readonly name: string; readonly agreement: Agreement | null; readonly hasVoice: boolean } | null;
  readonly mayStopMails: boolean;
}
const words = 'fr ar en es';

export const consultationForm = graphql<{ consultationForm: ConsultationForm | null }, { token: string }>(`
  query ConsultationForm($token: String!) {
    consultationForm(token: $token) {
      token tokenForAll isOnes title { ${words} } coalition { ${words} } questions { ${words} } texts wholeIn referenceLocale closesAt state isOver synthesis { ${words} } changes { ${words} } heard { answers agreed { agree partly disagree } }
      eraseAt answer { words name agreement hasVoice } mayStopMails
    }
  }
`);
export const withdrawAnswer = graphql<{ done: { readonly token: string } }, { token: string }>(`
  mutation WithdrawConsultationAnswer($token: String!) { done: withdrawConsultationAnswer(token: $token) { token } }
`);
export const stopMails = graphql<{ done: { readonly token: string } }, { token: string }>(`
  mutation StopConsultationMails($token: String!) { done: stopConsultationMails(token: $token) { token } }
`);
