import { playbooksIn } from './content-pairs.ts';
import type { Locale } from './i18n/locale.ts';
import type { CapabilityId } from './tools/coverage/state.ts';
import type { FurtherReading } from './tools/coverage/view.ts';

/** The point of the first playbook that helps most with each capability. */
const points: Readonly<Record<CapabilityId, number>> = {
  strategy: 2,
  lead: 1,
  plan: 3,
  create: 7,
  administer: 2,
  community: 8,
  influencer: 9,
  advertise: 6,
  analyse: 5,
};

/** Where each capability is read about. Fails the build when the playbook or a point of it is gone. */
export async function coverageReading(locale: Locale): Promise<FurtherReading> {
  const playbook = (await playbooksIn(locale)).find(({ key }) => key === 'nine-things');
  if (playbook === undefined) throw new Error(`There is no playbook nine-things in ${locale}`);
  const entries = Object.entries(points).map(([id, n]) => {
    const point = playbook.points.find((heading) => heading.n === n);
    if (point === undefined)
      throw new Error(`${playbook.path} has no point ${n}; see src/content-reading.ts`);
    return [id, { title: point.claim, href: `${playbook.path}#point-${n}` }] as const;
  });
  return Object.fromEntries(entries) as FurtherReading;
}
