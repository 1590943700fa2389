/**
 * The PLOVER event types with quad class and intensity score (-10..10).
 * Source: PLOVER manual (openeventdata/PLOVER, CC BY-SA 4.0).
 */
export const PLOVER = {
  AGREE: { cameo: '03', quad: 1, score: 2.5 },
  CONSULT: { cameo: '04', quad: 1, score: 2.5 },
  SUPPORT: { cameo: '05', quad: 1, score: 5 },
  CONCEDE: { cameo: '08', quad: 1, score: 4.5 },
  COOPERATE: { cameo: '06', quad: 2, score: 9.5 },
  AID: { cameo: '07', quad: 2, score: 10 },
  RETREAT: { cameo: '08', quad: 2, score: 6.5 },
  REQUEST: { cameo: '10', quad: 3, score: 0 },
  ACCUSE: { cameo: '11', quad: 3, score: -3 },
  REJECT: { cameo: '12', quad: 3, score: -2 },
  THREATEN: { cameo: '13', quad: 3, score: -3.5 },
  PROTEST: { cameo: '14', quad: 4, score: -5 },
  MOBILIZE: { cameo: '15', quad: 4, score: -5.5 },
  SANCTION: { cameo: '16', quad: 4, score: -6 },
  COERCE: { cameo: '17', quad: 4, score: -7 },
  ASSAULT: { cameo: '19', quad: 4, score: -9 },
} as const;

export type PloverEvent = keyof typeof PLOVER;

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;
