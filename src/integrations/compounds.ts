/**
 * Takes Swedish compounds apart for the search index, so that `tjänst` finds `kundtjänst`: the search library knows
 * inflections and beginnings of words, but not the words that a compound ends in. The words of the site are the dictionary.
 */

/** Where two parts of a compound meet. Punctuation, at which the search library takes words apart; no text has it. */
export const seam = '|';

const shortest = { first: 3, last: 4, lastAfterAnything: 6 };

/** Words too short to be taken for a last part unless they are named. */
const shortLast = words(
  'lön lönen löner tid tiden tider mål målet målen råd rådet bok boken köp stöd krav val',
);

/** What ends many words without being a part of them, although it is a word too. */
const neverLast = words(
  'anda anden ansa ansats arens bara blev blir dela delar delen enhet enheter erna fattning form ' +
    'formar formen former fråga frågade från full föra förda förde gar gift giva given givna gripa ' +
    'gripande haft hand handla handling heten heter heters ingen inte kalla kanska kanten kollet känd ' +
    'kända känna kännande kännare kännas känner känns lade lagd lagda lagen lagt landen lands liga ' +
    'ligga liggare lista lister lyft lägga läggare lägger lämna mande manna mars maste mellan mena mitt ' +
    'nad ordna ordnad ordnas rad rade raden rader rakt rang reda rens rent rest ring ringa ringar ' +
    'ringarna ringen ringens rings ristning sade samma sant satsen satser satt satta sent serie serien ' +
    'ska skap skapa skapas skär skära slag slagen snitt snittet spara stag stagande ställ ställa stånd ' +
    'svara svarar sätta sätter taga tagande taget tagit talad talat ten term tion tionde tionen tions ' +
    'trakt troligt und under unga ungen utan vara varar vinna vinner visa visar visare vänd vända ' +
    'vänder åren',
);

/** What stands before a word without making a compound of it. */
const neverFirst = words(
  'all ameri an and ant av bar bara be bed bes bestämm bet bort den det där efter ent entre far fort ' +
    'fram från för före förfå försä ge gem gen genom göm har helt här icke igen ihop in inne inom jäm ' +
    'kom kon kont kring kva lig lång med min mis miss mot mots nit normalför när o obe oför om omb ' +
    'omför ope os pro på rep sam samman sin som sär til till tjäns trans typ täckningsbi und undan ' +
    'under upp ut utan utom var ver vid vik vin än änd åter över',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Inflections of nouns, verbs and adjectives. */
const endings =
  /(?:arnas|ernas|ornas|arens|arna|erna|orna|aren|ares|are|ern|ens|ets|en|ar|er|or|at|et|na|a|e|n|t|s)$/;

/** A word without its inflection, where no less than four letters are left. */
function stem(word: string): string {
  const short = word.replace(endings, '');
  return short.length >= 4 ? short : word;
}

/** The words of some text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/**
 * What takes compounds apart by the words of a site.
 * @param known the words that may be parts, in any inflection
 * @returns the parts of a word in their order, or the word alone when it is no compound of known words
 */
export function compoundSplitter(known: Iterable<string>): (word: string) => readonly string[] {
  const forms = new Set<string>();
  const stems = new Set<string>();
  for (const word of known) {
    forms.add(word);
    stems.add(stem(word));
  }

  const isWord = (word: string) => forms.has(word) || (word.length >= 4 && stems.has(word));
  /** As the first part of a compound: `kund`, `arbets` of `arbete`, `mät` of `mäta`, `löne` of `lön`, `medie` of `medier`. */
  const isFirst = (part: string) => {
    if (isWord(part) || ['a', 'e', 'r'].some((end) => forms.has(part + end))) return true;
    const short = part.slice(0, -1);
    if (part.endsWith('s')) return isWord(short) || forms.has(`${short}e`);
    return /[eou]$/.test(part) && (isWord(short) || forms.has(`${short}a`));
  };
  const isLast = (part: string) =>
    shortLast.has(part) ||
    (part.length >= shortest.last && !neverLast.has(part) && (isWord(part) || isWord(stem(part))));

  const found = new Map<string, readonly string[]>();
  function parts(word: string): readonly string[] {
    const before = found.get(word);
    if (before !== undefined) return before;
    let split: readonly string[] = [word];
    // The longest last part that is known: it is what the compound is a kind of.
    for (let at = shortest.first; at <= word.length - shortest.first && split.length === 1; at++) {
      const first = word.slice(0, at);
      const last = word.slice(at);
      if (neverFirst.has(first) || !isLast(last)) continue;
      // A long word that is known is no chance ending, whatever stands before it.
      const fits =
        last.length >= shortest.lastAfterAnything ||
        isFirst(first) ||
        parts(first).length > 1 ||
        parts(first.replace(/s$/, '')).length > 1;
      if (fits) split = [...parts(first), ...parts(last)];
    }
    found.set(word, split);
    return split;
  }
  return parts;
}
