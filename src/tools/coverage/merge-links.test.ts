import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs, everydayCoverage } from '../../../tests/support/coverage-arbitraries.ts';
import { sameHours } from '../../../tests/support/coverage-hours.ts';
import { withSection, writeLink } from '../../lib/share/link.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { findLinks, readAnswers, type ReadAnswer } from './merge-links.ts';
import { addHolder, setAssignment } from './plan.ts';
import { withQuick } from './quick.ts';
import { capabilityIds, startingCoverage } from './state.ts';

const start = startingCoverage(sameHours(10));
const stamp = { edition: '2026-11', headline: '5-9' };
const page = 'https://mandat.example/sv/verktyg/vem-gor-vad/';

const anna = withQuick(withQuick(start, 'plan', 'one'), 'create', 'outside');
const bo = capabilityIds.reduce((inputs, id) => withQuick(inputs, id, 'standIn'), start);
const { inputs: named, id } = addHolder(start, 'person', 'Webbredaktör');
const cecilia = setAssignment(named, 'today', 'strategy', id ?? '', { hours: 4.5, level: 3 });

const [fragmentA, fragmentB, fragmentC] = [anna, bo, cecilia].map((inputs) =>
  writeCoverageLink(inputs, stamp),
) as [string, string, string];
const [linkA, linkB, linkC] = [fragmentA, fragmentB, fragmentC].map((fragment) => `${page}#${fragment}`) as [
  string,
  string,
  string,
];
const budget = `https://mandat.example/sv/verktyg/budget/#${writeLink({
  version: 1,
  tool: 'budget',
  entries: [['h', '24']],
  ...stamp,
})}`;

function summary(answers: readonly ReadAnswer[]): readonly string[] {
  return answers.map((answer) => (answer.kind === 'answer' ? 'answer' : answer.reason));
}

/** What follows the number sign; a line may break before it, and then the address is not needed either. */
function fragmentOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}

/** A text broken into lines of a width, each with a mark in front. */
function wrapped(text: string, width: number, mark: string): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(`\n${mark}`);
}

/** As the source of a mail has a text (RFC 2045, 6.7). */
function quotedPrintable(text: string, width: number): string {
  const signs = text.replaceAll('=', '=3D').match(/=3D|[^=]/g) ?? [];
  const lines = [''];
  for (const sign of signs) {
    if ((lines.at(-1) ?? '').length + sign.length >= width) lines.push('');
    lines.push((lines.pop() ?? '') + sign);
  }
  return lines.join('=\r\n');
}

describe('links in a pasted chat', () => {
  it('are found in running text, in brackets, in quotes and before a full stop, in order', () => {
    const chat = `Anna 09:14
Hej! Här är mitt svar: ${linkA}. Säg till om det inte går att öppna.

Bo: <${linkB}>, och Cecilias ("${linkC}")!
Se även https://mandat.example/sv/ och https://film.example/watch?v=1x2&t=42s eller #1`;
    expect(findLinks(chat)).toEqual([linkA, linkB, linkC]);
    expect(findLinks(`[Mitt svar](${linkA}) <${linkB}|mitt> ”${linkC}”…`)).toEqual([linkA, linkB, linkC]);
  });

  it('are found once, also on another page, with a section, in a query, or shown shortened', () => {
    const chat = [
      linkA,
      `> ${linkA}`,
      `https://mandat.example/en/tools/coverage/#${withSection(fragmentA, 'steg')}`,
      `${page}?${fragmentA}`,
      `${linkA.slice(0, 90)}…`,
      `${linkA.slice(0, 90)}...`,
      fragmentA,
    ].join('\n');
    expect(findLinks(chat)).toEqual([linkA]);
  });

  it('are found without an address, and with a number sign', () => {
    expect(findLinks(`${fragmentA}\n#${fragmentB}, mandat.example/sv/verktyg/#${fragmentC}`)).toEqual([
      fragmentA,
      fragmentB,
      fragmentC,
    ]);
  });

  it('are put together when mail has broken them over lines', () => {
    for (const width of [40, 60, 76]) {
      for (const mark of ['', '> ', '>> ', '  | ']) {
        for (const link of [linkB, fragmentB]) {
          const mail = `${mark}Hej,\n${mark}${wrapped(link, width, mark)}\n${mark}Hälsningar Bo\n${mark}${linkA}`;
          expect(findLinks(mail).map(fragmentOf), `${width} ${mark}`).toEqual([fragmentB, fragmentA]);
        }
      }
    }
    expect(findLinks(`<${wrapped(linkB, 70, '')}>`)).toEqual([linkB]);
    expect(findLinks(`<${wrapped(linkB, 70, '').replaceAll('\n', '\r\n')}>`)).toEqual([linkB]);
  });

  it('are put together as far as they came when they were also cut', () => {
    const cut = linkB.slice(0, 150);
    expect(findLinks(`> ${wrapped(cut, 60, '> ')}\n> Hälsningar Bo`)).toEqual([cut]);
    expect(findLinks(`${cut}\nHälsningar\nBo`)).toEqual([cut]);
  });

  it('are put together from blanks, blank lines and marks where the checksum shows that they are right', () => {
    for (const width of [40, 60, 76]) {
      for (const between of [' ', '  ', ' > ', '\n\n', '\r\n\r\n', '\n \n> ', '\n>\n> ']) {
        for (const link of [linkB, fragmentB]) {
          const parts = wrapped(link, width, '').split('\n').join(between);
          const mail = `Hej, ${parts} Hälsningar Bo${between}${linkA}`;
          expect(findLinks(mail).map(fragmentOf), `${width} ${between}`).toEqual([fragmentB, fragmentA]);
        }
      }
    }
  });

  it('are read from the source of a mail', () => {
    for (const width of [40, 60, 76]) {
      for (const link of [linkB, fragmentB]) {
        const source = quotedPrintable(`Hej, här är mitt svar: ${link}\nHälsningar Bo ${linkA} `, width);
        expect(findLinks(source).map(fragmentOf), `${width}`).toEqual([fragmentB, fragmentA]);
      }
      const html = quotedPrintable(`<a href="${linkB.replaceAll('&', '&amp;')}">Svar</a>`, width);
      expect(findLinks(html).map(fragmentOf)).toEqual([fragmentB]);
    }
  });

  it('are found behind the address of a service that checks links', () => {
    const safe = `https://safe.example/?url=${encodeURIComponent(linkC)}&data=05%7C01&reserved=0`;
    expect(findLinks(safe)).toEqual([linkC]);
    expect(findLinks(`${safe} ${linkC}`)).toEqual([linkC]);
  });

  it('are found with what programs do to them: entities, soft hyphens, no blank between', () => {
    expect(findLinks(linkA.replaceAll('&', '&amp;'))).toEqual([linkA]);
    expect(findLinks(linkA.replaceAll('=', '=\u00ad\u200b'))).toEqual([linkA]);
    expect(findLinks(linkA + linkB)).toEqual([linkA, linkB]);
  });

  it('of other tools are found too, addresses that are none are not', () => {
    expect(findLinks(`${budget} ${linkA}`)).toEqual([budget, linkA]);
    expect(findLinks('')).toEqual([]);
    expect(findLinks('https://example.org/#top https://example.org/?v=abc&t=12 v=1 & t=coverage')).toEqual(
      [],
    );
  });
});

