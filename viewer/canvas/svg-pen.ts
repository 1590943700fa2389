import type { Pen } from './overlay.ts';

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
const short = (n: number): string => String(Math.round(n * 100) / 100);

/** Takes the strokes that would go onto a canvas, and gives them as elements of an SVG. */
export class SvgPen implements Pen {
  lineWidth = 1;
  strokeStyle: Pen['strokeStyle'] = '#000000';
  fillStyle: Pen['fillStyle'] = '#000000';
  font = '';
  lineJoin: CanvasLineJoin = 'round';
  textBaseline: CanvasTextBaseline = 'middle';
  readonly elements: string[] = [];
  #path = '';
  readonly #ruler = document.createElement('canvas').getContext('2d');

  beginPath(): void {
    this.#path = '';
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const turn = Math.min(to - from, 2 * Math.PI - 1e-3);
    const point = (angle: number): string =>
      `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
    const r = short(radius);
    this.#path += `M${point(from)}A${r} ${r} 0 ${turn > Math.PI ? 1 : 0} 1 ${point(from + turn)}`;
  }

  stroke(): void {
    this.elements.push(
      `<path d="${this.#path}" fill="none" stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}"/>`,
    );
  }

  fill(): void {
    this.elements.push(`<path d="${this.#path}" fill="${this.fillStyle}"/>`);
  }

  measureText(text: string): { readonly width: number } {
    if (!this.#ruler) return { width: text.length * 7 };
    this.#ruler.font = this.font;
    return this.#ruler.measureText(text);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(
      text,
      x,
      y,
      `fill="none" stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}"`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="${this.fillStyle}"`);
  }

  #text(text: string, x: number, y: number, paint: string): void {
    const [, weight = '400', size = '12'] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    this.elements.push(
      `<text x="${short(x)}" y="${short(y)}" dominant-baseline="central" font-family="Inter, system-ui, sans-serif" font-weight="${weight}" font-size="${size}" stroke-linejoin="round" ${paint}>${escaped(text)}</text>`,
    );
  }
}
