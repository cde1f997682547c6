// A copy of the built site whose tool pages remember what goes wrong in them. WebKitGTK tells nobody what stands in the
// console while it is steered from outside, so the page has to listen itself; the others listen in the same way.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, distFiles, siteBase, siteOrigin } from '../dist.ts';
import { listen, siteServer } from '../serve.ts';

export interface WatchedSite {
  readonly origin: string;
  /** Stops serving the copy and removes it. */
  close(): void;
}

declare global {
  /** What the page has complained about since it was opened. */
  var complaints: string[] | undefined;
}

/** Runs in the page, before every other script. */
function hearComplaints(): void {
  const heard: string[] = [];
  globalThis.complaints = heard;
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      heard.push(parts.map(String).join(' '));
      say(...parts);
    };
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    heard.push(`policy violated: ${violatedDirective} ${blockedURI}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`not caught: ${String(reason)}`));
  // What could not be fetched is said to its element alone.
  const capture = true;
  addEventListener(
    'error',
    (event: Event) => {
      // Firefox says this of a module that it has fetched already.
      if (event.target instanceof HTMLLinkElement && event.target.rel === 'modulepreload') return;
      heard.push(
        event instanceof ErrorEvent
          ? `not caught: ${event.message}`
          : `not fetched: ${event.target instanceof Element ? event.target.outerHTML : ''}`,
      );
    },
    capture,
  );
}

/** Runs in the page: what it has complained about. Throws where nobody has listened. */
export function complaintsHeard(): string[] {
  if (globalThis.complaints === undefined) throw new Error('the page does not listen to itself');
  return globalThis.complaints.splice(0);
}

/**
 * Makes the copy and serves it at a free port, which its policy then names in place of the address that the site was built
 * for: in a sandboxed frame WebKit goes by nothing else. Throws when a page has no policy.
 */
export async function watchedSite(): Promise<WatchedSite> {
  const root = mkdtempSync(join(tmpdir(), 'engines-'));
  cpSync(dist, root, { recursive: true });
  const server = siteServer({ root });
  const origin = await listen(server, 0);
  // A file of the site's own, which the policy lets in.
  writeFileSync(join(root, 'listen.js'), `(${String(hearComplaints)})();`);
  for (const file of distFiles('**/index.html')) {
    const html = readFileSync(join(root, file), 'utf8');
    if (!html.includes('data-tool="')) continue;
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
    if (!policy.test(html)) throw new Error(`${file} has no policy`);
    const script = `<script src="${siteBase}listen.js"></script>`;
    writeFileSync(
      join(root, file),
      html.replace(policy, (tag) => tag.replaceAll(siteOrigin, origin) + script),
    );
  }
  return {
    origin,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
