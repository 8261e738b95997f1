import { linkOf, snippetOf } from './addresses.js';

const place = { publicUrl: 'https://sawt.example', locale: 'ar', slug: 'centre-de-sante', organisation: 'nour' };

describe('a partner’s addresses', () => {
  it('carry who brings the signers', () => expect(linkOf(place)).toBe('https://sawt.example/ar/petitions/centre-de-sante?org=nour'));
  it('let no title out of the snippet', () => {
    expect(snippetOf(place, 'A "b" <script>&')).toBe('<div data-sawt="centre-de-sante" data-org="nour" data-lang="ar">A &#34;b&#34; &#60;script&#62;&#38;</div>\n<script src="https://sawt.example/embed.js" async></script>');
  });
});
