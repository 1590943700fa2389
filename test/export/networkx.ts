import { python as pythonWith } from './debian-tool.ts';

/** Runs a Python program that prints JSON, in a Python that has NetworkX. */
export const python = (program: string, ...args: readonly string[]): unknown =>
  pythonWith('networkx', program, ...args);
