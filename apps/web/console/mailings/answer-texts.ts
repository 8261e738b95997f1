import type { RouterContextProvider } from 'react-router';
import { formatDate, isLocale, translate, type Locale } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';

const answerQuery = graphql(`
  query AnswerToTell($slug: String!) {
    petition(slug: $slug) { id slug texts { locale title isReady } answers { answeredOn summary text } }
  }
`);
const MOST = 600;

/** The words of a mailing that tells the latest answer to a petition, in each language the petition has; what was answered stays in its own. */
export async function answerTexts(context: Readonly<RouterContextProvider>, slug: string, publicUrl: string): Promise<{ locale: Locale; subject: string; body: string }[]> {
  const { petition } = await ask(context, answerQuery, { slug });
  const answer = petition?.answers.toSorted((a, b) => b.answeredOn.localeCompare(a.answeredOn))[0];
  if (!petition || !answer) return [];
  const summary = answer.summary || shortened(answer.text);
  return petition.texts.flatMap(({ locale, title, isReady }) => {
    if (!isReady || !isLocale(locale)) return [];
    const values = { title, summary, day: formatDate(locale, answer.answeredOn), url: `${publicUrl}/${locale}/petitions/${petition.slug}` };
    return [{ locale, subject: translate(locale, 'console.delivery.tellSubject', { title }), body: translate(locale, 'console.delivery.tellBody', values) }];
  });
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MOST ? text : `${letters.slice(0, MOST).join('').trimEnd()}…`;
}
