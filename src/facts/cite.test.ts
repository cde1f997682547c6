import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { citeFull, citeShort, formatFactValue } from './cite.ts';
import { hasFigure } from './fact.ts';
import { allFacts, fact, sourceOf } from './facts.ts';
import { formatFigure, unitCodes, unitLabel } from './units.ts';
import { topicLabel, topics } from './topics.ts';
import { verdictLabel, verdicts } from './verdicts.ts';

describe('citations', () => {
  it('name publisher, place and year for beside a figure', () => {
    expect(citeShort(fact('B703'), 'sv')).toBe('SCB, Sverige 2025');
    expect(citeShort(fact('B703'), 'en')).toBe('Statistics Sweden (SCB), Sweden 2025');
    expect(citeShort(fact('N224'), 'sv')).toBe('Industriarbetsgivarna, Sverige 2025');
  });

  it('say so when there is no year or no source', () => {
    expect(citeShort(fact('B352'), 'sv')).toBe('Acceleroi, hela världen 2026');
    expect(citeShort(fact('N217'), 'en')).toBe('Annual Leave Act, Section 4, Sweden 2018');
    expect(citeShort(fact('N216'), 'sv')).toBe('Innecta, Sverige, odaterat');
    expect(citeShort(fact('N210'), 'en')).toContain('2023');
    expect(citeShort(fact('F103'), 'sv')).toBe('Ingen källa');
  });

  it('hold everything a reader needs to check a figure', () => {
    const sv = citeFull(fact('B402'), 'sv');
    for (const part of [
      'ContactBabel',
      'läst via Call Centre Helper',
      'https://www.callcentrehelper.com/2024-contactbabel-report-232966.htm',
      'publicerat 2024',
      '21 november 2026',
      'vår bedömning: står så i källan',
    ]) {
      expect(sv).toContain(part);
    }
    expect(citeFull(fact('F416'), 'en')).toContain('published 24 June 2021');
    expect(citeFull(fact('F418'), 'en')).toContain('published September 2016');
  });

  it('say when only the site is known, and when no address is', () => {
    expect(citeFull(fact('B501'), 'sv')).not.toContain('inte den exakta sidan');
    expect(citeFull(fact('B352'), 'sv')).toContain(
      'https://acceleroi.com/ (webbplatsen, inte den exakta sidan)',
    );
    expect(citeFull(fact('B406'), 'en')).toContain('no address');
  });

  it('have no leftovers in any language', () => {
    for (const entry of allFacts) {
      for (const locale of locales) {
        for (const text of [citeShort(entry, locale), citeFull(entry, locale)]) {
          expect(text, entry.id).not.toMatch(/null|undefined|NaN|\[object|Invalid|; ;|, ,|\{n\}|\s{2}/);
        }
        expect(citeFull(entry, locale), entry.id).toContain(verdictLabel(entry.verdict, locale));
        const url = sourceOf(entry)?.url;
        if (url) expect(citeFull(entry, locale), entry.id).toContain(url);
      }
    }
  });
});

describe('figures in words', () => {
  it('are written as each language writes them', () => {
    expect(formatFactValue(fact('F402'), 'sv', 'value')).toBe('11\u00a0%');
    expect(formatFactValue(fact('F402'), 'en', 'value')).toBe('11%');
    expect(formatFactValue(fact('F001'), 'sv', 'range')).toBe('1,4–13,51\u00a0%');
    expect(formatFactValue(fact('B701'), 'sv', 'value')).toBe('45\u00a0000\u00a0kr i månaden');
    expect(formatFactValue(fact('B701'), 'en', 'value')).toBe('SEK\u00a045,000 a month');
    expect(formatFactValue(fact('B105'), 'sv', 'range')).toBe('0,42–1,53\u00a0USD per klick');
    expect(formatFactValue(fact('F301'), 'sv', 'value')).toBe('2006');
  });

  it('fall back to the span or the single figure a fact has', () => {
    expect(formatFactValue(fact('B501'), 'en', 'value')).toBe('SEK\u00a02,000–20,000 a month');
    expect(formatFactValue(fact('B801'), 'sv', 'range')).toBe('31,42\u00a0%');
    expect(formatFactValue(fact('N250'), 'sv', 'value')).toBeNull();
  });

  it('exist for every fact that has a figure, in both languages', () => {
    for (const entry of allFacts) {
      for (const locale of locales) {
        for (const show of ['value', 'range'] as const) {
          const text = formatFactValue(entry, locale, show);
          if (hasFigure(entry)) expect(text, entry.id).toMatch(/\d/);
          else expect(text, entry.id).toBeNull();
          expect(text ?? '', entry.id).not.toMatch(/\{n\}|NaN|undefined/);
        }
      }
    }
  });

  it('have a unit, verdict and topic in words in both languages', () => {
    for (const locale of locales) {
      for (const unit of unitCodes) {
        expect(unitLabel(unit, locale).trim()).not.toBe('');
        expect(formatFigure(1234.5, unit, locale)).toMatch(/1.?23/u);
      }
      expect(new Set(verdicts.map((verdict) => verdictLabel(verdict, locale))).size).toBe(verdicts.length);
      expect(new Set(topics.map((topic) => topicLabel(topic, locale))).size).toBe(topics.length);
    }
  });
});
