import { describe, expect, it } from 'vitest';
import { arrive, toSetAside } from './session.ts';

const nothing = { own: null, former: null };
const mine = 'v=1&t=budget&h=24&x=aaaaa';
const theirs = 'v=1&t=budget&h=36&x=bbbbb';
const older = 'v=1&t=budget&h=48&x=ccccc';

describe('coming to the tool', () => {
  it('starts fresh without a link or a draft', () => {
    expect(arrive(null, nothing)).toEqual({ origin: 'start', text: null, kept: null });
  });

  it('goes on with the draft, and offers one that was set aside', () => {
    expect(arrive(null, { own: mine, former: null })).toEqual({ origin: 'draft', text: mine, kept: null });
    expect(arrive(null, { own: mine, former: older }).kept).toBe(older);
  });

  it('shows a shared plan and keeps the draft within reach', () => {
    expect(arrive(theirs, { own: mine, former: null })).toEqual({ origin: 'link', text: theirs, kept: mine });
    expect(arrive(theirs, nothing).kept).toBeNull();
  });

  it('knows the own plan in the address, with the section of a language switch or without', () => {
    expect(arrive(mine, { own: mine, former: null }).origin).toBe('own');
    expect(arrive(`${mine}&s=costs`, { own: mine, former: null }).origin).toBe('own');
  });

  it('goes on knowing where the own plan was handed over from', () => {
    const handedOver = `${mine}&f=v%3D1`;
    expect(arrive(mine, { own: handedOver, former: null })).toMatchObject({
      origin: 'own',
      text: handedOver,
    });
  });

  it('still offers the draft set aside after the changed plan is reloaded', () => {
    expect(arrive(theirs, { own: theirs, former: mine })).toEqual({
      origin: 'own',
      text: theirs,
      kept: mine,
    });
  });
});

describe('the first change of a plan', () => {
  it('sets the own draft aside when the plan was someone else’s', () => {
    expect(toSetAside('link', { own: mine, former: null })).toBe(mine);
    expect(toSetAside('example', { own: mine, former: null })).toBe(mine);
    expect(toSetAside('start', { own: mine, former: null })).toBe(mine);
  });

  it('sets nothing aside when the plan was the reader’s, or an older draft waits already', () => {
    expect(toSetAside('own', { own: mine, former: null })).toBeNull();
    expect(toSetAside('draft', { own: mine, former: null })).toBeNull();
    expect(toSetAside('link', { own: mine, former: older })).toBeNull();
    expect(toSetAside('link', nothing)).toBeNull();
    expect(toSetAside('example', { own: mine, former: older })).toBeNull();
  });
});
