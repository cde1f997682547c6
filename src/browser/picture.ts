import { err, ok, type Result } from '../lib/result.ts';
import { saveFile } from './download.ts';

/** What a drawing is saved as. */
export type PictureFormat = 'png' | 'svg';

/** A drawing as a file of SVG, with its size in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a PNG for each of the drawing: sharp on screens that have two or three, and on paper. */
const sharpness = 2;
/** What every browser can hold: pixels in all, as on older phones, and along one side. */
const mostPixels = 16_777_216;
const mostAlong = 16_000;

/** A finished image; nothing when the browser cannot read it. */
function imageOf(svg: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      resolve(null);
    };
    // Of its own address, since in a frame without an origin an image from a `blob:` one would lock the canvas.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/** A drawing as PNG; nothing when the browser cannot make it. Never throws. */
async function pngOf({ svg, width, height }: Drawing): Promise<Blob | null> {
  try {
    const image = await imageOf(svg);
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d');
    if (image === null || drawing === null) return null;
    const scale = Math.min(
      sharpness,
      Math.sqrt(mostPixels / (width * height)),
      mostAlong / Math.max(width, height),
    );
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
  } catch {
    return null;
  }
}

/**
 * Hands the reader a drawing to save. Nothing is sent anywhere, and nothing throws. A frame may refuse files without a
 * word to those inside it, so what it gives back says whether there is a frame.
 * @param name of the file, without its ending
 * @returns the name with its ending, and whether a frame may have stopped it; an error when the file could not be made
 */
export async function savePicture(
  name: string,
  drawing: Drawing,
  format: PictureFormat,
): Promise<Result<{ readonly name: string; readonly isFramed: boolean }, 'browser'>> {
  const content = format === 'svg' ? drawing.svg : await pngOf(drawing);
  if (content === null) return err('browser');
  const file = `${name}.${format}`;
  try {
    saveFile(file, format === 'svg' ? 'image/svg+xml' : 'image/png', content);
  } catch {
    return err('browser');
  }
  return ok({ name: file, isFramed: parent !== window });
}
