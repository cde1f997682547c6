import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withLateScripts, withOwnPolicy } from './page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  const page = (script: string, style: string) =>
    `<html><head><meta http-equiv="content-security-policy" content="script-src 'self' ${hash('a()')} ${hash('b()')}; style-src 'self' ${hash('p{}')} ${hash('q{}')};"><script>${script}</script><style>${style}</style></head></html>`;

  it('keeps the fingerprints of what stands in the page', () => {
    expect(withOwnPolicy(page('a()', 'q{}'))).toContain(
      `content="script-src 'self' ${hash('a()')}; style-src 'self' ${hash('q{}')};"`,
    );
  });

  it('leaves everything but the policy as it was', () => {
    const before = page('a()', 'q{}');
    const body = (html: string) => html.replace(/<meta[^>]*>/, '');
    expect(body(withOwnPolicy(before))).toBe(body(before));
  });

  it('does nothing to a page without a policy', () => {
    expect(withOwnPolicy('<p>text</p>')).toBe('<p>text</p>');
  });
});

describe('scripts that wait', () => {
  const script = '<script type="module" src="/a.js"></script>';

  it('stand in a template on a reading page', () => {
    expect(withLateScripts(`<main>${script}</main>`)).toBe(
      `<main><template data-late>${script}</template></main>`,
    );
  });

  it('stay as they are on a page with a tool', () => {
    const page = `<astro-island></astro-island>${script}`;
    expect(withLateScripts(page)).toBe(page);
  });

  it('are left in a template that waits for a room', () => {
    const room = '<template data-room><script type="module" src="/room.js"></script></template>';
    expect(withLateScripts(room)).toBe(room);
  });
});
