import { addAxe, axeViolations, everyAddress, expect, open, test, unfold } from '../support/browser.ts';

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  '320 px wide': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;

for (const [name, { colorScheme, viewport }] of Object.entries(looks)) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    for (const address of everyAddress) {
      test(`axe finds nothing on ${address}`, async ({ context, page }) => {
        await addAxe(context);
        await open(page, address);
        expect(await axeViolations(page)).toEqual([]);
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });
}
