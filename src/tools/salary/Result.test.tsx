import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Source } from './Result.tsx';

describe('a source', () => {
  it('is a link where we have an entry, and words where we have none', () => {
    const linked = <Source source={{ text: 'SCB', href: '#a' }} />;
    expect(renderToStaticMarkup(linked)).toBe('<a href="#a">SCB</a>');
    expect(renderToStaticMarkup(<Source source={{ text: 'Egen uppgift', href: null }} />)).toBe(
      'Egen uppgift',
    );
  });

  it('is a link for each where several are named', () => {
    const parts = [
      { text: 'Skatteverket', href: '#a' },
      { text: 'Alecta', href: '#b' },
    ];
    const several = <Source source={{ text: 'Skatteverket; Alecta', href: '#a', parts }} />;
    expect(renderToStaticMarkup(several)).toBe(
      '<span><a href="#a">Skatteverket</a>; <a href="#b">Alecta</a></span>',
    );
  });
});
