import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/**
 * Formulas as a method page shows them, kept as texts that can also be worked out: what a reader sees is what is tested
 * against the model. A text is a value, or several with conditions: `0 if t <= lag; 1 if t >= full; (t - lag) / (full - lag)`.
 *
 * `name[t]` is a value for a month, `[t = 1]` is 1 when it holds and otherwise 0, and `sum(t, …)`, `max(t, …)` and
 * `min(t, …)` go over a set named by its index.
 */

type Comparison = '<' | '<=' | '>' | '>=' | '=';
type Operator = '+' | '-' | '*' | '/' | '^';

interface Condition {
  readonly comparison: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}

type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'null' }
  | { readonly type: 'name'; readonly name: string; readonly index: Expression | null }
  | { readonly type: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | {
      readonly type: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly type: 'minus'; readonly of: Expression }
  | { readonly type: 'group'; readonly of: Expression }
  | { readonly type: 'indicator'; readonly condition: Condition };

interface Case {
  readonly value: Expression;
  /** Null for the case that is left when no other holds. */
  readonly when: Condition | null;
}

/** A formula that has been read. */
export interface Formula {
  readonly name: string;
  /** Names between brackets or parentheses: the month of a series, or what a function is given. */
  readonly parameters: readonly string[];
  readonly isSeries: boolean;
  readonly cases: readonly Case[];
}

const token = /\s*(?:(\d+(?:\.\d+)?(?:e-?\d+)?)|([A-Za-z]\w*)|(<=|>=|[-+*/^(),;[\]<>=]))/y;

class Reader {
  readonly #tokens: string[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    token.lastIndex = 0;
    while (token.lastIndex < text.trimEnd().length) {
      const from = token.lastIndex;
      const match = token.exec(text);
      if (match === null) throw new Error(`"${text}" cannot be read from "${text.slice(from)}"`);
      this.#tokens.push(match[0].trim());
    }
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  next(): string {
    const found = this.#tokens[this.#at++];
    if (found === undefined) throw new Error(`"${this.#text}" ends too early`);
    return found;
  }

  take(wanted: string): boolean {
    if (this.peek() !== wanted) return false;
    this.#at++;
    return true;
  }

  expect(wanted: string): void {
    const found = this.next();
    if (found !== wanted) throw new Error(`"${this.#text}" has ${found} where ${wanted} should be`);
  }

  list(end: string): Expression[] {
    const items: Expression[] = [];
    while (!this.take(end)) {
      if (items.length > 0) this.expect(',');
      items.push(this.expression());
    }
    return items;
  }

  cases(): Case[] {
    const cases: Case[] = [];
    do {
      const value = this.expression();
      cases.push({ value, when: this.take('if') ? this.condition() : null });
    } while (this.take(';'));
    const rest = this.peek();
    if (rest !== undefined) throw new Error(`"${this.#text}" goes on with ${rest}`);
    return cases;
  }

  condition(): Condition {
    const left = this.expression();
    const comparison = this.next();
    if (!['<', '<=', '>', '>=', '='].includes(comparison)) {
      throw new Error(`"${this.#text}" has ${comparison} where a comparison should be`);
    }
    return { comparison: comparison as Comparison, left, right: this.expression() };
  }

  expression(): Expression {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#unary()));
  }

  #chain(operators: readonly string[], part: () => Expression): Expression {
    let left = part();
    for (let operator = this.peek(); operators.includes(operator ?? ''); operator = this.peek()) {
      this.next();
      left = { type: 'binary', operator: operator as Operator, left, right: part() };
    }
    return left;
  }

  #unary(): Expression {
    if (this.take('-')) return { type: 'minus', of: this.#unary() };
    const base = this.#primary();
    return this.take('^') ? { type: 'binary', operator: '^', left: base, right: this.#unary() } : base;
  }

  #primary(): Expression {
    const found = this.next();
    if (found === '(') {
      const of = this.expression();
      this.expect(')');
      return { type: 'group', of };
    }
    if (found === '[') {
      const condition = this.condition();
      this.expect(']');
      return { type: 'indicator', condition };
    }
    if (/^\d/.test(found)) return { type: 'number', value: Number(found) };
    if (!/^[A-Za-z]/.test(found)) throw new Error(`"${this.#text}" has ${found} where a value should be`);
    if (found === 'null') return { type: 'null' };
    if (this.take('(')) return { type: 'call', name: found, parameters: this.list(')') };
    if (!this.take('[')) return { type: 'name', name: found, index: null };
    const index = this.expression();
    this.expect(']');
    return { type: 'name', name: found, index };
  }
}

