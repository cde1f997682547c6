// The house rules hold because a wrong import is an error, so each rule is shown a wrong import here and must object.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/dist.ts';

// The files below exist only here, so the rules that ask the compiler about a file cannot run on them.
const eslint = new ESLint({ cwd: projectRoot, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Rules that object to a file of that name with that text. */
async function objections(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const direction = 'house/one-direction';
const astro = (script: string) => `---\n${script}\n---\n<p>Text</p>\n`;

const wrong: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
  [
    'lib imports i18n',
    'src/lib/a.ts',
    "import { fill } from '../i18n/messages.ts';\nfill('', {});",
    direction,
  ],
  ['lib imports a package', 'src/lib/a.ts', "import { z } from 'astro/zod';\nz.string();", direction],
  ['lib imports Node', 'src/lib/a.ts', "import { join } from 'node:path';\njoin('a');", direction],
  [
    'i18n imports facts',
    'src/i18n/a.ts',
    "import { fact } from '../facts/facts.ts';\nfact('F1');",
    direction,
  ],
  ['facts import a tool', 'src/facts/a.ts', "import { x } from '../tools/budget/model.ts';\nx();", direction],
  [
    'routes import facts',
    'src/routes.ts',
    "import { fact } from './facts/facts.ts';\nfact('F1');",
    direction,
  ],
  ['browser imports facts', 'src/browser/a.ts', "import { f } from '../facts/facts.ts';\nf();", direction],
  [
    'a model imports React',
    'src/tools/budget/model.ts',
    "import { useState } from 'react';\nuseState();",
    direction,
  ],
  [
    'a model imports facts',
    'src/tools/budget/model.ts',
    "import { f } from '../../facts/facts.ts';\nf();",
    direction,
  ],
  [
    'a view imports the browser',
    'src/tools/budget/view.ts',
    "import { f } from '../../browser/a.ts';\nf();",
    direction,
  ],
  [
    'a view imports a component',
    'src/tools/budget/view.ts',
    "import { F } from '../../components/form/NumberField.tsx';\nF();",
    direction,
  ],
  [
    'a view imports a page',
    'src/tools/budget/view.ts',
    "import { f } from '../../pages/a.ts';\nf();",
    direction,
  ],
  [
    'a view imports its own island',
    'src/tools/budget/view.ts',
    "import { F } from './Form.tsx';\nF();",
    direction,
  ],
  [
    'a state imports the registry',
    'src/tools/budget/state.ts',
    "import { r } from '../registry.ts';\nr();",
    direction,
  ],
  [
    'a tool imports another',
    'src/tools/budget/view.ts',
    "import { f } from '../salary/view.ts';\nf();",
    direction,
  ],
  [
    'a tool imports a type of another',
    'src/tools/budget/view.ts',
    "import type { A } from '../salary/view.ts';\nexport const a: A | null = null;",
    direction,
  ],
  [
    'a tool loads another on demand',
    'src/tools/budget/Island.tsx',
    "export const load = () => import('../salary/Form.tsx');",
    direction,
  ],
  [
    'a form imports facts',
    'src/tools/budget/Form.tsx',
    "import { f } from '../../facts/facts.ts';\nf();",
    direction,
  ],
  [
    'a form imports routes',
    'src/tools/budget/Form.tsx',
    "import { f } from '../../routes.ts';\nf();",
    direction,
  ],
  [
    'a form imports Recharts',
    'src/tools/budget/Form.tsx',
    "import { Line } from 'recharts';\nLine;",
    direction,
  ],
  [
    'a form loads Recharts on demand',
    'src/tools/budget/Form.tsx',
    "export const load = () => import('recharts');",
    direction,
  ],
  [
    'a component imports a tool',
    'src/components/form/A.tsx',
    "import { f } from '../../tools/budget/view.ts';\nf();",
    direction,
  ],
  [
    'an Astro component imports a tool',
    'src/components/site/A.astro',
    astro("import Tool from '../../tools/budget/Tool.astro';\nconst a = Tool;"),
    direction,
  ],
  [
    'a layout imports a tool',
    'src/layouts/A.astro',
    astro("import Tool from '../tools/budget/Tool.astro';\nconst a = Tool;"),
    direction,
  ],
  [
    'a page looks into a tool',
    'src/pages/a.astro',
    astro("import { model } from '../tools/budget/model.ts';\nmodel();"),
    direction,
  ],
  [
    'a page imports the tests',
    'src/pages/a.ts',
    "import { a } from '../../tests/support/a.ts';\na();",
    direction,
  ],
  ['a folder has no place', 'src/helpers/a.ts', "import { a } from './b.ts';\na();", direction],
  ['a module passes on another', 'src/lib/a.ts', "export { ok } from './result.ts';", 'no-restricted-syntax'],
  [
    'a module passes on all of another',
    'src/lib/a.ts',
    "export * from './result.ts';",
    'no-restricted-syntax',
  ],
  ['a default export', 'src/lib/a.ts', 'export default 1;', 'no-restricted-exports'],
  ['a window in lib', 'src/lib/a.ts', 'export const a = () => window.name;', 'no-restricted-globals'],
  ['a document in a model', 'src/tools/budget/model.ts', 'document.title;', 'no-restricted-globals'],
  ['storage in a page', 'src/pages/a.ts', "localStorage.getItem('a');", 'no-restricted-globals'],
  ['any', 'src/lib/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  [
    'a hook after a return',
    'src/components/form/A.tsx',
    "import { useState } from 'react';\nexport function A(p: { a: boolean }) {\n  if (p.a) return null;\n  useState(0);\n  return null;\n}",
    'react-hooks/rules-of-hooks',
  ],
  [
    'an import of a type as a value',
    'src/lib/a.ts',
    "import { Result } from './result.ts';\nexport const a: Result<1, 2> | null = null;",
    '@typescript-eslint/consistent-type-imports',
  ],
];

const right: readonly (readonly [what: string, file: string, text: string])[] = [
  ['lib imports lib', 'src/lib/share/a.ts', "import { ok } from '../result.ts';\nok(1);"],
  ['facts import i18n', 'src/facts/a.ts', "import { fill } from '../i18n/messages.ts';\nfill('', {});"],
  [
    'a model imports a type of facts',
    'src/tools/budget/model.ts',
    "import type { Fact } from '../../facts/fact.ts';\nexport const a: Fact | null = null;",
  ],
  ['a state imports zod/mini', 'src/tools/budget/state.ts', "import * as z from 'zod/mini';\nz.string();"],
  ['an island imports its model', 'src/tools/budget/Island.tsx', "import { f } from './model.ts';\nf();"],
  ['a chart imports Recharts', 'src/tools/budget/Chart.tsx', "import { Line } from 'recharts';\nLine();"],
  ['an island uses the window', 'src/tools/budget/Island.tsx', 'export const a = () => window.name;'],
  ['browser uses storage', 'src/browser/a.ts', "localStorage.getItem('a');"],
  [
    'a Tool.astro imports facts',
    'src/tools/budget/Tool.astro',
    astro("import { fact } from '../../facts/facts.ts';\nfact('F001');"),
  ],
  [
    'the host imports a tool',
    'src/components/tool/ToolHost.astro',
    astro("import Tool from '../../tools/budget/Tool.astro';\nTool();"),
  ],
  [
    'a page imports a layout',
    'src/pages/a.astro',
    astro("import Page from '../layouts/Page.astro';\nPage();"),
  ],
  [
    'a script of an Astro component uses the document',
    'src/components/site/A.astro',
    '<p>Text</p>\n<script>\n  document.title = "";\n</script>\n',
  ],
];

describe('the linter', () => {
  it.each(wrong)('objects when %s', async (_what, file, text, rule) => {
    expect(await objections(file, text)).toContain(rule);
  });

  it.each(right)('is content when %s', async (_what, file, text) => {
    expect(await objections(file, text)).toEqual([]);
  });
});

describe('the compiler', () => {
  /** Messages of the compiler about a pure file with that text, under tsconfig.core.json. */
  function errorsOf(text: string): string[] {
    const file = join(projectRoot, 'src/lib/only-in-this-test.ts');
    const config = ts.getParsedCommandLineOfConfigFile(
      join(projectRoot, 'tsconfig.core.json'),
      { noEmit: true, skipLibCheck: true },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    const options = config?.options ?? {};
    const host = ts.createCompilerHost(options);
    const readSource = host.getSourceFile.bind(host);
    host.getSourceFile = (name, target) =>
      name === file ? ts.createSourceFile(name, text, target, true) : readSource(name, target);
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  }

  it.each([
    ['the document', 'export const title: string = document.title;', /Cannot find name 'document'/],
    ['the window', 'export const name: string = window.name;', /Cannot find name 'window'/],
    [
      'Node',
      "import { join } from 'node:path';\nexport const a: string = join('b');",
      /Cannot find module 'node:path'|node:path/,
    ],
    ['a process', 'export const a: unknown = process.env;', /Cannot find name 'process'/],
  ])('rejects %s in a pure file', (_what, text, message) => {
    expect(errorsOf(text).join('\n')).toMatch(message);
  });

  it('accepts a pure file', () => {
    expect(errorsOf('export const half = (whole: number): number => whole / 2;')).toEqual([]);
  });
});
