import { fill } from '../../i18n/messages.ts';
import { roundInput } from '../../lib/decimal.ts';
import { weeksPerMonth, type CapabilityId } from './state.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/** How a target differs from today in who puts in the hours: one's own staff or suppliers. */
export const changes = [
  'ownMore',
  'boughtMore',
  /** The same hours of the same work, from suppliers to one's own staff, and the other way. */
  'movedIn',
  'movedOut',
  'ownLess',
  'boughtLess',
] as const;
export type Change = (typeof changes)[number];

/** Hours a week by capability, above zero; a capability without any is left out. */
export type HoursByCapability = Readonly<Partial<Record<CapabilityId, number>>>;

/** What the budget is to be about, hours a week, as far as they are known. */
export interface Gap {
  /** Without a target: what each capability lacks, to be done by one's own staff or by others as the reader chooses. */
  readonly open: HoursByCapability;
  /** With a target: what it changes; null without one. */
  readonly changes: Readonly<Record<Change, HoursByCapability>> | null;
  /** Some hours that nobody has given were left out. */
  readonly hasUnknown: boolean;
}

/** Capabilities that have hours, in the usual order. */
export function capabilitiesOf(hours: HoursByCapability): readonly CapabilityId[] {
  return Object.keys(hours) as CapabilityId[];
}

/** Hours of all capabilities together, without binary noise. */
export function totalOf(hours: HoursByCapability): number {
  return roundInput(Object.values(hours).reduce((total, value) => total + value, 0));
}

/** Whether there is anything to cost: hours that are missing, or that the target has someone else put in, or fewer of. */
export function hasHours({ open, changes: made }: Gap): boolean {
  return [open, ...Object.values(made ?? {})].some((hours) => totalOf(hours) > 0);
}

/** What goes to the budget, in sentences. */
export function handOverText(
  gap: Gap,
  { locale, messages }: Pick<ViewContext, 'locale' | 'messages'>,
): string {
  const text = messages.handover;
  const words = new Words({ locale, messages });
  const sentence = (form: string, hours: HoursByCapability): string =>
    fill(form, { hours: words.hours(totalOf(hours)), names: words.capabilities(capabilitiesOf(hours)) });
  /** The same hours as a month has; a few minutes a month are not worth a sentence. */
  const month = (hours: number): string => {
    const written = words.hours(hours * weeksPerMonth);
    return written === messages.result.hoursTiny ? '' : fill(text.month, { hours: written });
  };
  const unknown = gap.hasUnknown ? text.unknown : '';
  const said = (...sentences: readonly string[]): string => [...sentences, unknown].filter(Boolean).join(' ');

  if (!hasHours(gap)) return said(gap.changes === null ? text.none : text.targetSame);
  if (gap.changes === null) return said(sentence(text.gap, gap.open), month(totalOf(gap.open)));

  const { changes: made } = gap;
  const net = roundInput(
    totalOf(made.ownMore) + totalOf(made.boughtMore) - totalOf(made.ownLess) - totalOf(made.boughtLess),
  );
  const size = Math.abs(net);
  const whole =
    net === 0 ? text.net.same : fill(net > 0 ? text.net.more : text.net.less, { hours: words.hours(size) });
  const parts = changes
    .filter((change) => totalOf(made[change]) > 0)
    .map((change) => sentence(text.changes[change], made[change]));
  return said(whole, net === 0 ? '' : month(size), ...parts);
}
