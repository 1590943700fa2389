import { createEdgeCurveProgram } from '@sigma/edge-curve';
import type { EdgeProgramType, ProgramDefinition } from 'sigma/rendering';
import { withSlots } from './slot.ts';

export type Stroke = 'solid' | 'dashed' | 'dotted';

/** Dash and gap in widths of the line. */
const PATTERNS: Readonly<Record<Stroke, { period: string; drawn: string } | null>> = {
  solid: null,
  dashed: { period: '5.5', drawn: '3.2' },
  dotted: { period: '2.6', drawn: '1.2' },
};

/** The curved edge program, broken into dashes along the chord; picking still sees the whole line. */
function strokeProgram(stroke: Stroke, arrow: boolean): EdgeProgramType {
  const Base = createEdgeCurveProgram({
    arrowHead: arrow
      ? { extremity: 'target', lengthToThicknessRatio: 4.2, widenessToThicknessRatio: 3.4 }
      : null,
  });
  const pattern = PATTERNS[stroke];
  if (!pattern) return Base;
  const broken = /* glsl */ `
  #ifndef PICKING_MODE
  vec2 chord = v_cpC - v_cpA;
  float along = dot(gl_FragCoord.xy - v_cpA, chord) / max(length(chord), 1.0);
  float unit = max(v_thickness, 2.0);
  if (mod(along, ${pattern.period} * unit) > ${pattern.drawn} * unit ${
    arrow
      ? '&& length(gl_FragCoord.xy - v_targetPoint) > v_targetSize + v_thickness * u_lengthToThicknessRatio'
      : ''
  }) discard;
  #endif
  `;
  // the program's class, whose types do not tell of the method that gives its shaders
  const Known = Base as unknown as new (...parts: unknown[]) => { getDefinition(): ProgramDefinition };
  return class extends Known {
    override getDefinition(): ProgramDefinition {
      const definition = super.getDefinition();
      return {
        ...definition,
        FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
          'void main(void) {',
          (start: string) => start + broken,
        ),
      };
    }
  } as unknown as EdgeProgramType;
}

/** By the type of an edge: `dashed-arrow`, `solid-line`, ... */
export const STROKE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = Object.fromEntries(
  (Object.keys(PATTERNS) as Stroke[]).flatMap((stroke) => [
    [`${stroke}-arrow`, withSlots(strokeProgram(stroke, true))],
    [`${stroke}-line`, withSlots(strokeProgram(stroke, false))],
  ]),
);
