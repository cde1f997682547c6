// `node scripts/golden.ts '<name>' '<link>'` adds a link to the frozen corpus, with what it opens as and what comes of it today.
// What is in the corpus is never changed: released links open for ever, with the same inputs and the same results.
import { readFileSync, writeFileSync } from 'node:fs';
import { budgetGolden, type GoldenLink } from '../tests/support/golden.ts';

const corpus = new URL('../tests/golden/budget.json', import.meta.url);
const [name, link] = process.argv.slice(2);
if (name === undefined || link === undefined) {
  console.error(
    "Give a name and a link: node scripts/golden.ts 'a plan with four options' 'https://…#v=1&t=budget…'",
  );
  process.exit(2);
}
const known = JSON.parse(readFileSync(corpus, 'utf8')) as GoldenLink[];
if (known.some((golden) => golden.name === name || golden.link === link)) {
  console.error('That name or that link is in the corpus already; what is there is never changed.');
  process.exit(2);
}
writeFileSync(corpus, `${JSON.stringify([...known, budgetGolden(name, link)], null, 1)}\n`);
