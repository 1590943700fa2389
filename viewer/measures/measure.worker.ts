import { type MeasureTask, measure } from './measure.ts';

addEventListener('message', (event: MessageEvent<MeasureTask>) => postMessage(measure(event.data)));
