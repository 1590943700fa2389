// What the browser test loads into a page.
export { createAnnotator } from '../../src/annotate/annotator.ts';
export { writeConllu } from '../../src/annotate/conllu/write-conllu.ts';
