// Reads built pages as documents, without running anything in them.
import { JSDOM } from 'jsdom';
import { readDist } from './dist.ts';

const { window } = new JSDOM();
const parser = new window.DOMParser();
const read = new Map<string, Document>();

/** Document of some HTML. */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

/** Document of an HTML file of the built site; read once. */
export function readPage(file: string): Document {
  const known = read.get(file);
  if (known) return known;
  const page = parseHtml(readDist(file));
  read.set(file, page);
  return page;
}

/** Document of some XML. Throws, with the place, where it is not well formed. */
export function parseXml(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}
