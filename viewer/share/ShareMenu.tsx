import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { slug } from '../../src/model/identity.ts';
import type { Canvas } from '../canvas/scene.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { useDesk } from '../state/desk.tsx';
import { report } from './report.ts';
import { save } from './save.ts';
import { shownGraph } from './shown-graph.ts';

const LABELS: Readonly<Record<string, string>> = {
  gexf: 'GEXF (Gephi)',
  graphml: 'GraphML (Cytoscape, yEd)',
  csv: 'CSV, a row per sentence',
  json: 'JSON (graphology)',
};

/** Takes what is shown elsewhere: a picture, a report, a file for another program, or the address of this very view. */
export function ShareMenu({ canvas }: { canvas: Canvas | null }) {
  const { index, visible } = useDesk();
  const name = slug(index.graph.manifest.name);
  const formats = EXPORT_FORMATS.filter((one) => one.id in LABELS);

  async function share(what: string): Promise<void> {
    if (what === 'address') await navigator.clipboard.writeText(location.href);
    else if (what === 'png' && canvas) save(await canvas.picture(), `${name}.png`);
    else if (what === 'report')
      save(new Blob([report(shownGraph(index, visible))], { type: 'text/markdown' }), `${name}.md`);
    else {
      const format = formats.find((one) => one.id === what);
      if (format) save(new Blob([...format.write(shownGraph(index, visible))]), `${name}${format.extension}`);
    }
  }

  return (
    <MenuTrigger>
      <Button className="tool" aria-label="Share what is shown">
        <Glyph name="share" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => void share(String(key))}>
          {canvas && <MenuItem id="png">Picture (PNG)</MenuItem>}
          <MenuItem id="report">Report with quotations (Markdown)</MenuItem>
          {formats.map((one) => (
            <MenuItem key={one.id} id={one.id}>
              {LABELS[one.id]}
            </MenuItem>
          ))}
          <MenuItem id="address">Copy the address of this view</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
