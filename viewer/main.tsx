import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/controls.css';
import './styles/detail.css';
import './styles/table.css';
import './styles/forms.css';
import './styles/timeline.css';
import './styles/forced-colors.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadDrawing } from './canvas/load-drawing.ts';
import { hasWebGL } from './canvas/webgl.ts';
import { openServed } from './data/open-graph.ts';
import { readAddress } from './state/address.ts';
import { tables } from './table/load-table.ts';

const served = openServed();
// whether it fails is the canvas's to say
if (hasWebGL()) loadDrawing().catch(() => {});
if (!hasWebGL() || readAddress(location.hash).mode !== 'graph') tables.load();
const root = createRoot(document.getElementById('root') as HTMLElement);
// labels on the canvas are measured once: their typeface must be there before
const fonts = Promise.all([
  document.fonts.load('500 12px "Inter Variable"'),
  document.fonts.load('650 13px "Inter Variable"'),
]);
Promise.all([served, fonts.catch(() => [])]).then(
  ([served]) => root.render(<App served={served} failure={null} />),
  (error: Error) => root.render(<App served={null} failure={error.message} />),
);
