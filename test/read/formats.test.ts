import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePdf } from './make-pdf.ts';
import { makeDocx, makeZip } from './make-zip.ts';
import { documents, read, readingIn } from './reading.ts';

const { put, summary } = readingIn('dragoman-formats-');

const SIGNED =
  'Egyptian President Anwar Sadat and Israeli Prime Minister Menachem Begin signed a peace treaty on the lawn of the White House on Monday, ' +
  'in the presence of U.S. President Jimmy Carter.';
const ENDED =
  'The treaty ended the state of war between the two countries, and Israel agreed to withdraw from the Sinai.';
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Treaty signed - The Example</title>
<meta property="og:site_name" content="The Example"><meta property="article:published_time" content="1979-03-26T18:30:00-05:00">
<meta property="og:title" content="Sadat and Begin sign treaty"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Sadat and Begin sign treaty</h1><p>By Jane Roe, Example Press</p>
<figure><img src="a.jpg"><figcaption>On the lawn</figcaption></figure>
<p>WASHINGTON (EP) -- ${SIGNED}</p><p>${ENDED}<br><br>Syria condemned it.</p><p>Photo: White House</p>
<h2>Related stories</h2><ul><li><a href="/1">Carter meets Begin</a></li></ul><p>Read more: <a href="/2">Camp David</a></p>
</article><script>alert("no")</script><footer>© The Example. All rights reserved.</footer></body></html>`;

const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');

describe('JSON', () => {
  const TALKS = { language: 'en', text: 'Sadat met Carter.' };

  it.each([
    [
      'one document, its fields as in JSON Lines',
      { id: 'own', text: TALKS.text, date: '1978-09-05', headline: 'is no field of theirs' },
      [{ id: 'own', date: '1978-09-05', ...TALKS }],
    ],
    [
      'a list, its fields by their usual names',
      [
        { headline: 'Talks', body: TALKS.text, published: '5 September 1978', url: 'https://example.org/a' },
        { content: TALKS.text },
      ],
      [
        { id: 'a-1', title: 'Talks', date: '1978-09-05', source: 'https://example.org/a', ...TALKS },
        { id: 'a-2', ...TALKS },
      ],
    ],
    [
      'the answer of a news service, with more about the outlet',
      {
        status: 'ok',
        tags: ['a'],
        response: {
          articles: [{ source: { id: null, name: 'The Example' }, title: null, content: TALKS.text }],
        },
      },
      [{ id: 'a-1', source: 'The Example', ...TALKS }],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await documents(put('a.json', JSON.stringify(content)))).toEqual(expected);
  });

  it('fields of other names are told, mentions are taken over', async () => {
    const path = put('a.json', JSON.stringify([{ words: TALKS.text, mentions: [{ start: 0, end: 5 }] }]));
    expect(await read([path], { columns: { text: 'words' } })).toEqual([
      { document: { id: 'a-1', ...TALKS }, given: [{ start: 0, end: 5 }] },
    ]);
  });

  it('refuses what is no document by its place, and reads the rest', async () => {
    const list = [{ text: TALKS.text }, { title: 'x' }, 5, { body: TALKS.text, date: 'soon' }];
    const readings = await read([
      put('a.json', JSON.stringify(list)),
      put('b.json', '{\n"text": broken'),
      put('c.json', '{"name":"package"}'),
      put('d.json', ''),
    ]);
    expect(summary(readings)).toEqual([
      'a-1',
      'a.json (2): field text: is missing',
      'a.json (3): must be an object, not a number',
      expect.stringMatching(/^a\.json \(4\): field date: /),
      expect.stringMatching(/^b\.json(:2)?: not JSON; of JSON Lines, the name must end with \.jsonl/),
      expect.stringMatching(/^c\.json: no document in it: /),
      'd.json: empty: no text in it',
    ]);
  });

  it('JSON Lines whose text has another of the usual names are read as well', async () => {
    const path = put('a.jsonl', JSON.stringify({ body: TALKS.text, headline: 'Talks' }));
    expect(await documents(path)).toEqual([{ id: 'a-1', title: 'Talks', ...TALKS }]);
  });
});

describe('HTML', () => {
  it('gives the article, and title, date, outlet and place of the page', async () => {
    expect(await documents(put('treaty.html', PAGE))).toEqual([
      {
        id: 'treaty',
        title: 'Sadat and Begin sign treaty',
        date: '1979-03-26T18:30:00-05:00',
        source: 'The Example',
        place: 'WASHINGTON',
        language: 'en',
        text: text(
          'Sadat and Begin sign treaty',
          `WASHINGTON (EP) -- ${SIGNED}`,
          ENDED,
          'Syria condemned it.',
        ),
      },
    ]);
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"A","datePublished":"1979-03-26","publisher":{"name":"P"}}]}</script>',
      { title: 'A', date: '1979-03-26', source: 'P' },
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{</script><h1>B</h1>', { title: 'B' }],
    [
      'Dublin Core, canonical address',
      '<meta name="DC.title" content="C"><meta name="dc.date" content="26 March 1979"><link rel="canonical" href="https://www.example.org/c">',
      { title: 'C', date: '1979-03-26', source: 'example.org' },
    ],
    ['time element', '<time datetime="1979-03-26T10:00Z">today</time>', { date: '1979-03-26T10:00Z' }],
    ['a date that can be read in two ways gives none', '<meta name="date" content="03/04/1979">', {}],
  ])('finds the facts of a page: %s', async (_, head, facts) => {
    const [document] = await documents(
      put('facts.html', `<html><head>${head}</head><body><p>${SIGNED}</p></body></html>`),
    );
    const { title, date, source } = document!;
    expect({ ...(title && { title }), ...(date && { date }), ...(source && { source }) }).toEqual(facts);
  });

  it('decodes by what the page declares', async () => {
    const page = Buffer.from(
      `<html><head><meta charset="iso-8859-2"></head><body><p>Lech Wałęsa and the others said that this was it.</p></body></html>`,
      'latin1',
    );
    page[page.indexOf('Wa') + 2] = 0xb3;
    page[page.indexOf('Wa') + 3] = 0xea;
    expect((await documents(put('pl.html', page)))[0]!.text).toContain('Wałęsa');
  });
});

describe('PDF', () => {
  const running = (page: number) => [
    { text: 'The Example, March 1979', y: 810, size: 8 },
    { text: `Page ${page} of 3`, y: 30, size: 8 },
  ];

  it('joins lines and parted words to paragraphs, and drops heads, feet and page numbers', async () => {
    const pages = [
      [
        { text: 'Treaty signed', y: 780, size: 20 },
        { text: 'Anwar Sadat and Menachem Begin signed a peace trea-', y: 740 },
        { text: 'ty in Washington. They had met at Camp', y: 726 },
        { text: 'David.', y: 712 },
        { text: 'Israel agreed to withdraw from the', y: 680 },
      ],
      [
        { text: 'Sinai.', y: 780 },
        { text: 'The Arab League suspended Egypt.', y: 740 },
      ],
      [{ text: 'Syria condemned the treaty.', y: 780 }],
    ].map((lines, index) => [running(index + 1)[0]!, ...lines, running(index + 1)[1]!]);
    expect(await documents(put('treaty.pdf', makePdf(pages, 'Treaty signed')))).toEqual([
      {
        id: 'treaty',
        title: 'Treaty signed',
        language: 'en',
        text: text(
          'Treaty signed',
          'Anwar Sadat and Menachem Begin signed a peace treaty in Washington. They had met at Camp David.',
          'Israel agreed to withdraw from the Sinai.',
          'The Arab League suspended Egypt.',
          'Syria condemned the treaty.',
        ),
      },
    ]);
  });

  it('says that a scan has no text', async () => {
    expect(summary(await read([put('scan.pdf', makePdf([[]]))]))).toEqual([
      'scan.pdf: no text layer, a scan perhaps; run it through OCR (ocrmypdf)',
    ]);
  });
});

it('DOCX: headings and paragraphs, the first heading as title', async () => {
  expect(
    await documents(put('treaty.docx', makeDocx(['# Treaty signed', 'By Jane Roe', SIGNED, ENDED]))),
  ).toEqual([
    { id: 'treaty', title: 'Treaty signed', language: 'en', text: text('Treaty signed', SIGNED, ENDED) },
  ]);
});

it.each([
  ['no archive', Buffer.from('plain words'), 'damaged ZIP archive: it has no end'],
  ['cut off', Buffer.from(makeDocx([SIGNED]).subarray(200)), 'damaged ZIP archive: '],
  ['a bomb', makeDocx(['x'.repeat(40_000_000)]), 'unpacks to more than 100 times its size'],
  [
    'a bomb that lies about its size',
    makeZip([{ path: 'word/document.xml', content: 'x'.repeat(40_000_000), claims: 9 }]),
    'unpacks to more than',
  ],
])('DOCX: %s is refused', async (_, bytes, complaint) => {
  const [said] = summary(await read([put('treaty.docx', bytes)]));
  expect(said).toContain('treaty.docx');
  expect(said).toContain(complaint);
});

describe('EML', () => {
  const headers =
    'From: Jane Roe <jane@example.org>\r\nSubject: =?utf-8?Q?Treaty_sign=C3=A9?=\r\nDate: Mon, 26 Mar 1979 23:30:00 -0500\r\n';

  it('gives subject, day of the sender, name of the sender; no quoted reply, no signature', async () => {
    const body = `${SIGNED}\r\n\r\nOn Sunday, John Doe wrote:\r\n> What about\r\n> the treaty?\r\n\r\n${ENDED}\r\n-- \r\nJane Roe\r\n`;
    expect(await documents(put('mail.eml', `${headers}\r\n${body}`))).toEqual([
      {
        id: 'mail',
        title: 'Treaty signé',
        date: '1979-03-26',
        source: 'Jane Roe',
        language: 'en',
        text: text('Treaty signé', SIGNED, ENDED),
      },
    ]);
  });

  it('reads HTML where there is no plain text, and attachments as documents of their own', async () => {
    const mail = [
      `${headers}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n`,
      `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<div><p>${SIGNED}</p></div>`,
      `--b\r\nContent-Type: text/plain; name="note.txt"\r\nContent-Disposition: attachment; filename="note.txt"\r\n\r\n${ENDED}`,
      '--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\nx',
      '--b--\r\n',
    ].join('\r\n');
    expect((await documents(put('two.eml', mail))).map(({ id, text }) => [id, text.trim()])).toEqual([
      ['two', text('Treaty signé', SIGNED)],
      ['two-note-txt', ENDED],
    ]);
  });
});

describe('CSV and TSV', () => {
  it('finds columns by their usual names, whatever parts the cells, and tells rows by their line', async () => {
    const rows = `Headline;Body;Publication Date;n\r\nTreaty;"${SIGNED}\n\n""Yes"", he said.";26 March 1979;1\r\n\r\nWar;${ENDED};1979-03-27;2\r\n`;
    expect(await documents(put('news.csv', `\uFEFF${rows}`))).toEqual([
      {
        id: 'news-2',
        title: 'Treaty',
        date: '1979-03-26',
        language: 'en',
        text: `${SIGNED}\n\n"Yes", he said.`,
      },
      { id: 'news-6', title: 'War', date: '1979-03-27', language: 'en', text: ENDED },
    ]);
  });

  it('takes a mapping, and refuses single rows', async () => {
    const path = put(
      'own.tsv',
      `key\tstory so far\tday\na\t${SIGNED}\t1979-03-26\nb\t\t\nc\tHe said "no.\t1.2.\n`,
    );
    const columns = { id: 'key', text: 'story so far', date: 'day' };
    expect(summary(await read([path], { columns }))).toEqual([
      'a',
      'own.tsv:3: no text in this row',
      'own.tsv:4: date not understood: 1.2.; write it like 2025-12-25',
    ]);
  });

  it.each([
    ['a,b\n1,2\n', {}, 'x.csv:1: no column for the text; name one with --columns text=NAME, of: a, b'],
    ['text\nx\n', { date: 'day' }, 'x.csv:1: no column day for date; there are: text'],
    ['text\n', {}, 'x.csv: empty: no row below the head'],
    ['', {}, 'x.csv: empty: no line in it'],
  ])('%j', async (content, columns, refusal) => {
    expect(summary(await read([put('x.csv', content)], { columns }))).toEqual([refusal]);
  });
});

