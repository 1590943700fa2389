import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { csv } from '../../src/export/csv.ts';
import { gexf } from '../../src/export/gexf.ts';
import { graphml } from '../../src/export/graphml.ts';
import { json } from '../../src/export/json.ts';
import { jsonl } from '../../src/export/jsonl.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { slug } from '../../src/model/identity.ts';
import type { Canvas } from '../canvas/scene.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { Named } from '../panels/Named.tsx';
import { writeAddress } from '../state/address.ts';
import { useDesk } from '../state/desk.tsx';
import { INITIAL, type ViewState } from '../state/view-state.ts';
import { report } from './report.ts';
import { save } from './save.ts';
import { selectedPart } from './shared-part.ts';
import { shownGraph } from './shown-graph.ts';
import { standalonePage } from './standalone-page.ts';

/** Files for other programs. `dragoman export` knows more. */
const FORMATS = [
  { format: gexf, label: 'GEXF (Gephi)', hasSentences: false },
  { format: graphml, label: 'GraphML (Cytoscape, yEd)', hasSentences: false },
  { format: csv, label: 'CSV, a row per sentence', hasSentences: true },
  { format: json, label: 'JSON (graphology)', hasSentences: false },
  { format: jsonl, label: 'JSON Lines (this viewer, scripts)', hasSentences: true },
];

type Scope = 'shown' | 'selected' | 'whole';

/** The view that a stand-alone page opens with: this one, where it holds all that is shown here. */
const viewOf = (scope: Scope, state: ViewState): string =>
  scope === 'selected'
    ? writeAddress({ ...INITIAL, theme: state.theme, size: state.size, colour: state.colour })
    : writeAddress(state);

/** Takes what is shown or selected elsewhere: a picture, a report, a file for another program, or this very view. */
export function ShareMenu({ canvas }: { canvas: Canvas | null }) {
  return (
    <DialogTrigger>
      <Named name="Share what is shown">
        <Button className="tool" aria-label="Share what is shown">
          <Glyph name="share" />
        </Button>
      </Named>
      <Popover className="popover" placement="bottom end">
        <Dialog className="share" aria-label="Share">
          <Ways canvas={canvas} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Ways({ canvas }: { canvas: Canvas | null }) {
  const desk = useDesk();
  const { index, state, visible } = desk;
  const [scope, setScope] = useState<Scope>('shown');
  const [said, setSaid] = useState('');
  const selected = selectedPart(desk);
  const name = slug(index.graph.manifest.name);
  const alone = (scope === 'selected' && selected) || undefined;
  const isPart =
    visible.entities.size < index.graph.entities.length ||
    visible.relations.size < index.graph.relations.length;
  const whole = scope === 'whole';
  const part = (complete = false): KnowledgeGraph =>
    whole ? index.graph : shownGraph(index, alone ?? visible, complete);

  const WAYS: Readonly<Record<string, { label: string; take: () => Promise<void> | void }>> = {
    // of what is not on the canvas there is no picture
    ...(canvas &&
      !whole && {
        png: { label: 'Picture (PNG)', take: async () => save(await canvas.picture(alone), `${name}.png`) },
        svg: {
          label: 'Drawing (SVG)',
          take: () => save(new Blob([canvas.svg(alone)], { type: 'image/svg+xml' }), `${name}.svg`),
        },
      }),
    report: {
      label: 'Report with quotations (Markdown)',
      take: () => save(new Blob([report(part(), index.entities)], { type: 'text/markdown' }), `${name}.md`),
    },
    ...Object.fromEntries(
      FORMATS.map(({ format, label, hasSentences }) => [
        format.id,
        {
          label,
          take: () => save(new Blob([...format.write(part(hasSentences))]), `${name}${format.extension}`),
        },
      ]),
    ),
    ...(location.protocol.startsWith('http') && {
      html: {
        label: 'Stand-alone page (HTML), works offline',
        take: async () => save(await standalonePage(part(true), viewOf(scope, state)), `${name}.html`),
      },
    }),
    address: {
      label: 'Copy the address of this view',
      take: () => navigator.clipboard.writeText(location.href),
    },
  };

  async function take(way: string): Promise<void> {
    try {
      await WAYS[way]?.take();
      setSaid(way === 'address' ? 'Copied.' : 'Saved.');
    } catch (error) {
      setSaid(`Failed: ${(error as Error).message}`);
    }
  }

  return (
    <>
      {(selected || isPart) && (
        <ToggleButtonGroup
          className="segments"
          aria-label="What to take"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[scope]}
          onSelectionChange={(keys) => setScope([...keys][0] as Scope)}
        >
          <ToggleButton id="shown">What is shown</ToggleButton>
          {selected && <ToggleButton id="selected">The selection</ToggleButton>}
          {isPart && <ToggleButton id="whole">The whole graph</ToggleButton>}
        </ToggleButtonGroup>
      )}
      <ul>
        {Object.entries(WAYS).map(([id, { label }]) => (
          <li key={id}>
            <Button className="share-way" onPress={() => void take(id)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft" role="status">
        {plainText(said)}
      </p>
    </>
  );
}
