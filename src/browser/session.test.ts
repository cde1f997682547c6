import { describe, expect, it } from 'vitest';
import { arrive, toSetAside, withFormer, withoutFormer } from './session.ts';

const nothing = { own: null, former: [] };
const mine = 'v=1&t=budget&h=24&x=aaaaa';
const theirs = 'v=1&t=budget&h=36&x=bbbbb';
const older = 'v=1&t=budget&h=48&x=ccccc';

describe('coming to the tool', () => {
  it('starts fresh without a link or a draft', () => {
    expect(arrive(null, nothing)).toEqual({ origin: 'start', text: null, kept: null });
  });

  it('goes on with the draft, and offers one that was set aside', () => {
    expect(arrive(null, { own: mine, former: [] })).toEqual({ origin: 'draft', text: mine, kept: null });
    expect(arrive(null, { own: mine, former: [older] }).kept).toBe(older);
  });

  it('shows a shared plan and keeps the draft within reach', () => {
    expect(arrive(theirs, { own: mine, former: [] })).toEqual({ origin: 'link', text: theirs, kept: mine });
    expect(arrive(theirs, nothing).kept).toBeNull();
  });

  it('knows the own plan in the address, with the section of a language switch or without', () => {
    expect(arrive(mine, { own: mine, former: [] }).origin).toBe('own');
    expect(arrive(`${mine}&s=costs`, { own: mine, former: [] }).origin).toBe('own');
  });

  it('goes on knowing where the own plan was handed over from', () => {
    const handedOver = `${mine}&f=v%3D1`;
    expect(arrive(mine, { own: handedOver, former: [] })).toMatchObject({
      origin: 'own',
      text: handedOver,
    });
  });

  it('knows the own plan also where the draft holds more than the link', () => {
    const whole = `${mine}&sa=41000`;
    const asShared = (draft: string): string => draft.replace('&sa=41000', '');
    expect(arrive(mine, { own: whole, former: [] }, asShared)).toMatchObject({ origin: 'own', text: whole });
    expect(arrive(mine, { own: whole, former: [] })).toMatchObject({ origin: 'link', kept: whole });
  });

  it('still offers the draft set aside after the changed plan is reloaded', () => {
    expect(arrive(theirs, { own: theirs, former: [mine] })).toEqual({
      origin: 'own',
      text: theirs,
      kept: mine,
    });
  });
});

describe('the first change of a plan', () => {
  it('sets the own draft aside when the plan was someone else’s', () => {
    expect(toSetAside('link', { own: mine, former: [] })).toBe(mine);
    expect(toSetAside('example', { own: mine, former: [] })).toBe(mine);
    expect(toSetAside('start', { own: mine, former: [] })).toBe(mine);
  });

  it('sets nothing aside when the plan was the reader’s, or there is none', () => {
    expect(toSetAside('own', { own: mine, former: [] })).toBeNull();
    expect(toSetAside('draft', { own: mine, former: [] })).toBeNull();
    expect(toSetAside('link', nothing)).toBeNull();
  });

  it('sets aside also when an older draft waits already, and neither is lost', () => {
    const aside = toSetAside('link', { own: mine, former: [older] }) ?? '';
    expect(withFormer([older], aside)).toEqual([mine, older]);
    expect(arrive(theirs, { own: null, former: [mine, older] }).kept).toBe(mine);
    expect(withoutFormer([mine, older], mine)).toEqual([older]);
  });

  it('keeps each draft once, and not without end', () => {
    expect(withFormer([older, mine], `${mine}&s=costs`)).toEqual([`${mine}&s=costs`, older]);
    const many = Array.from({ length: 9 }, (_, index) => `${mine}${index}`);
    expect(many.reduce<readonly string[]>(withFormer, [])).toEqual(many.reverse().slice(0, 5));
  });
});
