import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { InputError } from '../model/input-error.ts';

const WIDTH = 2400;

/** Put there by the build; in a checkout that was not built the package itself is asked. */
const BUILT_FONT = fileURLToPath(new URL('../export/fonts/DejaVuSans.ttf', import.meta.url));

/**
 * Draws an SVG as a PNG. Letters are those of DejaVu Sans, which comes along, so that the picture is the same everywhere; only
 * what it has no letters for (Chinese, emoji) is taken from the fonts of the machine.
 * @throws InputError where there is no renderer for this machine
 */
export async function rasterize(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch((error: Error) => {
    throw new InputError(`no renderer for this machine (${error.message}); write --to svg instead`);
  });
  const family = 'DejaVu Sans';
  const font = {
    fontFiles: [fontFile()],
    loadSystemFonts: true,
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  return new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH }, background: '#FFFFFF', font })
    .render()
    .asPng();
}

const fontFile = (): string =>
  existsSync(BUILT_FONT)
    ? BUILT_FONT
    : createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
