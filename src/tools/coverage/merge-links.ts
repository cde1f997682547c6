import { findLink, linkTool, maxLinkLength, openLink, type Notice } from '../../lib/share/link.ts';
import { percentDecode } from '../../lib/share/values.ts';
import { linkVersion, openCoverageLink, writeCoverageLink } from './link.ts';
import { mostAnswers } from './merge.ts';
import { capabilityIds, type CoverageInputs } from './state.ts';

/**
 * Finds shared links in whatever they were pasted with: a chat, a mail that was answered, a list. Everything is done in one
 * walk over the text, so that even a long one takes no time to speak of.
 */

/**
 * Why a link is no answer: of another tool; nothing a tool can open; nothing filled in; damaged so that nothing of it can be
 * read; the beginning of a longer one, or of the reader's own; one too many.
 */
export type Refusal = 'otherTool' | 'unreadable' | 'empty' | 'damaged' | 'part' | 'ownPart' | 'tooMany';

/**
 * One link that was found, as an answer or with the reason why it is none. `text` is the link as it was read, `times` how many
 * times it was found: a link that was pasted again and a colleague who answered alike cannot be told apart.
 */
export type ReadAnswer = { readonly text: string; readonly times: number } & (
  | { readonly kind: 'answer'; readonly inputs: CoverageInputs; readonly notices: readonly Notice[] }
  | { readonly kind: 'refused'; readonly reason: Refusal }
);

