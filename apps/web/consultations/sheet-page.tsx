import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Moment, Paragraphs } from '../layout/written.js';
import { QrCode } from '../share/qr-code.js';
import { asked, said } from './asked.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return asked(context, params['token']);
}

/** To be printed and hung up where people come in person: what is asked, and the code that leads to the form. */
export default function SheetPage() {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const { token } = useParams();
  const { title, coalition, questions, closesAt, eraseAt } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow plain hung">
      <Head title={say('site.documents.consultation.sheet')} isHidden />
      <p className="kicker">{say('site.documents.consultation.kicker')}</p>
      <h1 dir="auto">{said(title, locale)}</h1>
      <p className="lead"><Say of="site.documents.consultation.asked" with={{ coalition: <bdi>{said(coalition, locale)}</bdi>, until: <Moment of={closesAt} hasZone /> }} /></p>
      <Paragraphs text={said(questions, locale)} />
      <figure className="qr-card">
        <QrCode text={`${publicUrl}/${locale}/consultations/${token}`} label={say('site.documents.consultation.qr')} />
        <figcaption>{say('site.documents.consultation.sheetScan')}</figcaption>
      </figure>
      <p className="fine"><Say of="site.documents.consultation.privacy" with={{ day: <Day of={eraseAt} /> }} /></p>
    </main>
  );
}
