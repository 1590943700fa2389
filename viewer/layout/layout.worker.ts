import { arrange, type LayoutTask } from './arrange.ts';

addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const places = arrange(event.data);
  // `self.postMessage` of a worker takes a list of what to hand over; the page's own takes an origin
  (self as unknown as Worker).postMessage(places, [places.buffer]);
});
