/** One thing the stage considered, for `extract --trace`. */
export interface TraceEntry {
  /** Document id and offset of the trigger. */
  readonly document: string;
  readonly trigger: { readonly start: number; readonly end: number; readonly text: string };
  /** Frame or construction. */
  readonly rule: string;
  readonly accepted: boolean;
  /** Why it was rejected; for an accepted one the path: "subject (relative) -> sign -> object (active)". */
  readonly why: string;
  readonly source?: string;
  readonly target?: string;
}

/** Collects what was considered. Without one nothing is collected. */
export type Trace = (entry: TraceEntry) => void;