describe('feeds', () => {
  it('RSS: the fullest text of each item; ids that stay when the feed moves on', async () => {
    const item = (guid: string, rest: string) => `<item><guid>${guid}</guid>${rest}</item>`;
    const rss = (items: string) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>The Example</title>${items}</channel></rss>`;
    const one = item(
      'tag:1',
      `<title>Treaty &amp; peace</title><pubDate>Mon, 26 Mar 1979 23:30:00 -0500</pubDate><description>short</description><content:encoded><![CDATA[<p>${SIGNED}</p><p><a href="x">Read more…</a></p>]]></content:encoded>`,
    );
    const two = item(
      'tag:2',
      `<title>War over</title><description>${ENDED} &lt;img src="x"&gt;</description>`,
    );
    const first = await documents(put('feed.xml', rss(one + two)));
    expect(first.map(({ id: _, ...rest }) => rest)).toEqual([
      {
        title: 'Treaty & peace',
        date: '1979-03-26',
        source: 'The Example',
        language: 'en',
        text: text('Treaty & peace', SIGNED),
      },
      { title: 'War over', source: 'The Example', language: 'en', text: text('War over', ENDED) },
    ]);
    expect(await documents(put('feed.xml', rss(two)))).toEqual([first[1]]);
  });

  it('Atom, with markup as elements', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><entry><id>1</id><title type="html">&lt;b&gt;Treaty&lt;/b&gt;</title><updated>1979-03-27T01:00:00Z</updated><published>1979-03-26T23:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${SIGNED}</p><p>${ENDED}</p></div></content></entry></feed>`;
    expect(await documents(put('feed.atom', atom))).toMatchObject([
      { title: 'Treaty', date: '1979-03-26T23:00:00Z', text: text('Treaty', SIGNED, ENDED) },
    ]);
  });

  it('RDF, whose items stand beside the channel', async () => {
    const rdf = `<rdf:RDF><channel><title>The Example</title></channel><item rdf:about="1"><title>Treaty</title><description>${SIGNED}</description><dc:date>1979-03-26</dc:date></item></rdf:RDF>`;
    expect(await documents(put('feed.rdf', rdf))).toMatchObject([{ title: 'Treaty', date: '1979-03-26' }]);
  });

  it.each([
    ['<gpx/>', 'no feed: its root is gpx; RSS and Atom are read'],
    ['nothing', 'no feed: no XML; RSS and Atom are read'],
    ['<rss><channel/></rss>', 'feed without items'],
  ])('%s', async (content, message) => {
    expect(summary(await read([put('other.xml', content)]))).toEqual([`other.xml: ${message}`]);
  });
});

