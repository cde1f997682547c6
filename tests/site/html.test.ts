import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readDist } from '../../scripts/dist.ts';
import { pages, problemsOn } from '../support/site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // No picture or script is loaded from elsewhere, and our own come with the page they belong to.
    'require-sri': 'off',
    // A table laid out as a list in a narrow window keeps its roles in Safari only if they are written out.
    'no-redundant-role': 'off',
    // Astro's element around what runs in the browser.
    'element-name': ['error', { whitelist: ['astro-island', 'astro-slot', 'astro-static-slot'] }],
  },
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true, transparent: true },
      'astro-slot': { flow: true, phrasing: true, transparent: true },
    },
  ],
});

it('has valid HTML', async () => {
  const problems: string[] = [];
  for (const { file, address } of pages) {
    const report = await validator.validateString(readDist(file), file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector, line, column } of messages) {
        problems.push(`${address}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
      }
    }
  }
  expect(problems).toEqual([]);
});

it('has every id once on a page', () => {
  expect(
    problemsOn(pages, function* ({ document }) {
      const seen = new Set<string>();
      for (const { id } of document.querySelectorAll('[id]')) {
        if (seen.has(id)) yield `${id} stands twice`;
        seen.add(id);
      }
    }),
  ).toEqual([]);
});