describe('answers of a pasted chat', () => {
  it('are the inputs of each link, in order', () => {
    const answers = readAnswers(`${linkB} ${linkA}`, start);
    expect(answers).toEqual([
      { kind: 'answer', inputs: bo, notices: [], text: linkB, times: 1 },
      { kind: 'answer', inputs: anna, notices: [], text: linkA, times: 1 },
    ]);
  });

  it('stand beside what is refused, with the reason', () => {
    const nothing = `${page}#${writeCoverageLink(start, stamp)}`;
    const again = `${page}#${writeCoverageLink(anna, { ...stamp, edition: '2027-01' })}`;
    const chat = [linkA, budget, nothing, again, `${page}#v=1&t=cov`, `${page}#v=1`, linkB].join('\n');
    expect(summary(readAnswers(chat, start))).toEqual([
      'answer',
      'otherTool',
      'empty',
      'unreadable',
      'damaged',
      'answer',
    ]);
  });

  it('that say the same are given once, with how many times they were found', () => {
    const again = `${page}#${writeCoverageLink({ ...anna, target: anna.capabilities }, { edition: '2027-01', headline: '' })}`;
    const answers = readAnswers([linkA, linkB, `> ${linkA}`, again, fragmentA, linkB].join('\n'), start);
    expect(answers.map(({ text, times }) => [text, times])).toEqual([
      [linkA, 4],
      [linkB, 2],
    ]);
    const nothing = `${page}#${writeCoverageLink(start, stamp)}`;
    expect(readAnswers(`${nothing} ${nothing}`, start)).toEqual([
      { kind: 'refused', reason: 'empty', text: nothing, times: 2 },
    ]);
  });

  it('of a cut link give way to a longer one that begins alike, in either order', () => {
    for (const end of [-2, -30, -60]) {
      const cut = linkB.slice(0, end);
      for (const chat of [`${cut}\nOj, här är hela:\n${linkB}`, `${linkB} och ${cut} igen`]) {
        const answers = readAnswers(`${chat}\n${linkA}`, start);
        expect(
          answers.filter(({ kind }) => kind === 'answer').map(({ text, times }) => [text, times]),
          chat,
        ).toEqual([
          [linkB, 1],
          [linkA, 1],
        ]);
        expect(answers.filter(({ kind }) => kind === 'refused')).toEqual([
          { kind: 'refused', reason: 'part', text: cut, times: 1 },
        ]);
      }
    }
    const [longest, shorter] = [linkB.slice(0, -30), linkB.slice(0, -60)];
    expect(summary(readAnswers(`${shorter} ${longest}`, start))).toEqual(['part', 'answer']);
  });

  it('of a link of which nothing can be read are damaged, not empty', () => {
    expect(summary(readAnswers(`${page}#v=1&t=coverage&sz=10&ho=1-5_a_`, start))).toEqual(['damaged']);
    const source = quotedPrintable(linkC, 60).slice(0, 90);
    expect(summary(readAnswers(source, start))).toEqual(['damaged']);
    expect(summary(readAnswers(linkC.slice(0, -20).replaceAll('_', ' _'), start))).toEqual(['damaged']);
  });

  it('of a cut link come with notices, as long as something could be read', () => {
    const [answer] = readAnswers(linkB.slice(0, -30), start);
    expect(answer?.kind).toBe('answer');
    expect(answer?.kind === 'answer' && answer.notices.some(({ kind }) => kind === 'incomplete')).toBe(true);
  });

  it('of a newer version are read with a notice', () => {
    const body = fragmentA.replace('v=1', 'v=7');
    const [answer] = readAnswers(body, start);
    expect(answer?.kind === 'answer' && answer.notices.map(({ kind }) => kind)).toContain('newer');
  });

  it('are no more than twelve', () => {
    const many = Array.from({ length: 15 }, (_, i) => {
      const { inputs, id: holder } = addHolder(start, 'person', `Roll ${i}`);
      return writeCoverageLink(setAssignment(inputs, 'today', 'plan', holder ?? '', {}), stamp);
    });
    const answers = readAnswers([...many, budget, many[0], many[14]].join('\n'), start);
    expect(answers.map(({ times }) => times)).toEqual(
      answers.map(({ text }) => (text === many[0] || text === many[14] ? 2 : 1)),
    );
    expect(summary(answers)).toEqual([
      ...Array.from({ length: 12 }, () => 'answer'),
      'tooMany',
      'tooMany',
      'tooMany',
      'otherTool',
    ]);
  });

  it('are the same as each link opened alone, whatever was filled in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          coverageInputs.map((inputs) => writeCoverageLink(inputs, stamp)),
          { maxLength: 12, selector: (link) => link.replace(/&tg=.*/, '') },
        ),
        fc.constantFrom('\n', ' ', ', ', '.\n> ', ')\n('),
        (links, between) => {
          const known = links.filter((link) =>
            capabilityIds.some(
              (one) => openCoverageLink(link, start)?.inputs.capabilities[one].importance !== 'unknown',
            ),
          );
          const answers = readAnswers(known.map((link) => `${page}#${link}`).join(between), start);
          expect(answers.map((answer) => answer.kind === 'answer' && answer.inputs)).toEqual(
            known.map((link) => openCoverageLink(link, start)?.inputs),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('survive being wrapped at any width', () => {
    fc.assert(
      fc.property(everydayCoverage, fc.integer({ min: 20, max: 120 }), (inputs, width) => {
        const link = `${page}#${writeCoverageLink(inputs, stamp)}`;
        expect(findLinks(`> ${wrapped(link, width, '> ')}\n> Hej då`).map(fragmentOf)).toEqual([
          fragmentOf(link),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile texts', () => {
  const pieces = fc.constantFrom(
    linkA,
    fragmentB,
    budget,
    linkB.slice(0, 120),
    'https://',
    'v=1&t=coverage',
    'v=1&t=',
    '&x=',
    '%23v=1',
    '#',
    '?',
    '\n> ',
    '…',
    '&amp;',
    '%',
    ' ',
    '<',
    '\u200b',
    '\ud800',
  );

  it('never throw, and never give more than twelve answers', () => {
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const answers = readAnswers(parts.join(''), start);
        expect(answers.filter(({ kind }) => kind === 'answer').length).toBeLessThanOrEqual(12);
        const found = findLinks(parts.join(''));
        expect(answers.length).toBeLessThanOrEqual(found.length);
        expect(new Set(answers.map(({ text: link }) => link)).size).toBe(answers.length);
        for (const { text: link } of answers) expect(found).toContain(link);
      }),
      { numRuns: 500 },
    );
  });

  it('take no longer than their length lets expect', () => {
    // Each takes some hundredths of a second. Looking at everything anew from every place would take minutes.
    for (const part of [
      'v=1&t=',
      'v=1&t=#?',
      'https://',
      'https://a.example/#v=1&t=coverage&p=1\nab',
      'v=1&t=coverage\n',
      '.',
      '%25',
      '&x=',
      ' \n>',
      '?a=https:%23v=',
      '=\n',
      '=3D',
      'v=3D1&t=3D',
      'https://a.example/#v=3D1&t=3Dcoverage=\n',
      'https://a.example/#v=1&t= coverage &x=aaaaa',
      `${linkB.slice(0, 200)} `,
      `${linkB} `,
    ]) {
      const text = part.repeat(Math.ceil(200_000 / part.length));
      const began = performance.now();
      readAnswers(text, start);
      expect(performance.now() - began, part).toBeLessThan(2000);
    }
  });
});
