import { useLocation } from 'react-router';
import { locales, regional, type Locale } from '#libs/i18n';
import { cards } from '../images/cards.js';
import { useLocale, useRoot, useSay } from './locale.js';
import { pathIn } from './path-in.js';

interface Props {
  readonly title: string;
  readonly description?: string;
  /** Where this page is first at home; another site for what was copied from there. */
  readonly canonical?: string;
  /** Languages in which the page says something of its own. */
  readonly languages?: readonly Locale[];
  /** Pages behind a link from a mail, and lists under a filter. */
  readonly isHidden?: boolean;
  readonly kind?: 'website' | 'article';
  /** Path of the picture beside a link, 1200 by 630. */
  readonly card?: string;
}

/** What search engines, messengers and browsers read of a page. React carries it into `<head>`. */
export function Head({ title, description, canonical, languages = locales, isHidden = false, kind = 'website', card }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const { pathname } = useLocation();
  const full = title === say('site.name') ? title : `${title} · ${say('site.name')}`;
  if (isHidden) return <><title>{full}</title><meta name="robots" content="noindex" /></>;
  return (
    <>
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={canonical ?? publicUrl + pathname} />
      {languages.map((language) => <link key={language} rel="alternate" hrefLang={language} href={publicUrl + pathIn(language, pathname)} />)}
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={say('site.name')} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={publicUrl + pathname} />
      <meta property="og:locale" content={regional[locale].replace('-', '_')} />
      <meta property="og:image" content={publicUrl + (card ?? cards[locale])} />
      <meta property="og:image:alt" content={title} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
