import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { withoutFrames } from './without-frames.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The viewer as one file, `standalone.html`, for `dragoman export --to html`: scripts, styles, typefaces and the worker stand
 * in it, and in the place of `<!-- graph -->` comes the graph. A page from disk may load nothing, and needs nothing.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [react(), locales.vite({ locales: ['en-US'] }), withoutFrames(), inlineWorker(), onePage()],
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'iife' },
  build: {
    outDir: process.env.VIEWER_OUT ?? here('../dist/viewer'),
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

/** A page from disk has no model beside it: it reads no articles (`canRead`). */
const LEFT_OUT = './reading.worker.ts';

/** A worker of its own file cannot be loaded from disk: it becomes a text in the script. */
function inlineWorker(): Plugin {
  const made =
    /new Worker\(new URL\('(\.\/[\w.-]+\.worker\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g;
  return {
    name: 'inline-worker',
    enforce: 'pre',
    transform(code) {
      let imports = '';
      const changed = code.replace(made, (_, file: string) => {
        if (file === LEFT_OUT) return '(undefined as never)';
        imports += `import InlineWorker from '${file}?worker&inline';\n`;
        return 'new InlineWorker()';
      });
      return changed === code ? null : { code: imports + changed, map: null };
    },
  };
}

/** Puts the one script and the one style sheet into the page; nothing else is written. */
function onePage(): Plugin {
  return {
    name: 'one-page',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.filter((file) => file.type === 'chunk').map((file) => inScript(alone(file.code)));
      const styles = files.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
      );
      const lost = files.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
      const other = lost.map(({ fileName }) => fileName).filter((name) => name !== 'index.html');
      if (other.length) throw new Error(`cannot stand in the page: ${other.join(', ')}`);
      if (scripts.length !== 1 || styles.length !== 1)
        throw new Error(
          `one script and one style sheet expected, not ${scripts.length} and ${styles.length}`,
        );
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: 'standalone.html', source: page(scripts[0]!, styles[0]!) });
    },
  };
}

/** Nothing is left to load ahead, and the mark is where the page is. */
const alone = (code: string): string =>
  code.replaceAll('__VITE_PRELOAD__', 'void 0').replaceAll('./mark.svg', mark());

const mark = (): string =>
  `data:image/svg+xml;base64,${readFileSync(here('public/mark.svg')).toString('base64')}`;

/** `</script>` in a string of the code would end it; `<!--` would begin a comment. */
const inScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** React Aria gives its style elements the page's nonce. Nobody can slip another into a file on disk. */
const NONCE = 'dragoman';

function page(script: string, styles: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)} 'wasm-unsafe-eval'`,
    `style-src ${digest(styles)} 'nonce-${NONCE}'`,
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta property="csp-nonce" nonce="${NONCE}" />
    <title>dragoman</title>
    <link rel="icon" href="${mark()}" />
    <style>${styles}</style>
  </head>
  <body>
    <div id="root"></div>
<!-- graph -->
    <script type="module">${script}</script>
  </body>
</html>
`;
}
