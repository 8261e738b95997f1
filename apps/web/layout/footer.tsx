import { FooterForm } from '../newsletter/footer-form.js';
import { useLocale, useRoot, useSay } from './locale.js';
import { Say } from './say.js';

export function Footer() {
  const say = useSay();
  const locale = useLocale();
  const { publisher } = useRoot();
  return (
    <footer className="foot">
      <div className="wrap">
        <FooterForm />
        <p>{say('site.foot.promise')}</p>
        {publisher.name && <p><Say of="site.publisher.by" with={{ name: <bdi>{publisher.name}</bdi> }} /></p>}
        <nav aria-label={say('site.foot.label')}>
          <ul>
            <li><a href={`/${locale}/documents`}>{say('site.documents.title')}</a></li>
            <li><a href={`/${locale}/letters`}>{say('site.letters.list.title')}</a></li>
            <li><a href={`/${locale}/activities`}>{say('site.activities.title')}</a></li>
            <li><a href={`/${locale}/commitments`}>{say('site.commitments.title')}</a></li>
            <li><a href={`/${locale}/stream`}>{say('site.stream.all')}</a></li>
            <li><a href={`/${locale}/privacy`}>{say('site.privacy.link')}</a></li>
            <li><a href={`/${locale}/accessibility`}>{say('site.accessibility.link')}</a></li>
            <li><a href={`/${locale}/legal`}>{say('site.legal.link')}</a></li>
            {publisher.email && <li><a href={`mailto:${publisher.email}`}>{say('site.publisher.write')}</a></li>}
            <li><a href={`/${locale}/petitions.atom`} type="application/atom+xml">{say('site.feed.link')}</a></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
