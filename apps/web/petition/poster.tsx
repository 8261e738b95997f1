import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { QrCode } from '../share/qr-code.js';

/** On paper only: how to come back from the sheet to the page. */
export function Poster({ slug }: { slug: string }) {
  const say = useSay();
  const { publicUrl } = useRoot();
  const address = `${publicUrl}/${useLocale()}/petitions/${slug}`;
  return (
    <div className="poster">
      <QrCode text={address} label={say('site.share.qr')} />
      <p>{say('site.poster.text')}<br /><bdi dir="ltr">{address}</bdi></p>
    </div>
  );
}
