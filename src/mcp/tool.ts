import type { z } from 'zod';
import type { KnowledgeGraph } from '../model/graph.ts';

/** What a tool can be asked to stop by. */
export interface Call {
  readonly signal: AbortSignal;
}

/** One tool that an assistant can call. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  /** `search_entities` */
  readonly name: string;
  readonly title: string;
  /** When to use it and what it gives, for the assistant. */
  readonly description: string;
  readonly input: Input;
  /**
   * The answer, an object that JSON can hold.
   * @throws InputError or CypherError for what the assistant can put right
   */
  readonly answer: (graph: KnowledgeGraph, input: z.output<Input>, call: Call) => object | Promise<object>;
}

/** Lets each tool's answer know the form of its own input. */
export const tool = <Input extends z.ZodObject>(definition: Tool<Input>): Tool =>
  definition as unknown as Tool;
