import { findLink, linkTool, maxLinkLength, openLink, type Notice } from '../../lib/share/link.ts';
import { percentDecode } from '../../lib/share/values.ts';
import { linkVersion, openCoverageLink } from './link.ts';
import { mostAnswers } from './merge.ts';
import { capabilityIds, type CoverageInputs } from './state.ts';

/*
 * Finds shared links in whatever they were pasted with: a chat, a mail that was answered, a list. Everything is done in one
 * walk over the text, so that even a long one takes no time to speak of.
 */

/** Why a link is no answer: of another tool; nothing a tool can open; nothing filled in; one too many; the same once more. */
export type Refusal = 'otherTool' | 'unreadable' | 'empty' | 'tooMany' | 'same';

/** One link that was found, as an answer or with the reason why it is none. `text` is the link as it was read. */
export type ReadAnswer =
  | {
      readonly kind: 'answer';
      readonly inputs: CoverageInputs;
      readonly notices: readonly Notice[];
      readonly text: string;
    }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly text: string };

/** Where a link may begin: an address, or a fragment alone. */
const startPattern = /[Hh][Tt][Tt][Pp][Ss]?:\/\/|(?<![A-Za-z0-9_])v=\d{1,4}&t=/g;
/** Signs that do not stand in a link, but around one: blanks, brackets, quotation marks, bars and dots of a shortened one. */
const runPattern = /[^\s<>()[\]{}"'`´“”„‟«»‹›‘’‚‛|\\*,;…]+/y;
/** From one line of a message to the next, with the marks of quoted mail. */
const breakPattern = /[ \t]*\r?\n[ \t>|]*/y;
/** An address inside that of a service that checks or counts links. */
const wrappedPattern = /[?&][A-Za-z]+=(https?(?:%3A|:)[^&]*%23v(?:%3D|=)[^&]*)/i;

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

/**
 * A link that goes on over line breaks. Where the checksum shows which lines belong to it, those; else the ones that look like
 * parts of a link and nothing but.
 */
function unwrapped(text: string, start: number, run: string, next: number): string {
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
  if (lines.length === 0) return run;
  const whole = wholeFront(run + lines.map(({ part }) => part).join(''));
  if (whole !== null) return whole;
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

/** A stretch of text that may be a link: from where it may begin to where a blank or the next one ends it. */
interface Candidate {
  readonly start: number;
  readonly run: string;
  /** Where the next one begins, beyond the end of this. */
  readonly next: number;
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

/**
 * Every shared link in a text, in order, of this tool and of others: addresses and bare fragments, in brackets or quotes, over
 * several lines of quoted mail, with the full stop after them left out. A link that stands there twice is found once, also
 * when a chat shows a shortened one beside it. Never throws.
 */
export function findLinks(text: string): string[] {
  const clean = text.replace(/\p{Cf}/gu, '').replace(/&(?:amp;)+/g, '&');
  const found = new Map<string, { readonly link: string; readonly shortened: boolean }>();
  let done = 0;
  for (const { start, run, next } of candidates(clean)) {
    // The fragment of an address that was read already.
    if (start < done) continue;
    const ours = asOurs(trimmed(isWhole(run) ? run : unwrapped(clean, start, run, next)));
    if (ours === null) continue;
    done = start + run.length;
    const shortened = clean.charAt(done) === '…' || run.endsWith('..');
    if (!found.has(ours.key)) found.set(ours.key, { link: ours.link, shortened });
  }
  const keys = [...found.keys()].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  // Among sorted texts, one that begins with another comes right after it.
  const isShown = (key: string): boolean => keys[(places.get(key) ?? 0) + 1]?.startsWith(key) === true;
  return [...found]
    .filter(([key, { shortened }]) => !(shortened && isShown(key)))
    .map(([, { link }]) => link);
}

/**
 * Reads the links of a pasted text, in the order found: at most twelve answers, and for every other link why it is none. A link
 * that was cut is an answer with notices, as long as anything in it could be read. Never throws.
 */
export function readAnswers(text: string, starting: CoverageInputs): ReadAnswer[] {
  const seen = new Set<string>();
  return findLinks(text).map((link): ReadAnswer => {
    const refused = (reason: Refusal): ReadAnswer => ({ kind: 'refused', reason, text: link });
    const tool = linkTool(link);
    if (tool !== null && tool !== 'coverage') {
      // The name itself may have been cut.
      return refused('coverage'.startsWith(tool) ? 'unreadable' : 'otherTool');
    }
    const opened = link.length > maxLinkLength ? null : openCoverageLink(link, starting);
    if (opened === null) return refused('unreadable');
    const { inputs, notices } = opened;
    if (capabilityIds.every((id) => inputs.capabilities[id].importance === 'unknown'))
      return refused('empty');
    const content = JSON.stringify(inputs);
    if (seen.has(content)) return refused('same');
    if (seen.size >= mostAnswers) return refused('tooMany');
    seen.add(content);
    return { kind: 'answer', inputs, notices, text: link };
  });
}
