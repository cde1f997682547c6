// Who may import what. The folders of `src/` stand in one direction, so that rules, words and figures can be read
// and tested without a browser; this table and the lint rule below it keep that true. The compiler adds its part with
// tsconfig.core.json, where the pure files have no DOM, no Node and no React types.
import { posix, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { projectRoot } from './dist.ts';

interface Zone {
  /** Project paths that belong to the zone; the first zone that fits a path is the one. */
  readonly files: RegExp;
  /** Zones it may import from, besides itself. */
  readonly imports: readonly string[];
  /** Zones it may import types from. */
  readonly types?: readonly string[];
  /** Packages it may import; any when left out. */
  readonly packages?: RegExp;
}

const purePackages = /^zod(\/mini)?$/;

/** Zones from the inside out. */
export const zones: Readonly<Record<string, Zone>> = {
  styles: { files: /^src\/.*\.css$/, imports: [] },
  config: { files: /^src\/site-config\.ts$/, imports: [] },
  version: { files: /^package\.json$/, imports: [] },
  lib: { files: /^src\/lib\//, imports: [], packages: purePackages },
  i18n: { files: /^src\/i18n\//, imports: ['lib'], packages: purePackages },
  facts: { files: /^src\/facts\//, imports: ['lib', 'i18n'], packages: purePackages },
  routes: { files: /^src\/routes\.ts$/, imports: ['i18n'], packages: purePackages },
  browser: { files: /^src\/browser\//, imports: ['lib', 'i18n'] },
  // What takes part in the build itself, named in astro.config.mjs.
  build: { files: /^src\/integrations\//, imports: ['lib'] },
  // What people read, and the checks and the pairing of it at build time.
  content: {
    files: /^src\/content([-.][^/]*\.ts$|\/)/,
    imports: ['core', 'facts', 'routes', 'lib', 'i18n'],
  },
  // What one tool gives to another: the only place that knows the cores of two.
  handover: {
    files: /^src\/tools\/handover\.ts$/,
    imports: ['core', 'lib', 'i18n'],
    packages: purePackages,
  },
  registry: {
    files: /^src\/tools\/registry\.ts$/,
    imports: ['contract', 'core', 'lib', 'i18n'],
    types: ['facts', 'routes'],
    packages: purePackages,
  },
  contract: {
    files: /^src\/tools\/[^/]+\.ts$/,
    imports: ['lib', 'i18n'],
    types: ['facts', 'routes'],
    packages: purePackages,
  },
  // Picks a tool's figures from the facts at build time, so that its core takes them as arguments.
  assumptions: {
    files: /^src\/tools\/[^/]+\/(assumptions|example)\.ts$/,
    imports: ['core', 'contract', 'facts', 'routes', 'lib', 'i18n'],
    packages: purePackages,
  },
  // What is on screen, and what it fetches when the reader begins.
  island: {
    files: /^src\/tools\/[^/]+\/(.*\.tsx|(engine|load|session)\.ts)$/,
    imports: ['core', 'contract', 'handover', 'components', 'browser', 'lib', 'i18n', 'styles'],
    types: ['facts'],
  },
  core: {
    files: /^src\/tools\/[^/]+\/.*\.ts$/,
    imports: ['contract', 'lib', 'i18n'],
    types: ['facts', 'routes'],
    packages: purePackages,
  },
  tool: {
    files: /^src\/tools\/[^/]+\/.*\.astro$/,
    imports: [
      ...['island', 'assumptions', 'core', 'contract', 'components', 'frame', 'content', 'facts'],
      ...['routes', 'lib', 'i18n', 'styles'],
    ],
  },
  host: {
    files:
      /^src\/components\/tool\/((ToolHost|ToolStyles|StaticResult|MethodInputs)\.astro|(method|scenario-link)\.ts)$/,
    imports: [
      ...['tool', 'island', 'assumptions', 'core', 'registry', 'contract', 'components', 'frame'],
      ...['content', 'facts', 'routes', 'lib', 'i18n', 'styles'],
    ],
  },
  // What is on screen whatever the tool; the layout of charts is the same live and at build.
  components: {
    files: /^src\/components\/(.*\.tsx|chart\/(layout|pairs|percentiles|size)\.ts|tool\/loadRest\.ts)$/,
    imports: ['browser', 'lib', 'i18n', 'styles'],
    types: ['contract', 'facts', 'routes'],
  },
  // What is made at build time: Astro components, layouts and what helps them.
  frame: {
    files: /^src\/(components|layouts)\//,
    imports: [
      ...[
        'host',
        'components',
        'content',
        'browser',
        'facts',
        'routes',
        'lib',
        'i18n',
        'styles',
        'version',
        'config',
      ],
    ],
    types: ['registry', 'contract'],
  },
  // Pages, and in files beside src/routes.ts what several of them need.
  pages: {
    files: /^src\/(pages\/|[^/]+\.ts$)/,
    imports: [
      ...[
        'frame',
        'host',
        'components',
        'registry',
        'assumptions',
        'contract',
        'content',
        'browser',
        'facts',
      ],
      'routes',
      ...['lib', 'i18n', 'styles', 'version'],
    ],
  },
};

/** Zone of a project path such as `src/lib/random.ts`, or nothing. */
function zoneOf(path: string): string | undefined {
  return Object.entries(zones).find(([, zone]) => zone.files.test(path))?.[0];
}

/** Folder of the tool a path belongs to, or nothing. */
function toolOf(path: string): string | undefined {
  return /^src\/tools\/([^/]+)\//.exec(path)?.[1];
}

/**
 * Why a file may not have an import, in words, or nothing when it may.
 * @param from project path of the file, with forward slashes
 * @param source what stands in the import
 * @param typeOnly whether it is an `import type`, of which nothing is left at run time
 */
function importProblem(from: string, source: string, typeOnly: boolean): string | undefined {
  const zoneName = zoneOf(from);
  const zone = zoneName === undefined ? undefined : zones[zoneName];
  if (!zone) return `${from} stands in no zone; give its folder a place in scripts/house.ts.`;

  if (!source.startsWith('.')) {
    if (/^recharts(\/|$)/.test(source) && !from.endsWith('/Chart.tsx'))
      return 'Recharts is imported in a Chart.tsx only.';
    if (zone.packages && !zone.packages.test(source))
      return `${zoneName} may not import the package ${source}.`;
    return undefined;
  }

  const to = posix.normalize(posix.join(posix.dirname(from), source.replace(/\?.*$/, '')));
  const target = zoneOf(to);
  const allowed = [zoneName, ...zone.imports, ...(typeOnly ? (zone.types ?? []) : [])];
  if (target === undefined || !allowed.includes(target)) {
    const only = zone.types?.includes(target ?? '') ? 'more than types from ' : '';
    return `${zoneName} may not import ${only}${target ?? to}.`;
  }
  const tool = toolOf(from);
  const otherTool = toolOf(to);
  if (tool !== undefined && otherTool !== undefined && tool !== otherTool)
    return `The tool ${tool} may not import the tool ${otherTool}; see src/tools/handover.ts.`;
  return undefined;
}

/** Lint rule: an import follows the direction of the house. */
export const oneDirection: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports follow the direction of the house.' },
    messages: { wrong: '{{problem}}' },
    schema: [],
  },
  create(context) {
    const from = relative(projectRoot, context.physicalFilename).split(sep).join('/');

    function check(node: Rule.Node): void {
      const source = 'source' in node ? node.source : undefined;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const problem = importProblem(from, source.value, isTypeOnly(node));
      if (problem !== undefined) context.report({ node, messageId: 'wrong', data: { problem } });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** Whether nothing of an import is left at run time. `import { type A }` still runs the module, so it is not. */
function isTypeOnly(node: object): boolean {
  const kind = 'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : undefined;
  return kind === 'type' || ('type' in node && node.type === 'TSImportType');
}
