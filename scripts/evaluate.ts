// `npm run -s evaluate -- '<link or fragment>'` or `-- --tool budget --inputs file.json`: the same calculation as the page,
// printed as JSON. Exit 2 when no tool is recognised or the inputs cannot be read, with the reason on standard error.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { edition } from '../src/facts/edition.ts';
import { listedOn } from '../src/facts/facts.ts';
import { en as noticeWords } from '../src/i18n/notices/en.ts';
import { noticeText } from '../src/i18n/notices.ts';
import { linkTool, type Notice } from '../src/lib/share/link.ts';
import { factPath } from '../src/routes.ts';
import { budgetAssumptions, startingPlan } from '../src/tools/budget/assumptions.ts';
import { budget } from '../src/tools/budget/definition.ts';
import { en } from '../src/tools/budget/messages/en.ts';
import { followProfile } from '../src/tools/budget/profile.ts';
import { hoursBySize, startingQuiz } from '../src/tools/coverage/assumptions.ts';
import { coverage } from '../src/tools/coverage/definition.ts';
import { withSize } from '../src/tools/coverage/plan.ts';
import type { tools } from '../src/tools/registry.ts';
import { salaryAssumptions } from '../src/tools/salary/assumptions.ts';
import { salary } from '../src/tools/salary/definition.ts';
import { followCountry, startingSalary } from '../src/tools/salary/state.ts';
import type { Follow, ToolDefinition, ToolFile } from '../src/tools/tool.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
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

const today = new Date();

/** What is asked: a link, or a file of inputs. */
type Request = { readonly link: string } | { readonly file: string };

/**
 * Answers for a tool, with what it says nothing without, where it starts from, and which starting values follow what the
 * inputs say.
 */
function answer<Inputs, World>(
  tool: ToolDefinition<Inputs, World>,
  world: World,
  starting: Inputs,
  follow: Follow<Inputs>,
): (request: Request) => void {
  const print = (inputs: Inputs, notices: readonly Notice[]): void => {
    const worded = notices.map((notice) => ({
      ...notice,
      message: noticeText(notice, noticeWords, 'en', notice.key),
    }));
    const printed: ToolFile<Inputs> = {
      tool: tool.id,
      version: tool.linkVersion,
      edition,
      inputs,
      notices: worded,
      result: tool.evaluate(inputs, world),
    };
    console.log(JSON.stringify(printed, null, 2));
  };
  return (request) => {
    if ('link' in request) {
      const opened = tool.openLink(request.link, starting, world);
      // The tool is named, but nothing that could be read stands there.
      print(opened?.inputs ?? starting, opened?.notices ?? [{ key: 'v', kind: 'incomplete' }]);
      return;
    }
    const read = tool.readFlat(readJson(request.file), starting, today, follow, world);
    if (!read.ok) {
      refuse(`${request.file} cannot be used:\n${read.error.map((line) => `  ${line}`).join('\n')}`);
    }
    print(read.value.inputs, read.value.notices);
  };
}

const { profiles } = budgetAssumptions('en', () => '');
const statistics = salaryAssumptions('en', (id) => factPath(id, listedOn(id), 'en'));

const answers: Readonly<Record<keyof typeof tools, (request: Request) => void>> = {
  budget: answer(budget, null, startingPlan(en.names, today), (before, after) =>
    followProfile(before, after, profiles),
  ),
  coverage: answer(coverage, null, startingQuiz(), (before, after) =>
    withSize(before, after.size, hoursBySize()),
  ),
  salary: answer(salary, statistics, startingSalary(statistics), (before, after) =>
    followCountry(before, after, statistics),
  ),
};

function answerOf(id: string | null | undefined): (request: Request) => void {
  if (id != null && Object.hasOwn(answers, id)) return answers[id as keyof typeof answers];
  const ids = Object.keys(answers);
  return refuse(
    id == null
      ? `No tool is recognised. Give a link, or --tool ${ids.join(' | ')} --inputs file.json`
      : `There is no tool "${id}". The tools are: ${ids.join(', ')}`,
  );
}

const { values, positionals } = readArguments();
if (values.inputs !== undefined) answerOf(values.tool)({ file: values.inputs });
else {
  const [link] = positionals;
  answerOf(link === undefined ? values.tool : (linkTool(link) ?? values.tool))({ link: link ?? '' });
}
