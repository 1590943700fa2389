import { type Result, readResults } from '../bench/results.ts';
import { THEMES, type Theme } from '../bench/themes.ts';
import { filled } from './filled.ts';
import { table } from './table.ts';

/** The README's table: what is got right. */
export const figuresInBrief = (readme: string): string =>
  filled(readme, {
    quality: () =>
      table(
        ['', 'measure', 'dragoman', 'others, for reference'],
        THEMES.filter(({ about }) => about === 'quality').flatMap((theme) =>
          figuresOf(theme).map(({ result, name, value, reference }, index) => [
            index === 0 ? `**${theme.title}**` : '',
            `${result.title}: ${name}`,
            figure(value),
            reference ?? '',
          ]),
        ),
      ),
  });

/** The page of all figures, each with what was asked of it and the command that repeats it. */
export const figuresPage = (page: string): string =>
  filled(page, {
    figures: () => THEMES.map((theme) => `## ${theme.title}\n\n${whole(theme)}`).join('\n'),
  });

function whole(theme: Theme): string {
  const rows = figuresOf(theme).map(({ result, first, name, value, reference, reach, aim }) => [
    first ? result.title : '',
    name,
    figure(value),
    [reach, aim].flatMap((mark) => (mark === undefined ? [] : [figure(mark)])).join(' / '),
    reference ?? '',
    first ? `\`${result.command}\`` : '',
  ]);
  return table(['measure', 'figure', 'dragoman', 'mark / aim', 'others, for reference', 'command'], rows);
}

/** The figures of a theme's measures, each with the result it belongs to. */
function figuresOf({ measures }: Theme) {
  const results = new Map(readResults().map((result) => [result.measure, result]));
  return measures.flatMap((id) => {
    const result = results.get(id);
    if (!result) throw new Error(`no result of ${id} in bench/results.json, which bench/themes.ts names`);
    return result.figures.map((one: Result['figures'][number], index) => ({
      ...one,
      result,
      first: index === 0,
    }));
  });
}

/** `.873` for shares, `12,300` for counts. */
const figure = (value: number): string =>
  value > 0 && value < 1
    ? value.toFixed(3).replace(/^0/, '')
    : (Math.round(value * 100) / 100).toLocaleString('en-US');