/**
 * Reads a formula.
 * @param left its name, with a month or parameters: `net`, `cost[t]`, `ramp(m, lag, full)`
 * @throws when either side cannot be read, naming the text
 */
export function readFormula(left: string, text: string): Formula {
  const [, name, bracket = '', list = ''] = /^([A-Za-z]\w*)(?:([[(])([^\])]*)[\])])?$/.exec(left) ?? [];
  if (name === undefined) throw new Error(`"${left}" is no left side of a formula`);
  return {
    name,
    parameters: list.split(/,\s*/).filter((parameter) => parameter !== ''),
    isSeries: bracket === '[',
    cases: new Reader(text).cases(),
  };
}

/** A value of a name; null is undefined, and what it enters is undefined too. */
export type Value = number | null;
/** Values by name: numbers, series by month, and functions. */
export type Values = Readonly<Record<string, Value | ((...parameters: number[]) => Value)>>;
/** What a set holds, by the name of its index; months follow from the values. */
export type Sets = Readonly<
  Record<string, readonly Values[] | ((read: (name: string) => Value) => readonly Values[])>
>;

const functions: Readonly<Record<string, (...parameters: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  floor: Math.floor,
  sqrt: Math.sqrt,
};

const holds: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

const operate: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

const gather: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
};

/** Works out formulas from each other: a name that is no value is looked for among the formulas. */
export class Calculation {
  readonly #formulas: ReadonlyMap<string, Formula>;
  readonly #values: Values;
  readonly #sets: Sets;
  readonly #known = new Map<string, Value>();

  constructor(formulas: readonly Formula[], values: Values, sets: Sets = {}) {
    this.#formulas = new Map(formulas.map((formula) => [formula.name, formula]));
    this.#values = values;
    this.#sets = sets;
  }

  /**
   * The value of a name, for a month or with parameters where it takes them.
   * @throws when nothing has the name
   */
  value(name: string, ...parameters: number[]): Value {
    const key = `${name} ${parameters.join(' ')}`;
    let value = this.#known.get(key);
    if (value === undefined) {
      value = this.#fresh(name, parameters);
      this.#known.set(key, value);
    }
    return value;
  }

  #fresh(name: string, parameters: readonly number[]): Value {
    if (Object.hasOwn(this.#values, name)) {
      const given = this.#values[name];
      return typeof given === 'function' ? given(...parameters) : (given ?? null);
    }
    const formula = this.#formulas.get(name);
    if (formula === undefined) throw new Error(`Nothing says what ${name} is`);
    const local = Object.fromEntries(
      formula.parameters.map((parameter, at) => [parameter, parameters[at] ?? null]),
    );
    const found = formula.cases.find(({ when }) => when === null || this.#holds(when, local));
    return found === undefined ? null : this.#of(found.value, local);
  }

  #holds({ comparison, left, right }: Condition, local: Values): boolean {
    const [a, b] = [this.#of(left, local), this.#of(right, local)];
    return a !== null && b !== null && holds[comparison](a, b);
  }

  #named(name: string, parameters: readonly number[], local: Values): Value {
    if (!Object.hasOwn(local, name)) return this.value(name, ...parameters);
    const given = local[name];
    return typeof given === 'function' ? given(...parameters) : (given ?? null);
  }