describe('archives', () => {
  it('ZIP: members like files of a folder, archives in it too', async () => {
    const inner = makeZip([{ path: 'war.txt', content: ENDED }]);
    const archive = makeZip([
      { path: 'b/note.txt', content: SIGNED },
      { path: 'a/note.txt', content: ENDED },
      { path: 'a/picture.png', content: 'x' },
      { path: '__MACOSX/a/._note.txt', content: 'x' },
      { path: 'c/inner.zip', content: inner },
      { path: 'd/rows.jsonl', content: '{"id":"own","text":"Sadat spoke."}\nx' },
    ]);
    expect(summary(await read([put('box.zip', archive)]))).toEqual([
      'box-a-note',
      'box-b-note',
      'box-inner-war',
      'own',
      'box.zip/d/rows.jsonl:2: not JSON; each line must be one JSON object',
    ]);
  });

  it('gz: by the name before it', async () => {
    const path = put('rows.jsonl.gz', gzipSync('{"text":"Sadat spoke."}\n'));
    expect(summary(await read([path, put('a.png.gz', gzipSync('x'))]))).toEqual([
      'rows-jsonl-1',
      'a.png.gz: what is packed in it is of no known kind, by the name before .gz',
    ]);
  });

  it('WARC and WET: pages answered with 200, chunked and packed or not', async () => {
    const record = (headers: string, block: Buffer) =>
      Buffer.concat([
        Buffer.from(`WARC/1.0\r\n${headers}\r\nContent-Length: ${block.length}\r\n\r\n`),
        block,
        Buffer.from('\r\n\r\n'),
      ]);
    const response = (uri: string, head: string, body: Buffer) =>
      record(
        `WARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nContent-Type: application/http; msgtype=response`,
        Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`), body]),
      );
    const packed = gzipSync(PAGE.replace(/<meta property="og:site_name"[^>]*>/, ''));
    const chunk = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const warc = Buffer.concat([
      record('WARC-Type: warcinfo', Buffer.from('software: x')),
      response(
        'https://www.example.org/a',
        '200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip',
        chunk,
      ),
      response('https://example.org/b', '404 Not Found\r\nContent-Type: text/html', Buffer.from(PAGE)),
      response('https://example.org/c.png', '200 OK\r\nContent-Type: image/png', Buffer.from('x')),
      record(
        'WARC-Type: conversion\r\nWARC-Target-URI: https://example.org/d\r\nContent-Type: text/plain',
        Buffer.from(ENDED),
      ),
    ]);
    const found = await documents(put('crawl.warc', warc));
    expect(found.map(({ title, source, text }) => [title, source, text.slice(0, 10)])).toEqual([
      ['Sadat and Begin sign treaty', 'example.org', 'Sadat and '],
      [undefined, undefined, 'The treaty'],
    ]);
    expect((await documents(put('crawl.warc.gz', gzipSync(warc)))).map(({ text }) => text)).toEqual(
      found.map(({ text }) => text),
    );
    expect(summary(await read([put('cut.warc', warc.subarray(0, -20))])).at(-1)).toMatch(
      /^cut\.warc: ends within record \d; the download broke off$/,
    );
  });
});
