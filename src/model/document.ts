/** A text as it was read. All offsets elsewhere are UTF-16 offsets into `text`, end exclusive. */
export interface Document {
  readonly id: string;
  readonly title?: string;
  /** ISO 8601, `2025-12-25` or with time. */
  readonly date?: string;
  /** Where it was filed, as its dateline writes it: `SEOUL`. */
  readonly place?: string;
  /** Outlet or address the text came from. */
  readonly source?: string;
  /** BCP 47; `en`. */
  readonly language: string;
  readonly text: string;
  /** Of a text that is left out of a stored graph, and is empty here: SHA-256 as hex of what it was, in UTF-8. */
  readonly hash?: string;
}
