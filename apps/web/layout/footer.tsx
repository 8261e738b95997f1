import { FooterForm } from '../newsletter/footer-form.js';
import { useLocale, useSay } from './locale.js';

export function Footer() {
  const say = useSay();
  const locale = useLocale();
  return (
    <footer className="foot">
      <div className="wrap">
        <FooterForm />
        <p>{say('site.foot.promise')}</p>
        <nav aria-label={say('site.foot.label')}>
          <ul>
            <li><a href={`/${locale}/privacy`}>{say('site.privacy.link')}</a></li>
            <li><a href={`/${locale}/accessibility`}>{say('site.accessibility.link')}</a></li>
            <li><a href={`/${locale}/legal`}>{say('site.legal.link')}</a></li>
            <li><a href={`/${locale}/petitions.atom`} type="application/atom+xml">{say('site.feed.link')}</a></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
