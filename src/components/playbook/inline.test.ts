import { describe, expect, it } from 'vitest';
import { withCheckboxes, withoutParagraphs } from './inline.ts';

describe('text for a place where a paragraph may not stand', () => {
  it('loses its paragraph', () => {
    expect(withoutParagraphs('<p>One <b>two</b></p>\n')).toBe('One <b>two</b>');
  });

  it('keeps the break between two paragraphs', () => {
    expect(withoutParagraphs('<p>One</p>\n<p>Two</p>')).toBe('One<br><br>Two');
  });

  it('leaves elements that only begin with the same letter', () => {
    expect(withoutParagraphs('<picture></picture>')).toBe('<picture></picture>');
  });
});

describe('a checklist', () => {
  it('gives every item a box and a label', () => {
    expect(withCheckboxes('<ul><li>One</li><li><p>Two</p></li></ul>')).toBe(
      '<ul><li><label><input type="checkbox"><span>One</span></label></li>' +
        '<li><label><input type="checkbox"><span>Two</span></label></li></ul>',
    );
  });

  it('is refused without a list', () => {
    expect(() => withCheckboxes('<p>One</p>')).toThrow(/Markdown list/);
  });
});