/** Where a link may begin: an address, or a fragment alone; also as the source of a mail has it, with `=3D` for `=`. */
const startPattern = /[Hh][Tt][Tt][Pp][Ss]?:\/\/|(?<![A-Za-z0-9_])v=(?:3D)?\d{1,4}&t=/g;
/** Signs that do not stand in a link, but around one: blanks, brackets, quotation marks, bars and dots of a shortened one. */
const runPattern = /[^\s<>()[\]{}"'`´“”„‟«»‹›‘’‚‛|\\*,;…]+/y;
/** From one line of a message to the next, with the marks of quoted mail. */
const breakPattern = /[ \t]*\r?\n[ \t>|]*/y;
/** What may stand between the parts of one link: breaks, also those that became blanks, and the marks of quoted mail. */
const gapPattern = /[\s>|]+/g;
/** A line that goes on in the source of a mail, and the sign for `=` there (RFC 2045, 6.7). */
const softBreakPattern = /=[ \t]*\r?\n[ \t>|]*/g;
const encodedEqualsPattern = /=3[Dd]/g;
/** A link of ours in the source of a mail; as it stands it would have another version. */
const encodedPattern = /(?:^|[#?&])v=3[Dd]\d/;
/** An address inside that of a service that checks or counts links. */
const wrappedPattern = /[?&][A-Za-z]+=(https?(?:%3A|:)[^&]*%23v(?:%3D|=)[^&]*)/i;

/** A stretch of text that may be a link: from where it may begin to where a blank or the next one ends it. */
interface Candidate {
  readonly start: number;
  readonly run: string;
  /** Where the next one begins, beyond the end of this. */
  readonly next: number;
}

/** The text that a sticky pattern finds at a place, or an empty one. */
function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

/** Whether a link came through whole. */
function isWhole(link: string): boolean {
  if (link.length > maxLinkLength) return false;
  const opened = openLink(link, { tool: 'coverage', version: linkVersion });
  return opened.present && !opened.notices.some(({ kind, key }) => kind === 'incomplete' && key === 'x');
}

/** The link at the front of a text that ends with its checksum, when that is right; else null. */
function wholeFront(text: string): string | null {
  const end = text.indexOf('&x=');
  const front = end === -1 ? '' : text.slice(0, end + '&x='.length + 5);
  return front !== '' && isWhole(front) ? front : null;
}

/** What follows a link on lines of its own: their first parts, and whether each has its line alone. */
function linesAfter(
  text: string,
  { start, run, next }: Candidate,
): readonly { readonly part: string; readonly alone: boolean }[] {
  const limit = Math.min(next, start + maxLinkLength);
  const lines: { readonly part: string; readonly alone: boolean }[] = [];
  for (let at = start + run.length; at < limit;) {
    const gap = matchAt(breakPattern, text, at);
    const part =
      gap === '' ? '' : matchAt(runPattern, text, at + gap.length).slice(0, limit - at - gap.length);
    if (part === '') break;
    at += gap.length + part.length;
    lines.push({ part, alone: !/[ \t]/.test(text.charAt(at)) });
  }
  return lines;
}

/** The source of a mail as its reader sees it, as far as links go. */
function decodedSource(text: string): string {
  return text
    .replace(softBreakPattern, '')
    .replace(encodedEqualsPattern, '=')
    .replace(/&(?:amp;)+/g, '&');
}

/**
 * A link with all that belongs to it. Where the checksum shows how it goes on, over line breaks, blanks or the soft breaks of a
 * mail's source, exactly that; else as far as the lines after it look like parts of a link and nothing but.
 */
function completed(text: string, candidate: Candidate): string {
  const { start, run, next } = candidate;
  if (isWhole(run)) return run;
  const lines = linesAfter(text, candidate);
  // Blanks, marks and soft breaks take room too.
  const stretch = text.slice(start, Math.min(next, start + 2 * maxLinkLength));
  const source = run.includes('=3D') || run.endsWith('=') ? decodedSource(stretch) : null;
  const whole =
    wholeFront(run + lines.map(({ part }) => part).join('')) ??
    wholeFront(stretch.replace(gapPattern, '')) ??
    (source === null ? null : wholeFront(source.replace(gapPattern, '')));
  if (whole !== null) return whole;
  if (source !== null && encodedPattern.test(run)) return matchAt(runPattern, source, 0);
  const end = lines.findIndex(({ part, alone }) => !alone || !/[&=_%]/.test(part));
  const likely = end === -1 ? lines : lines.slice(0, end);
  return run + likely.map(({ part }) => part).join('');
}

/** Without what ends the sentence around it. */
function trimmed(link: string): string {
  let end = link.length;
  while (end > 0 && '.!?:'.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}

/**
 * What tells a link of ours from another, whatever page it leads to: its content, up to the checksum. Null for addresses that
 * are none, such as a film with `?v=` in its address.
 */
function keyOf(link: string): string | null {
  const found = findLink(link.slice(0, maxLinkLength));
  if (found === null) return null;
  const named = /&t=[a-z]+(?:&|$)/.test(found.text);
  const begun = /^v=\d{1,4}(?:&|$)/.test(found.text);
  if (!(found.place === 'fragment' ? named || begun : named && begun)) return null;
  const end = found.text.indexOf('&x=');
  return end === -1 ? found.text : found.text.slice(0, end + '&x='.length + 5);
}

/** A candidate as a link of ours, freed from a service's address around it, with its key; null when it is none. */
function asOurs(candidate: string): { readonly link: string; readonly key: string } | null {
  const key = keyOf(candidate);
  if (key !== null) return { link: candidate, key };
  const inner = wrappedPattern.exec(candidate.slice(0, maxLinkLength))?.[1];
  const link = inner === undefined ? null : percentDecode(inner);
  const innerKey = link === null ? null : keyOf(link);
  return link === null || innerKey === null ? null : { link, key: innerKey };
}

/**
 * The candidates of a text. An address ends where another begins, since two may stand without a blank between them, and so
 * does a bare fragment; no letter is therefore in more than one address and one fragment.
 */
function candidates(text: string): Candidate[] {
  const starts = [...text.matchAll(startPattern)].map(({ 0: begin, index }) => ({
    index,
    isAddress: begin.endsWith('//'),
  }));
  return starts.map(({ index, isAddress }, i) => {
    let other = i + 1;
    while (isAddress && starts[other]?.isAddress === false) other += 1;
    const run = matchAt(runPattern, text.slice(index, starts[other]?.index), 0);
    let next = i + 1;
    while ((starts[next]?.index ?? Infinity) < index + run.length) next += 1;
    return { start: index, run, next: starts[next]?.index ?? text.length };
  });
}

/** A link with how many times it was found, and whether it is the beginning of another, and so was cut. */
interface FoundLink {
  readonly link: string;
  readonly times: number;
  readonly isPart: boolean;
}

function foundLinks(text: string): readonly FoundLink[] {
  const clean = text.replace(/\p{Cf}/gu, '').replace(/&(?:amp;)+/g, '&');
  const found = new Map<string, { readonly link: string; readonly shortened: boolean; times: number }>();
  let done = 0;
  for (const candidate of candidates(clean)) {
    const { start, run } = candidate;
    // The fragment of an address that was read already.
    if (start < done) continue;
    const ours = asOurs(trimmed(completed(clean, candidate)));
    if (ours === null) continue;
    done = start + run.length;
    const shortened = clean.charAt(done) === '…' || run.endsWith('..');
    const before = found.get(ours.key);
    if (before === undefined) found.set(ours.key, { link: ours.link, shortened, times: 1 });
    else before.times += 1;
  }
  const keys = [...found.keys()].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  // Among sorted texts, one that begins with another comes right after it.
  const isPart = (key: string): boolean => keys[(places.get(key) ?? 0) + 1]?.startsWith(key) === true;
  return [...found]
    .map(([key, { link, shortened, times }]) => ({ link, shortened, times, isPart: isPart(key) }))
    .filter(({ shortened, isPart: part }) => !(shortened && part));
}

/**
 * Every shared link in a text, in order, of this tool and of others: addresses and bare fragments, in brackets or quotes, over
 * several lines of quoted mail or in a mail's source, with the full stop after them left out. A link that stands there twice is
 * given once, also when a chat shows a shortened one beside it. Never throws.
 */
export function findLinks(text: string): string[] {
  return foundLinks(text).map(({ link }) => link);
}

/** All that an answer says of today, as one text: two that say the same may be one person's or two people's. */
export function answerKey(inputs: CoverageInputs): string {
  return writeCoverageLink({ ...inputs, target: null }, { edition: '', headline: '' });
}

/** Whether a link was cut, and what is left of it is the beginning of the link to these inputs. */
export function isCutOf(link: string, inputs: CoverageInputs): boolean {
  const key = keyOf(link);
  const [content = ''] = writeCoverageLink(inputs, { edition: '', headline: '' }).split('&m=', 1);
  return key !== null && key.length < content.length && content.startsWith(key);
}

/**
 * Reads the links of a pasted text, in the order found: at most twelve different answers, and for every other link why it is
 * none. Equal answers are given once. A link that was cut is an answer with notices, as long as anything in it could be read and
 * no longer one begins with the same. Never throws.
 */
export function readAnswers(text: string, starting: CoverageInputs): ReadAnswer[] {
  const answers = new Map<string, number>();
  const read: ReadAnswer[] = [];
  for (const { link, times, isPart } of foundLinks(text)) {
    const refuse = (reason: Refusal): void => {
      read.push({ kind: 'refused', reason, text: link, times });
    };
    const tool = linkTool(link);
    const opened = link.length > maxLinkLength ? null : openCoverageLink(link, starting);
    if (tool !== null && tool !== 'coverage') {
      // The name itself may have been cut.
      refuse('coverage'.startsWith(tool) ? 'unreadable' : 'otherTool');
    } else if (opened === null) refuse('unreadable');
    else if (isPart && tool !== null) refuse('part');
    else if (capabilityIds.every((id) => opened.inputs.capabilities[id].importance === 'unknown')) {
      refuse(isWhole(link) ? 'empty' : 'damaged');
    } else {
      const { inputs, notices } = opened;
      const key = answerKey(inputs);
      const place = answers.get(key);
      const before = place === undefined ? undefined : read[place];
      if (place !== undefined && before !== undefined) {
        // Of several, the one that came through best is shown.
        const isBetter = before.kind === 'answer' && notices.length < before.notices.length;
        const shown = isBetter ? { ...before, notices, text: link } : before;
        read[place] = { ...shown, times: before.times + times };
      } else {
        const isFull = answers.size >= mostAnswers;
        answers.set(key, read.length);
        if (isFull) refuse('tooMany');
        else read.push({ kind: 'answer', inputs, notices, text: link, times });
      }
    }
  }
  return read;
}
