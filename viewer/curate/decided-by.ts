import { remember, remembered } from '../state/remembered.ts';

const NAME = 'dragoman-who';

/** Who decides, as they last called themselves on this machine; empty when they did not. */
export const who = (): string => remembered(NAME);

export const callMyself = (name: string): void => remember(NAME, name.trim());

/** The day, as it is written into decisions. */
export const today = (): string => new Date().toISOString().slice(0, 10);
