import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CAMP_DAVID } from '../camp-david.ts';
import { openStage } from '../stage.ts';
import { campDavid, detail, type House } from './scene.ts';

/** What a key is called, its number, and what it writes. */
const KEYS: Readonly<Record<string, readonly [string, number, string?]>> = {
  Enter: ['Enter', 13, '\r'],
  Tab: ['Tab', 9],
  End: ['End', 35],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowDown: ['ArrowDown', 40],
};

/**
 * Presses keys one after another without waiting for the page, which a slow machine runs: each is there before the last
 * is answered. A word of more than one letter that names no key is typed.
 */
async function hurried(page: Page, ...keys: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  const presses = keys
    .flatMap((key) => (KEYS[key] ? [key] : [...key]))
    .flatMap((key) => {
      const letter = [
        /[a-z]/i.test(key) ? `Key${key.toUpperCase()}` : '',
        /\w/.test(key) ? key.toUpperCase().charCodeAt(0) : 0,
        key,
      ] as const;
      const [code, windowsVirtualKeyCode, text] = KEYS[key] ?? letter;
      const press = { key, code, windowsVirtualKeyCode };
      return [
        session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...press, ...(text && { text }) }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press }),
      ];
    });
  await Promise.all(presses);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
}

/** Keys that come faster than the page draws do what they do when it has time. */
export function hurrying(house: House): void {
  it('writes into the form that a menu just opened', async () => {
    const { page, close } = await openStage(house.browser(), CAMP_DAVID, { hash: 'at=entity~state%3AEG' });
    await detail(page).getByRole('button', { name: 'Correct', exact: true }).focus();
    await hurried(page, 'Enter', 'Enter', 'End', ' (get up)', 'Tab', 'the best', 'Enter');
    await detail(page).getByRole('heading', { name: 'Egypt (get up)', level: 2 }).waitFor();
    await page.getByRole('button', { name: /1 decision/ }).click();
    await page.getByText('the best').waitFor();
    await close();
  });

  it('merges into whom was typed', async () => {
    const { page, close } = await openStage(house.browser(), CAMP_DAVID, { hash: 'at=entity~state%3AEG' });
    await detail(page).getByRole('button', { name: 'Correct', exact: true }).focus();
    await hurried(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'israel', 'Enter', 'Tab', 'Enter');
    await detail(page).getByRole('heading', { name: 'Israel', level: 2 }).waitFor();
    await close();
  });

  it('goes on behind a word of a question that Tab completed', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('button', { name: 'Ask in the query language' }).click();
    const question = page.getByRole('textbox', { name: 'Question in Cypher' });
    await question.fill('');
    await question.focus();
    const back = Array.from(') RETURN a.name', () => 'ArrowLeft');
    await hurried(page, 'MATCH (a:) RETURN a.name', ...back, 'Sta', 'Tab', '{', '}');
    await expect.poll(() => question.inputValue()).toBe('MATCH (a:State{}) RETURN a.name');
    await page.getByRole('button', { name: 'Close the query' }).click();
    await close();
  });

  it('counts every key that brings the graph nearer', async () => {
    const { page, close } = await campDavid(house);
    await page.getByRole('application').focus();
    await hurried(page, '+', '+', '+', '-');
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toMatch(/camera=.*0\.4444$/);
    await close();
  });
}
