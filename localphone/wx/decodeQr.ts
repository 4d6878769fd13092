import jsQR from 'jsqr';

/** Longest edge, in pixels, that is looked at: larger photographs are scaled down. */
const longestEdge = 1200;

/** The text of the QR code in a picture, or undefined when none is found. */
export async function decodeQr(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const width = Math.round(bitmap.width * scale);
  const height = Math.round(bitmap.height * scale);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no 2d canvas');
  context.drawImage(bitmap, 0, 0, width, height);
  return jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data;
}
