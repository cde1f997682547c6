import { describe, expect, it } from 'vitest';
import { tidySvg } from './draw.ts';

describe('a picture made at build', () => {
  const drawn =
    '<svg class="recharts-surface" role="application" tabindex="0" width="320"><title>a</title><defs><clipPath id="x"></clipPath></defs>' +
    '<g class="recharts-layer"><circle class="chart-dot" cx="12.4" cy="7.6" r="5" fill="#3182bd"></circle></g>' +
    '<g class="recharts-layer recharts-bar"><text class="chart-label" width="10" x="3.2" style="color:red">16 av 50</text></g>' +
    '<g class="recharts-layer"></g></svg>';

  it('keeps what the stylesheet draws, in whole pixels, and nothing that only a live chart needs', () => {
    expect(tidySvg(drawn, 'dots-narrow')).toBe(
      '<svg id="dots-narrow" aria-hidden="true" width="320"><circle class="chart-dot" cx="12" cy="8" r="5"></circle>' +
        '<text class="chart-label" x="3">16 av 50</text></svg>',
    );
  });

  it('leaves numbers in its texts as they are written', () => {
    expect(tidySvg('<svg width="9"><text x="3.7" y="2.2">1.25 times</text></svg>', 'a')).toBe(
      '<svg id="a" aria-hidden="true" width="9"><text x="4" y="2">1.25 times</text></svg>',
    );
  });
});
