/** Five base-36 digits hold this many values. */
const space = 36 ** 5;

/**
 * Five base-36 characters that change when any part of the text changes: FNV-1a, 32 bits, over its UTF-16 units
 * (http://www.isthe.com/chongo/tech/comp/fnv/), reduced to what five digits hold. Guards against accidents, not intent.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return ((hash >>> 0) % space).toString(36).padStart(5, '0');
}
