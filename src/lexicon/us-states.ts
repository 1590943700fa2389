/** States of the USA with the codes of the postal service (public domain), `Name CODE`; parted by semicolons. */
export const US_STATES =
  'Alabama AL;Alaska AK;Arizona AZ;Arkansas AR;California CA;Colorado CO;Connecticut CT;Delaware DE;Florida FL;Georgia GA;Hawaii HI;Idaho ID;' +
  'Illinois IL;Indiana IN;Iowa IA;Kansas KS;Kentucky KY;Louisiana LA;Maine ME;Maryland MD;Massachusetts MA;Michigan MI;Minnesota MN;' +
  'Mississippi MS;Missouri MO;Montana MT;Nebraska NE;Nevada NV;New Hampshire NH;New Jersey NJ;New Mexico NM;New York NY;North Carolina NC;' +
  'North Dakota ND;Ohio OH;Oklahoma OK;Oregon OR;Pennsylvania PA;Rhode Island RI;South Carolina SC;South Dakota SD;Tennessee TN;Texas TX;' +
  'Utah UT;Vermont VT;Virginia VA;Washington WA;West Virginia WV;Wisconsin WI;Wyoming WY;District of Columbia DC';

let names: Set<string> | undefined;
let codes: Map<string, string> | undefined;

/** "California", of one word or more. */
export function isUsState(name: string): boolean {
  names ??= new Set(US_STATES.split(';').map((row) => row.slice(0, -3)));
  return names.has(name);
}

/** "California" for "CA". */
export function usStateOfCode(code: string): string | undefined {
  codes ??= new Map(US_STATES.split(';').map((row) => [row.slice(-2), row.slice(0, -3)]));
  return codes.get(code);
}
