// `node scripts/golden.ts <tool> '<name>' '<link>'` adds a link to a frozen corpus, with what it opens as and what comes of
// it today. What is in a corpus is never changed: released links open for ever, with the same inputs and the same results.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { goldens, type GoldenLink } from '../tests/support/golden.ts';

const [tool = '', name, link] = process.argv.slice(2);
const golden = Object.hasOwn(goldens, tool) ? goldens[tool] : undefined;
if (golden === undefined || name === undefined || link === undefined) {
  console.error(
    `Give a tool (${Object.keys(goldens).join(' or ')}), a name and a link: ` +
      "node scripts/golden.ts budget 'a plan with four options' 'https://…#v=1&t=budget…'",
  );
  process.exit(2);
}
const corpus = new URL(`../tests/golden/${tool}.json`, import.meta.url);
const known = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as GoldenLink[]) : [];
if (known.some((old) => old.name === name || old.link === link)) {
  console.error('That name or that link is in the corpus already; what is there is never changed.');
  process.exit(2);
}
writeFileSync(corpus, `${JSON.stringify([...known, golden(name, link)], null, 1)}\n`);
