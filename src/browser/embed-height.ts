/*
 * The frame's side of fitting its height to its content. Only a height leaves, in every form that hosts know, so it may be
 * sent to anyone. Nothing that comes in changes state; a ping gets the height again.
 */

/** Smaller changes are not worth a message. */
const smallestChange = 2;
/** A host whose frame grows with its content can set off a loop; it ends here. */
const most = { messages: 30, milliseconds: 2000 };

/** The key WordPress appends to the frame's address, to know its frame again; null elsewhere. */
export function wordpressSecret(hash: string): string | null {
  return /[#?&]secret=([A-Za-z0-9]{1,40})/.exec(hash)?.[1] ?? null;
}

/** A height in pixels in the forms of our own script, AMP, Embedly and, with its secret, WordPress. */
export function heightMessages(height: number, address: string, secret: string | null): readonly unknown[] {
  const messages: unknown[] = [
    { type: 'mandat:height', v: 1, height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
  if (secret !== null) messages.push({ message: 'height', value: height, secret });
  return messages;
}

/** Decides whether a height is sent at a time in milliseconds; `again` sends it although it has not changed. */
export function heightGate(): (height: number, now: number, again?: boolean) => boolean {
  let sent = Number.NEGATIVE_INFINITY;
  let recent: number[] = [];
  return (height, now, again = false) => {
    if (!again && Math.abs(height - sent) < smallestChange) return false;
    recent = recent.filter((time) => now - time < most.milliseconds);
    if (recent.length >= most.messages) return false;
    recent.push(now);
    sent = height;
    return true;
  };
}

/**
 * Tells the host page the height of an element that holds everything the frame shows, now and whenever it changes. To be
 * called before anything is written to the address, where WordPress puts its secret.
 */
export function reportHeight(content: Element): void {
  if (parent === window) return;
  const mayBeSent = heightGate();
  const secret = wordpressSecret(location.hash);
  const report = (again = false): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // In a hidden tab there is no height to tell.
    if (height === 0 || !mayBeSent(height, performance.now(), again)) return;
    for (const message of heightMessages(height, location.href.split('#', 1)[0] ?? '', secret)) {
      parent.postMessage(message, '*');
    }
  };
  new ResizeObserver(() => {
    report();
  }).observe(content);
  addEventListener('load', () => {
    report(true);
  });
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== parent || typeof event.data !== 'object' || event.data === null) return;
    if ('type' in event.data && event.data.type === 'mandat:ping') report(true);
  });
}
