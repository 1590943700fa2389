/** Canvases of one size laid over each other on a ground, as a PNG. */
export function picture(layers: readonly HTMLCanvasElement[], ground: string): Promise<Blob> {
  const sheet = document.createElement('canvas');
  sheet.width = Math.max(...layers.map((layer) => layer.width));
  sheet.height = Math.max(...layers.map((layer) => layer.height));
  const context = sheet.getContext('2d');
  if (!context) return Promise.reject(new Error('no canvas to draw on'));
  context.fillStyle = ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))));
  });
}
