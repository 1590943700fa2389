import { useMemo } from 'react';
import {
  Checkbox,
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { Modality } from '../../src/model/evidence.ts';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import { Choice, type Option } from './Choice.tsx';

const MODALITIES: readonly Modality[] = [
  'actual',
  'future',
  'intended',
  'requested',
  'possible',
  'hypothetical',
];
const WHOEVER = 'whoever';

/** Filters on how a sentence says it: yes or no, fact or plan, on whose word, how surely read. */
export function Saying() {
  const {
    index,
    state: { hiddenModalities, polarity, outlet, speaker, confidence },
    change,
  } = useDesk();
  const { modalities, speakers, negated } = useMemo(() => {
    const modalities = new Map<Modality, number>();
    const speakers = new Map<string, number>();
    let negated = 0;
    for (const relation of index.graph.relations)
      for (const one of relation.evidence) {
        modalities.set(one.modality, (modalities.get(one.modality) ?? 0) + 1);
        const { speaker, outlet } = one.attribution ?? {};
        for (const id of new Set([speaker ?? outlet ?? 'writer', ...(outlet ? [outlet] : [])]))
          speakers.set(id, (speakers.get(id) ?? 0) + 1);
        if (one.negated) negated++;
      }
    return { modalities, speakers, negated };
  }, [index]);
  const sources = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { source } of index.graph.documents)
      if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }, [index]);

  const voices = useMemo(
    () => [...speakers].sort((a, b) => b[1] - a[1]).map(([id, count]) => ({ id, count })),
    [speakers],
  );
  const nameOf = (id: string): string =>
    id === 'writer' ? 'the text itself' : plainText(index.entities.get(id)?.name ?? id);

  // other filters change nothing of it
  return useMemo(
    () => (
      <section className="legend" aria-label="How it is said">
        <h2 className="section">How it is said</h2>
        {MODALITIES.filter((one) => modalities.has(one)).map((one) => (
          <div className="legend-line" key={one}>
            <Checkbox
              className="legend-check"
              isSelected={!hiddenModalities.includes(one)}
              onChange={(shown) =>
                change({
                  hiddenModalities: shown
                    ? hiddenModalities.filter((other) => other !== one)
                    : [...hiddenModalities, one],
                })
              }
            >
              <span className="swatch" data-stroke={one === 'actual' ? 'solid' : 'dashed'} />
              <span className="legend-name">{one === 'actual' ? 'as fact' : one}</span>
              <span className="number">{modalities.get(one)}</span>
            </Checkbox>
          </div>
        ))}
        {negated > 0 && (
          <div className="legend-row">
            <span className="swatch" data-stroke="dotted" />
            <ToggleButtonGroup
              className="segments"
              aria-label="Polarity"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[polarity]}
              onSelectionChange={(keys) =>
                change({ polarity: [...keys][0] as 'any' | 'affirmed' | 'negated' })
              }
            >
              <ToggleButton id="any">any</ToggleButton>
              <ToggleButton id="affirmed">affirmed</ToggleButton>
              <ToggleButton id="negated">negated</ToggleButton>
            </ToggleButtonGroup>
          </div>
        )}
        {sources.length > 1 && (
          <Choice
            label="Outlet"
            value={outlet ?? WHOEVER}
            options={[
              { id: WHOEVER, text: 'any' },
              ...sources.map(([source, count]) => counted(source, plainText(source), count)),
            ]}
            onChange={(id) => change({ outlet: id === WHOEVER ? null : id })}
          />
        )}
        {voices.length > 1 && (
          <Choice
            label="Said by"
            value={speaker ?? WHOEVER}
            options={[
              { id: WHOEVER, text: 'anyone' },
              ...voices.map(({ id, count }) => counted(id, nameOf(id), count)),
            ]}
            onChange={(id) => change({ speaker: id === WHOEVER ? null : id })}
          />
        )}
        <Slider
          className="slider"
          value={confidence}
          minValue={0}
          maxValue={1}
          step={0.05}
          formatOptions={{ style: 'percent' }}
          onChange={(value) => change({ confidence: value as number }, { quiet: true })}
        >
          <Label>At least</Label>
          <SliderOutput />
          <span className="slider-word">sure</span>
          <SliderTrack className="slider-track">
            <SliderThumb className="slider-thumb" aria-label="Least confidence" />
          </SliderTrack>
        </Slider>
      </section>
    ),
    [index, hiddenModalities, polarity, outlet, speaker, confidence, change],
  );
}

/** `Reuters 12` */
const counted = (id: string, text: string, count: number): Option => ({
  id,
  text,
  shown: (
    <>
      {text} <span className="number">{count}</span>
    </>
  ),
});
