import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { hostileGraph } from '../export/hostile-graph.ts';
import { textOf } from '../export/what-it-says.ts';
import { fileOf, imported } from './foreign.ts';

const node = '<node id="1" label="A"/>';
const gexf = (inside: string): string => `<gexf version="1.3">\n<graph>\n${inside}\n</graph>\n</gexf>`;

/** Format, what the file holds, the line of the complaint, the complaint. */
const BAD: readonly (readonly [string, string, number | undefined, RegExp])[] = [
  ['gexf', '', undefined, /^the file is empty$/],
  ['gexf', ' \n\n', undefined, /^the file is empty$/],
  ['gexf', '<graphml/>', 1, /^the outermost element is <graphml>, not <gexf>$/],
  ['gexf', gexf('<nodes>').slice(0, 36), 3, /^no XML: /],
  ['gexf', gexf('<nodes><node id="1"></nodes>'), 3, /^no XML: /],
  ['gexf', gexf('<nodes>\n<node label="A"/></nodes>'), 4, /^<node> without id$/],
  ['gexf', gexf(`<nodes>${node}\n${node}</nodes>`), 4, /^a second node with id 1$/],
  [
    'gexf',
    gexf(`<nodes>${node}</nodes>\n<edges>\n<edge source="1" target="2"/></edges>`),
    5,
    /^an edge whose target is no node: 2$/,
  ],
  [
    'gexf',
    `<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${gexf('<nodes><node id="&x;"/></nodes>')}`,
    4,
    /^no XML: undefined entity/,
  ],
  [
    'gexf',
    `<gexf>${'<nodes><node id="1">'.repeat(200)}`,
    1,
    /^elements within elements, more than 200 deep$/,
  ],
  ['graphml', '{"nodes":[]}', 1, /^no XML: /],
  ['graphml', '<graphml><graph><edge source="a"/></graph></graphml>', 1, /^<edge> without target$/],
  ['json', '{"nodes": [\n{"key": "a"},\n]}', 3, /^no JSON: /],
  ['json', '[]', undefined, /^not an object with "nodes" and "edges"$/],
  ['json', '{"nodes":{}}', undefined, /^no list "edges"$/],
  ['json', '{"nodes":[{}],"edges":[]}', undefined, /^nodes\[0\]: no key$/],
  ['json', '{"nodes":[{"key":"a"}],"edges":[{"source":"a"}]}', undefined, /^edges\[0\]: no target$/],
  ['json', '{"nodes":[null],"edges":[]}', undefined, /^nodes\[0\]: no key$/],
  ['csv', 'name,age\nA,3\n', undefined, /^no table of edges: no columns source and target$/],
  ['csv', 'source,target\nA,"B\n', 2, /^no CSV: /],
  ['csv', 'source,target\nA,B\nA,\n', 3, /^an edge without target$/],
  ['csv', 'source,target\nA,B,C,D\n', 2, /^no CSV: /],
];

describe('a bad file is refused in one line that says where', () => {
  it.each(BAD)('%s: %j', async (format, text, line, complaint) => {
    const error = await imported(format, fileOf('bad file', text)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(complaint);
    expect((error as InputError).message).not.toContain('\n');
    expect(error).toMatchObject({ input: 'bad file', line });
  });
});

describe('whatever a file holds', () => {
  const whole = {
    gexf: textOf('gexf', hostileGraph),
    graphml: textOf('graphml', hostileGraph),
    json: textOf('json', hostileGraph),
    csv: textOf('csv', hostileGraph),
  };

  it.each(Object.entries(whole))(
    '%s, cut, mended and mixed up, gives a graph or one line',
    async (format, text) => {
      const damage = fc.record({
        from: fc.nat(text.length),
        length: fc.nat(400),
        put: fc.oneof(
          fc.constant(''),
          fc.string(),
          fc.constantFrom('<', '>', '"', '&', ']]>', '<!--', '\u0000', '{', '[', ','),
        ),
        end: fc.oneof(fc.constant(text.length), fc.nat(text.length)),
      });
      await fc.assert(
        fc.asyncProperty(damage, async ({ from, length, put, end }) => {
          const damaged = (text.slice(0, from) + put + text.slice(from + length)).slice(0, end);
          try {
            const { document, relations } = await imported(format, fileOf('damaged', damaged));
            for (const { evidence } of relations)
              for (const { start, end: to, quote } of evidence)
                expect(document.text.slice(start, to)).toBe(quote);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            expect((error as Error).message).not.toContain('\n');
          }
        }),
        { numRuns: 120 },
      );
    },
  );

  it('100,000 edges are read as a stream, and a value as long as a book is refused', async () => {
    async function* many(): AsyncIterable<string> {
      yield '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges>';
      for (let index = 0; index < 1000; index++) yield '<edge source="a" target="b"/>'.repeat(100);
      yield '</edges></graph></gexf>';
    }
    const { relations } = await imported('gexf', { name: 'many.gexf', text: many() });
    expect(relations).toHaveLength(100_000);
    async function* endless(): AsyncIterable<string> {
      yield '<graphml><graph><node id="a"><data key="k">';
      for (;;) yield 'word '.repeat(10_000);
    }
    await expect(imported('graphml', { name: 'endless', text: endless() })).rejects.toThrow(
      /a text of more than/,
    );
  });
});
