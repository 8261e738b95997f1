import { useLocation } from 'react-router';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale } from '../layout/locale.js';
import { Publisher } from './publisher.js';
import { texts, type TextName } from './texts.js';

export const handle = sharedFor(60);

/** Privacy, accessibility, legal notice: texts of their own in each language, not catalogue messages. */
export default function LegalPage() {
  const name = useLocation().pathname.split('/')[2] as TextName;
  const { title, lead, sections } = texts[name][useLocale()];
  return (
    <main id="main" className="wrap narrow plain words">
      <Head title={title} description={lead} />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sections.map(({ heading, paragraphs = [], points = [] }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          {points.length > 0 && <ul className="points">{points.map((point) => <li key={point}>{point}</li>)}</ul>}
        </section>
      ))}
      <Publisher />
    </main>
  );
}
