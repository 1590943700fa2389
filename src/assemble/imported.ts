/**
 * What a default import of a CommonJS package is when the program runs: Node gives what its types call `default`, and
 * bundlers know better. The types alone differ between the two.
 */
export type Imported<Module> = Module extends { readonly default: infer Value } ? Value : Module;