  #over(index: string, how: (values: readonly number[]) => number, body: Expression, local: Values): Value {
    const set = this.#sets[index];
    if (set === undefined) throw new Error(`There is no set ${index}`);
    const members = typeof set === 'function' ? set((name) => this.#named(name, [], local)) : set;
    const values = members.map((member) => this.#of(body, { ...local, ...member }));
    return values.includes(null) ? null : how(values.map(Number));
  }

  #of(part: Expression, local: Values): Value {
    switch (part.type) {
      case 'number':
        return part.value;
      case 'null':
        return null;
      case 'group':
        return this.#of(part.of, local);
      case 'indicator':
        return this.#holds(part.condition, local) ? 1 : 0;
      case 'minus': {
        const of = this.#of(part.of, local);
        return of === null ? null : -of;
      }
      case 'binary': {
        const [left, right] = [this.#of(part.left, local), this.#of(part.right, local)];
        return left === null || right === null ? null : operate[part.operator](left, right);
      }
      case 'name': {
        const index = part.index === null ? [] : [this.#of(part.index, local)];
        return index.includes(null) ? null : this.#named(part.name, index.map(Number), local);
      }
      case 'call': {
        const [first, body] = part.parameters;
        const how = gather[part.name];
        if (how !== undefined && first?.type === 'name' && body !== undefined && first.name in this.#sets) {
          return this.#over(first.name, how, body, local);
        }
        const given = part.parameters.map((parameter) => this.#of(parameter, local));
        if (given.includes(null)) return null;
        const known = functions[part.name];
        return known === undefined
          ? this.#named(part.name, given.map(Number), local)
          : known(...given.map(Number));
      }
    }
  }
}

/** What formulas are shown with in a language. */
export interface FormulaWords {
  readonly locale: Locale;
  readonly if: string;
  readonly otherwise: string;
  /** What stands under the sign of a sum, by the name of the index. */
  readonly sets: Readonly<Record<string, string>>;
  /** Names that are shown as their numbers. */
  readonly constants: Readonly<Record<string, number>>;
}

const signs: Readonly<Record<string, string>> = {
  '+': ' + ',
  '-': ' \u2212 ',
  '*': ' × ',
  '/': ' / ',
  '<': ' &lt; ',
  '<=': ' ≤ ',
  '>': ' > ',
  '>=': ' ≥ ',
  '=': ' = ',
};

function conditionMarkup({ comparison, left, right }: Condition, words: FormulaWords): string {
  return markup(left, words) + (signs[comparison] ?? '') + markup(right, words);
}

const variable = (name: string): string => `<var>${name}</var>`;

function markup(part: Expression, words: FormulaWords): string {
  const inner = (of: Expression): string => markup(of, words);
  switch (part.type) {
    case 'number':
      return formatNumber(part.value, words.locale);
    case 'null':
      return 'null';
    case 'group':
      return `(${inner(part.of)})`;
    case 'indicator':
      return `[${conditionMarkup(part.condition, words)}]`;
    case 'minus':
      return `\u2212${inner(part.of)}`;
    case 'binary': {
      if (part.operator !== '^') return inner(part.left) + (signs[part.operator] ?? '') + inner(part.right);
      const power = part.right.type === 'group' ? part.right.of : part.right;
      return `${inner(part.left)}<sup>${inner(power)}</sup>`;
    }
    case 'name': {
      const constant = words.constants[part.name];
      if (constant !== undefined) return formatNumber(constant, words.locale);
      return variable(part.name) + (part.index === null ? '' : `<sub>${inner(part.index)}</sub>`);
    }
    case 'call': {
      const [first, body] = part.parameters;
      const set = first?.type === 'name' ? words.sets[first.name] : undefined;
      if (set !== undefined && body !== undefined && part.name in gather) {
        const over = first?.type === 'name' && set === first.name ? variable(set) : set;
        return `${part.name === 'sum' ? 'Σ' : part.name}<sub>${over}</sub> (${inner(body)})`;
      }
      if (part.name === 'sqrt' && first !== undefined) {
        return first.type === 'name' ? `√${inner(first)}` : `√(${inner(first)})`;
      }
      const name = part.name in functions ? part.name : variable(part.name);
      return `${name}(${part.parameters.map(inner).join('; ')})`;
    }
  }
}

/** A formula as HTML that needs no style sheet and breaks its lines where they are full. Cases stand on lines of their own. */
export function formulaMarkup(formula: Formula, words: FormulaWords): string {
  const { name, parameters, isSeries, cases } = formula;
  const list = parameters.map(variable);
  const given = isSeries ? `<sub>${list.join('')}</sub>` : `(${list.join('; ')})`;
  const left = variable(name) + (parameters.length === 0 ? '' : given);
  const [only] = cases;
  if (cases.length === 1 && only?.when === null) return `${left} = ${markup(only.value, words)}`;
  const lines = cases.map(({ value, when }) => {
    const condition = when === null ? words.otherwise : `${words.if} ${conditionMarkup(when, words)}`;
    return `${markup(value, words)} ${condition}`;
  });
  return `${left} =<br>${lines.join('<br>')}`;
}

/** Every name that a formula makes use of, itself left out. */
export function namesIn(formula: Formula): readonly string[] {
  const found = new Set<string>();
  const inCondition = ({ left, right }: Condition): void => {
    walk(left);
    walk(right);
  };
  const walk = (part: Expression): void => {
    switch (part.type) {
      case 'number':
      case 'null':
        return;
      case 'group':
      case 'minus':
        walk(part.of);
        return;
      case 'indicator':
        inCondition(part.condition);
        return;
      case 'binary':
        walk(part.left);
        walk(part.right);
        return;
      case 'name':
        found.add(part.name);
        if (part.index !== null) walk(part.index);
        return;
      case 'call':
        if (!(part.name in functions || part.name in gather)) found.add(part.name);
        part.parameters.forEach(walk);
    }
  };
  for (const { value, when } of formula.cases) {
    walk(value);
    if (when !== null) inCondition(when);
  }
  return [...found];
}
