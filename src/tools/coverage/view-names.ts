import { fill } from '../../i18n/messages.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { labelKey, tidyLabel } from './plan.ts';
import type { CoverageInputs, Holder } from './state.ts';

type NameTexts = { readonly result: Pick<CoverageMessages['result'], 'kinds' | 'roles'> };
type Named = Pick<CoverageInputs, 'holders'>;

/** What those who are told apart by a number have in common: their label, or their kind where they have none. */
function sharedKey({ label, kind }: Holder): string {
  return labelKey(label) || ` ${kind}`;
}

/** What every holder is called, by id. Those who share a label, or have none, are told apart by a number. */
function holderNames({ holders }: Named, { result }: NameTexts): ReadonlyMap<string, string> {
  const keys = holders.map(sharedKey);
  const sharing = new Map<string, number>();
  for (const key of keys) sharing.set(key, (sharing.get(key) ?? 0) + 1);
  const numbers = new Map<string, number>();
  /** A name with the next number that makes it nobody else's. */
  const numbered = (key: string, write: (number: number) => string): string => {
    let number = (numbers.get(key) ?? 0) + 1;
    while (sharing.has(labelKey(write(number)))) number++;
    numbers.set(key, number);
    return write(number);
  };
  return new Map(
    holders.map(({ id, label, kind }, index) => {
      const key = keys[index] ?? '';
      const text = result.kinds[kind];
      const isNamed = tidyLabel(label) !== '';
      const name = isNamed ? tidyLabel(label) : text.name;
      const isTaken = (sharing.get(key) ?? 0) > 1 || (!isNamed && sharing.has(labelKey(name)));
      if (!isTaken) return [id, name];
      return [
        id,
        numbered(key, (number) => (isNamed ? `${name} ${number}` : fill(text.numbered, { number }))),
      ];
    }),
  );
}

/** What a holder is called: its label, or its kind with a number where it has none or shares it with another. */
export function holderName(id: string, inputs: Named, messages: NameTexts): string {
  return holderNames(inputs, messages).get(id) ?? id;
}

/** A word with its first letter small, unless it is an abbreviation or a name written its own way: PR, LinkedIn. */
function loweredWord(word: string): string {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? word.toLowerCase() : word;
}

/** A name with its first letter small; every word's where all are capital, as in a title. */
function lowered(name: string): string {
  const words = name.split(' ');
  const isTitle = words.every((word) => /^\P{Ll}/u.test(word) || word.length <= 3);
  return words.map((word, index) => (index === 0 || isTitle ? loweredWord(word) : word)).join(' ');
}

/** A name as it stands inside a sentence, where it is known as a role: "webbredaktören", "the web editor". */
function inflected(
  name: string,
  { article, determiners, oneWord, anyWords }: CoverageMessages['result']['roles'],
): string {
  const [first = ''] = name.split(' ');
  if (determiners.includes(first.toLowerCase())) return first.toLowerCase() + name.slice(first.length);
  const rules = [...(name.includes(' ') ? [] : oneWord), ...anyWords].map((rule) => rule.split('+'));
  const rule = rules.find(([ending = '']) => name.toLowerCase().endsWith(ending));
  if (rule === undefined) return name;
  const [, added = '', before = article] = rule;
  return before + lowered(name) + added;
}

/**
 * A holder inside a sentence. A label that ends like a role is written as the language does it; anything else, such as a
 * name or an abbreviation, stands as it was typed.
 */
export function nameInText(id: string, inputs: Named, messages: NameTexts): string {
  const name = holderName(id, inputs, messages);
  const label = inputs.holders.find((other) => other.id === id)?.label;
  if (label === undefined) return name;
  return tidyLabel(label) === '' ? lowered(name) : inflected(name, messages.result.roles);
}

/** The same for whoever work depends on: the only one of a kind without a label goes by what that kind is called then. */
export function roleInText(id: string, inputs: Named, messages: NameTexts): string {
  const kind = inputs.holders.find((other) => other.id === id)?.kind;
  const text = kind === undefined ? null : messages.result.kinds[kind];
  return text !== null && holderName(id, inputs, messages) === text.name
    ? text.inText
    : nameInText(id, inputs, messages);
}
