import type { PloverEvent } from './plover.ts';

/** What saying that one will (not) do something amounts to: the type of a further, or of another edge. */
export interface Commitment {
  /** Events of the act that is spoken of. */
  readonly of: readonly PloverEvent[];
  readonly negated: boolean;
  /** Relation type of the commitment. */
  readonly type: string;
  /** Whether the commitment takes the place of the act's own edge, or stands beside it. */
  readonly replaces: boolean;
}

/**
 * PLOVER codes a statement about one's own future act by what it commits to: "will release the prisoners" is AGREE,
 * "will bomb the city" THREATEN, "will not lift the ban" REJECT, whatever the act. Applies to modality `future`,
 * where the one who commits is the act's own source. Meetings stay what they are.
 */
export const COMMITMENTS: readonly Commitment[] = [
  {
    of: ['CONCEDE', 'COOPERATE', 'AID', 'RETREAT'],
    negated: false,
    type: 'intend',
    replaces: false,
  },
  {
    of: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
    negated: false,
    type: 'threaten',
    replaces: false,
  },
  {
    of: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'],
    negated: true,
    type: 'refuse',
    replaces: true,
  },
];
