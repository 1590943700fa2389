import { NodeCircleProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { ATLAS_ROW, iconAtlas } from './icon-atlas.ts';
import { withSlots } from './slot.ts';

/** What this program draws besides a disc. */
export interface IconDiscData extends NodeDisplayData {
  /** Place of the icon in the atlas. */
  readonly icon: number;
  /** Colour of the icon, `#rrggbb`. */
  readonly ink: string;
}

const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;

/** Half the side of the icon's cell, in radii of the disc. */
const CELL = '0.893';

/**
 * sigma's disc with an icon on it. All icons lie in one texture that is there before the first frame, so that no frame
 * is drawn twice, and the colour of an icon is data of its node. (`@sigma/node-image` loads each image by itself, draws all
 * anew when one has come, and makes three WebGL contexts when it is merely imported.)
 */
class IconDisc extends NodeCircleProgram {
  #texture: WebGLTexture | null = null;

  override getDefinition() {
    const disc = super.getDefinition();
    return {
      ...disc,
      VERTEX_SHADER_SOURCE: disc.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        `
attribute float a_icon;
attribute vec4 a_ink;
varying vec4 v_ink;
varying vec2 v_cell;
void main() {
  v_ink = a_ink;
  v_cell = vec2(mod(a_icon, ${ATLAS_ROW}.0), floor(a_icon / ${ATLAS_ROW}.0));
`,
      ),
      FRAGMENT_SHADER_SOURCE: disc.FRAGMENT_SHADER_SOURCE.replace(
        'void main(void) {',
        `
uniform sampler2D u_icons;
varying vec4 v_ink;
varying vec2 v_cell;

vec4 withIcon(vec4 disc) {
  vec2 at = vec2(v_diffVector.x, -v_diffVector.y) * ${CELL} / v_radius;
  vec2 inside = clamp(at * 0.5 + 0.5, 0.0, 1.0);
  // a sharper step of the texture than the rule: icons are small
  float ink = texture2D(u_icons, (v_cell + inside) / ${ATLAS_ROW}.0, -1.0).a;
  return vec4(mix(disc.rgb, v_ink.rgb, ink), disc.a);
}

void main(void) {`,
      ).replace('mix(v_color, transparent, t)', 'mix(withIcon(v_color), transparent, t)'),
      ATTRIBUTES: [
        ...disc.ATTRIBUTES,
        { name: 'a_icon', size: 1, type: FLOAT },
        { name: 'a_ink', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    super.processVisibleItem(index, start, data);
    const { icon, ink } = data as IconDiscData;
    // behind place (2), size, colour and id of the disc
    this.array[start + 5] = icon;
    this.array[start + 6] = floatColor(ink);
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    super.setUniforms(params, info);
    const { gl } = info;
    gl.activeTexture(gl.TEXTURE0);
    if (!this.#texture) {
      this.#texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, iconAtlas());
      gl.generateMipmap(gl.TEXTURE_2D);
    }
    // sigma's own work between two frames unbinds it
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
  }

  override kill(): void {
    this.normalProgram.gl.deleteTexture(this.#texture);
    super.kill();
  }
}

export const IconDiscProgram = withSlots(IconDisc);
