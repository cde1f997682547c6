// Serves `dist/` the way a static host would: for `npm start`, and for the browser tests, which may also ask for a
// record of every request.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, siteBase } from './dist.ts';

/** One request as it reached the server. `url` is the path and query as sent, without any decoding. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Lines of a `_headers` file that belong to one path pattern, as Netlify and Cloudflare Pages read them. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly set: readonly (readonly [name: string, value: string])[];
  /** Lower-case names that an earlier rule set and this one takes away (`! Name`). */
  readonly unset: readonly string[];
}

interface StoredFile {
  readonly modified: number;
  readonly plain: Buffer;
  brotli?: Buffer;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a static host spends on a file that nobody compressed in advance. */
const brotliQuality = 5;

/** Reads a `_headers` file. `*` in a path stands for anything; blank lines and `#` comments are left out. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: RegExp; set: [string, string][]; unset: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split('*').map(escapePattern).join('.*');
      rules.push({ path: new RegExp(`^${pattern}$`), set: [], unset: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, removed, name, value] = /^\s+(!?)\s*([\w-]+)(?::\s*(.*))?$/.exec(line) ?? [];
    if (!rule || !name) continue;
    if (removed) rule.unset.push(name.toLowerCase());
    else rule.set.push([name, value?.trim() ?? '']);
  }
  return rules;
}

function escapePattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** Headers of one address; a name that several rules set holds their values joined by commas, as hosts do it. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.path.test(path)) continue;
    for (const name of rule.unset) headers.delete(name);
    for (const [name, value] of rule.set) {
      const before = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

export interface SiteServerOptions {
  /** Folder of the built site; `dist/` when left out. */
  readonly root?: string;
  /** Base path with a slash at both ends; what `BASE` says when left out. */
  readonly base?: string;
  /** Every request is added here, its body included. */
  readonly log?: LoggedRequest[];
}

/** An HTTP server for the built site. It does not listen yet. */
export function siteServer({ root = dist, base = siteBase, log }: SiteServerOptions = {}): Server {
  const files = new Map<string, StoredFile>();
  const rules = parseHeaderRules(readIfFile(join(root, '_headers')));

  function answer(method: string, url: string, acceptsBrotli: boolean, response: ServerResponse): void {
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [rawPath = '/', query] = url.split(/\?(.*)/s, 2);
    const path = pathInSite(rawPath, base);
    const file = path === undefined ? undefined : join(root, path);
    // `join` resolves `..`, so a path that leaves the folder no longer starts with it.
    const inside = file?.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
    const kind = inside === undefined ? 'missing' : kindOf(inside);

    if (
      kind === 'folder' &&
      !rawPath.endsWith('/') &&
      kindOf(join(inside ?? root, 'index.html')) === 'file'
    ) {
      // `//host/…` would lead to another site, so leading slashes collapse.
      const to = `${rawPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
      response.writeHead(301, { location: to }).end();
      return;
    }
    const wanted = kind === 'folder' ? join(inside ?? root, 'index.html') : (inside ?? '');
    const hidden = wanted === join(root, '_headers');
    const found = !hidden && kindOf(wanted) === 'file';
    send(found ? 200 : 404, found ? wanted : join(root, '404.html'), path ?? '/404.html');

    function send(status: number, name: string, sitePath: string): void {
      const stored = load(name);
      for (const [header, value] of headersFor(sitePath, rules)) response.setHeader(header, value);
      response.setHeader('vary', 'accept-encoding');
      if (!stored) {
        response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
        return;
      }
      const type = contentTypes[extname(name)] ?? 'application/octet-stream';
      const compressed = acceptsBrotli && /^text\/|json|xml|javascript/.test(type);
      if (compressed) {
        stored.brotli ??= brotliCompressSync(stored.plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality },
        });
        response.setHeader('content-encoding', 'br');
      }
      const body = compressed && stored.brotli ? stored.brotli : stored.plain;
      response.writeHead(status, { 'content-type': type, 'content-length': body.length });
      response.end(method === 'HEAD' ? undefined : body);
    }
  }

  function load(name: string): StoredFile | undefined {
    if (kindOf(name) !== 'file') return undefined;
    const modified = statSync(name).mtimeMs;
    const known = files.get(name);
    if (known?.modified === modified) return known;
    const read: StoredFile = { modified, plain: readFileSync(name) };
    files.set(name, read);
    return read;
  }

  return createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      log?.push({ method, url, headers, body: Buffer.concat(parts).toString('latin1') });
      answer(method, url, /\bbr\b/.test(String(headers['accept-encoding'] ?? '')), response);
    });
  });
}

/** The decoded path below the base, or nothing when it is not part of the site or not a path at all. */
function pathInSite(rawPath: string, base: string): string | undefined {
  if (!`${rawPath}/`.startsWith(base)) return undefined;
  try {
    const path = decodeURIComponent(`/${rawPath.slice(base.length)}`);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'missing';
  } catch {
    // Not there, or no name that a file could have: far too long, or with a file where a folder should be.
    return 'missing';
  }
}

function readIfFile(path: string): string {
  return kindOf(path) === 'file' ? readFileSync(path, 'utf8') : '';
}

/** Starts a server and gives its origin. Port 0 takes any free port. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4321);
  try {
    const origin = await listen(siteServer(), port);
    console.log(`The site is at ${origin}${siteBase} (stop it with Ctrl+C).`);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${port} is taken; choose another with PORT=4322.` : error);
    process.exitCode = 1;
  }
}
