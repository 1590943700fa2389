import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { CAMP_DAVID } from './camp-david.ts';
import { access } from './scenes/access.ts';
import { bringing } from './scenes/bring.ts';
import { curating } from './scenes/curate.ts';
import { exploring, sharing } from './scenes/explore.ts';
import { finding } from './scenes/find.ts';
import { gathering } from './scenes/gather.ts';
import { hurrying } from './scenes/haste.ts';
import { keeping } from './scenes/keep.ts';
import { reading } from './scenes/read.ts';
import { realGraphs } from './scenes/real.ts';
import { tour } from './scenes/tour.ts';
import { wholeGraph } from './scenes/whole.ts';
import { builtViewer, launch, openStage, type Stage } from './stage.ts';

/** One browser for all scenes: starting it costs more than most of them. */
let browser: Browser;
let shared: Stage;
const house = { browser: () => browser, shared: () => shared };

beforeAll(async () => {
  await builtViewer();
  browser = await launch();
  shared = await openStage(browser, CAMP_DAVID);
}, 400_000);
afterAll(async () => {
  await shared?.close();
  await browser?.close();
});

describe('reading', { timeout: 90_000 }, () => reading(house));
describe('finding', { timeout: 90_000 }, () => finding(house));
describe('hurrying', { timeout: 90_000 }, () => hurrying(house));
describe('exploring', { timeout: 90_000 }, () => exploring(house));
describe('bringing', { timeout: 120_000 }, () => bringing(house));
describe('gathering', { timeout: 90_000 }, () => gathering(house));
describe('curating', { timeout: 90_000 }, () => curating(house));
describe('sharing', { timeout: 90_000 }, () => sharing(house));
describe('the graphs of the project', { timeout: 90_000 }, () => realGraphs(house));
describe('filters of a large graph', { timeout: 240_000 }, () => wholeGraph(house));
describe('a tour of both', { timeout: 120_000 }, () => tour(house));
describe('keeping', { timeout: 90_000 }, () => keeping(house));
describe('access', { timeout: 90_000 }, () => access(house));
