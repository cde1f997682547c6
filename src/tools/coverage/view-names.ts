import { fill } from '../../i18n/messages.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { labelKey } from './plan.ts';
import type { CoverageInputs, Holder } from './state.ts';

type NameTexts = { readonly result: Pick<CoverageMessages['result'], 'kinds' | 'roles'> };
type Named = Pick<CoverageInputs, 'holders'>;

/** A label as it is written on screen: no space at its ends, and never two in a row. */
function tidy(label: string): string {
  return label.trim().replace(/\s+/g, ' ');
}

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
      const isNamed = tidy(label) !== '';
      const name = isNamed ? tidy(label) : text.name;
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

/** The first letter small, unless the word is an abbreviation such as PR or vd. */
function lowered(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

/** A name as it stands inside a sentence, where it is known as a role: "webbredaktören", "the web editor". */
function inflected(
  name: string,
  { article, oneWord, anyWords }: CoverageMessages['result']['roles'],
): string {
  const rules = [...anyWords, ...(name.includes(' ') ? [] : oneWord)].map((rule) => rule.split('+'));
  const rule = rules.find(([ending = '']) => name.toLowerCase().endsWith(ending));
  return rule === undefined ? name : article + lowered(name) + (rule[1] ?? '');
}

/**
 * A holder inside a sentence. A label that ends like a role is written as the language does it; anything else, such as a
 * name or an abbreviation, stands as it was typed.
 */
export function roleInText(id: string, inputs: Named, messages: NameTexts): string {
  const name = holderName(id, inputs, messages);
  const { kinds, roles } = messages.result;
  const holder = inputs.holders.find((other) => other.id === id);
  if (holder === undefined) return name;
  if (tidy(holder.label) !== '') return inflected(name, roles);
  const kind = kinds[holder.kind];
  return name === kind.name ? kind.inText : lowered(name);
}
