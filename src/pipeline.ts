/**
 * The stages in order:
 * read -> annotate -> recognize -> resolve -> relate -> assemble -> { store, export, query, view }.
 * Every stage is a pure function of what `model/` defines; this is the only place that knows them all.
 */
export {};
