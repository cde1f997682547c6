import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, listen, parseHeaderRules, siteServer, type LoggedRequest } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(folder, 'dist');
const log: LoggedRequest[] = [];
const servers: Server[] = [];
let site = '';
let siteBelow = '';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** `fetch` tidies an address up before it sends it; this sends it as it is. */
function ask(
  origin: string,
  path: string,
  options: { method?: string; accept?: string; body?: string } = {},
) {
  const headers = options.accept === undefined ? {} : { 'accept-encoding': options.accept };
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

beforeAll(async () => {
  mkdirSync(join(root, 'sv/om'), { recursive: true });
  mkdirSync(join(root, '_astro'));
  writeFileSync(join(root, 'index.html'), 'chooser');
  writeFileSync(join(root, 'sv/om/index.html'), '<p>åäö</p>'.repeat(200));
  writeFileSync(join(root, '404.html'), 'not here');
  writeFileSync(join(root, '_astro/a.js'), 'export {};');
  writeFileSync(join(root, 'picture.png'), Buffer.from([0x89, 0x50]));
  writeFileSync(
    join(root, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Access-Control-Allow-Origin: *\n',
  );
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  servers.push(siteServer({ root, base: '/', log }), siteServer({ root, base: '/mandat/' }));
  [site = '', siteBelow = ''] = await Promise.all(servers.map((server) => listen(server, 0)));
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('siteServer', () => {
  it('serves the index of a folder as UTF-8 HTML', async () => {
    const answer = await ask(site, '/sv/om/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body.toString()).toContain('åäö');
  });

  it('adds the slash that an address lacks and keeps the query', async () => {
    const answer = await ask(site, '/sv/om?theme=dark');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/sv/om/?theme=dark');
  });

  it.each([`/${'a'.repeat(300)}`, '/404.html/more'])(
    'answers what could not be a file with 404 and goes on: %s',
    async (path) => {
      expect((await ask(site, path)).status).toBe(404);
      expect((await ask(site, '/sv/om/')).status).toBe(200);
    },
  );

  it('never sends a reader to another host', async () => {
    const answer = await ask(site, '//sv/om');
    expect(answer.headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  it('answers a missing address with the page for it and status 404', async () => {
    const answer = await ask(site, '/sv/verktyg/budget/%23v=1');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('not here');
  });

  it.each([
    '/../secret.txt',
    '/sv/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%E0%A4',
  ])('gives nothing but the site for %s', async (path) => {
    const answer = await ask(site, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it.each(['/_headers', '//_headers', '/sv/../_headers'])('keeps %s to itself', async (path) => {
    expect((await ask(site, path)).status).toBe(404);
  });

  it('compresses text when the browser takes brotli, and pictures never', async () => {
    const text = await ask(site, '/sv/om/', { accept: 'gzip, br' });
    expect(text.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(text.body).toString()).toContain('åäö');
    const plain = await ask(site, '/sv/om/', { accept: 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const picture = await ask(site, '/picture.png', { accept: 'br' });
    expect(picture.headers['content-encoding']).toBeUndefined();
  });

  it('sends the headers that the site asks for', async () => {
    expect((await ask(site, '/sv/om/')).headers['access-control-allow-origin']).toBeUndefined();
    const script = await ask(site, '/_astro/a.js');
    expect(script.headers['access-control-allow-origin']).toBe('*');
    expect(script.headers['x-content-type-options']).toBe('nosniff');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('serves a site below a base path and nothing beside it', async () => {
    expect((await ask(siteBelow, '/mandat/sv/om/')).status).toBe(200);
    expect((await ask(siteBelow, '/mandat')).headers.location).toBe('/mandat/');
    expect((await ask(siteBelow, '/mandat/sv/om')).headers.location).toBe('/mandat/sv/om/');
    expect((await ask(siteBelow, '/sv/om/')).status).toBe(404);
    expect((await ask(siteBelow, '/mandatory/')).status).toBe(404);
  });

  it('records what was asked, with body, and refuses to take anything in', async () => {
    log.length = 0;
    const answer = await ask(site, '/sv/om/?k=1', { method: 'POST', body: 'salary=42000' });
    expect(answer.status).toBe(405);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ method: 'POST', url: '/sv/om/?k=1', body: 'salary=42000' });
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask(site, '/sv/om/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
  });
});

describe('a _headers file', () => {
  const rules = parseHeaderRules(`# All pages
/*
  Referrer-Policy: no-referrer
  Content-Security-Policy: frame-ancestors 'none'

/embed/*
  ! Content-Security-Policy
/data.v1/*
  Referrer-Policy: origin
`);

  it('joins what several patterns say', () => {
    expect(headersFor('/data.v1/a.json', rules).get('referrer-policy')).toBe('no-referrer, origin');
  });

  it('lets a later pattern take a header away', () => {
    expect(headersFor('/sv/', rules).has('content-security-policy')).toBe(true);
    expect(headersFor('/embed/sv/budget/', rules).has('content-security-policy')).toBe(false);
  });

  it('reads a dot as a dot', () => {
    expect(headersFor('/dataxv1/a.json', rules).get('referrer-policy')).toBe('no-referrer');
  });
});
