import { Link } from 'react-router';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { DocumentMark } from './document-words.js';
import type { Part } from './document.js';

/** Which published text it corrects, and what corrects it. */
export function CorrectionNote({ document: { corrects, correctedBy } }: Pick<Part, 'document'>) {
  const say = useWords();
  const to = ({ id, title }: { readonly id: string; readonly title: string }) => <Link to={`/console/documents/${id}`}><bdi>{title}</bdi></Link>;
  return (
    <>
      {corrects && <p className="hint">{say('console.documents.versions.corrects')} {to(corrects.document)}{corrects.document.publishedAt && <> ({say('console.documents.drafting.publishedOn')} <Day at={corrects.document.publishedAt} />)</>}. {say('console.documents.versions.reason')} <span dir="auto">{corrects.reason}</span></p>}
      {correctedBy && <p className="hint">{say(correctedBy.document.publishedAt ? 'console.documents.versions.correctedBy' : 'console.documents.versions.beingCorrected')} {to(correctedBy.document)} <DocumentMark state={correctedBy.document.state} /> {say('console.documents.versions.reason')} <span dir="auto">{correctedBy.reason}</span></p>}
    </>
  );
}
