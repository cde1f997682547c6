import { describe, expect, it } from 'vitest';
import { withLanguages } from './sitemap-languages.ts';

describe('the languages of the sitemap', () => {
  const page =
    '<head><link rel="alternate" hreflang="sv" href="https://a.se/sv/om/"><link rel="alternate" hreflang="en" href="https://a.se/en/about/"><link rel="alternate" type="application/rss+xml" href="/sv/rss.xml"></head>';

  it('are those the page names in its head', () => {
    const sitemap = '<url><loc>https://a.se/sv/om/</loc></url>';
    expect(withLanguages(sitemap, (address) => (address === 'https://a.se/sv/om/' ? page : ''))).toBe(
      '<url><loc>https://a.se/sv/om/</loc>' +
        '<xhtml:link rel="alternate" hreflang="sv" href="https://a.se/sv/om/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://a.se/en/about/"/></url>',
    );
  });

  it('are left out for a page that names none', () => {
    const sitemap = '<url><loc>https://a.se/x/</loc></url>';
    expect(withLanguages(sitemap, () => '<head></head>')).toBe(sitemap);
  });
});
