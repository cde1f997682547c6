/** What a finger needs at most from being lifted until the page hears the click. */
const clickDelay = 60;
/** How long a press can be: a list that the browser opens, or a lift outside a frame, is never heard of. */
const longestPress = 1000;

/**
 * Settles when the finger or button that is down has been lifted and its click been heard. What comes in between would
 * move the page, and the click would land beside what was meant.
 */
export function pressEnds(): Promise<void> {
  return new Promise((resolve) => {
    const lifted = (): void => {
      removeEventListener('pointerup', lifted);
      removeEventListener('pointercancel', lifted);
      setTimeout(resolve, clickDelay);
    };
    addEventListener('pointerup', lifted);
    addEventListener('pointercancel', lifted);
    setTimeout(lifted, longestPress);
  });
}
