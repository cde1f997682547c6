// `npm run -s evaluate -- '<link or fragment>'` or `-- --tool budget --inputs file.json`: the same calculation as the page,
// printed as JSON. Exit 2 when no tool is recognised or the inputs cannot be read, with the reason on standard error.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { en as noticeWords } from '../src/i18n/notices/en.ts';
import { noticeText } from '../src/i18n/notices.ts';
import { linkTool, type Notice } from '../src/lib/share/link.ts';
import { edition } from '../src/facts/edition.ts';
import { budgetAssumptions, startingPlan } from '../src/tools/budget/assumptions.ts';
import { en } from '../src/tools/budget/messages/en.ts';
import { followProfile } from '../src/tools/budget/profile.ts';
import { tools } from '../src/tools/registry.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function toolNamed(id: string | null | undefined): (typeof tools)[keyof typeof tools] {
  if (id !== null && id !== undefined && Object.hasOwn(tools, id)) return tools[id as keyof typeof tools];
  return refuse(
    id == null
      ? `No tool is recognised. Give a link, or --tool ${Object.keys(tools).join(' | ')} --inputs file.json`
      : `There is no tool "${id}". The tools are: ${Object.keys(tools).join(', ')}`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    return refuse(
      `${file} could not be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { tool: { type: 'string' }, inputs: { type: 'string' } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
const today = new Date();
const starting = startingPlan(en.names, today);

function print(
  tool: (typeof tools)[keyof typeof tools],
  inputs: typeof starting,
  notices: readonly Notice[],
): void {
  const worded = notices.map((notice) => ({
    ...notice,
    message: noticeText(notice, noticeWords, 'en', notice.key),
  }));
  const answer = {
    tool: tool.id,
    version: tool.linkVersion,
    edition,
    inputs,
    notices: worded,
    result: tool.evaluate(inputs),
  };
  console.log(JSON.stringify(answer, null, 2));
}

if (values.inputs === undefined) {
  const [link] = positionals;
  if (link === undefined) toolNamed(values.tool);
  const text = link ?? '';
  const tool = toolNamed(linkTool(text) ?? values.tool);
  const opened = tool.openLink(text, starting);
  // The tool is named, but nothing that could be read stands there.
  print(tool, opened?.inputs ?? starting, opened?.notices ?? [{ key: 'v', kind: 'incomplete' }]);
} else {
  const tool = toolNamed(values.tool);
  const { profiles } = budgetAssumptions('en', () => '');
  const read = tool.readFlat(readJson(values.inputs), starting, today, (before, after) =>
    followProfile(before, after, profiles),
  );
  if (!read.ok)
    refuse(`${values.inputs} cannot be used:\n${read.error.map((line) => `  ${line}`).join('\n')}`);
  print(tool, read.value.inputs, read.value.notices);
}
