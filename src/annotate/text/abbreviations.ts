/** Before a name or a number: their full stop does not end a sentence. `Gen. Smith`, `No. 5` */
const leading =
  'Mr Mrs Ms Mx Dr Prof St Ste Gen Lt Col Maj Capt Cmdr Adm Brig Sgt Cpl Pvt Sen Sens Rep Reps Gov Govs Pres Rev Fr Msgr Hon Amb ' +
  'Supt Insp Det Mlle Mme Messrs No Nos Art Arts Fig Figs Vol Vols Sec Secs Ch pp Mt Ft vs v cf eg ie viz Gens Drs Profs Sir';

/** They stand anywhere: a sentence may end with one. `Acme Inc.`, `in Jan.` */
const anywhere =
  'Inc Corp Co Cos Ltd Bros Jr Sr Esq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
  'Ave Blvd Rd Hwy Dept Univ Assn Bldg Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb ' +
  'Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que etc al est approx incl ext esp yrs mins hrs lbs oz Dist Div Ed Mgr Attn ' +
  'Intl Natl Govt PLC Pty Bhd';

/** Words that are not abbreviations unless a number or a name follows: `No. 5` but `He said no.` */
const onlyBeforeNumber = new Set('No Nos Art Arts Fig Figs Vol Vols Sec Secs Ch pp'.split(' '));

/** Words that end sentences more often than they are short for a name of a month or a state. */
const onlyCapitalised = new Set(
  'Mar Sun Sat Wed Mon Miss Wash Ill Ind Mo Pa La Co Fr Det Ed Art Rep Gen Sir Hon Sec Ch Mt Ft Adm'.split(
    ' ',
  ),
);

const leadingSet = new Set(leading.split(' '));
const anywhereSet = new Set(anywhere.split(' '));

/** What a word with a full stop behind it is, if the stop belongs to it: `next` is the text that follows the stop. */
export function abbreviation(word: string, next: string): 'leading' | 'anywhere' | undefined {
  const known = leadingSet.has(word) ? 'leading' : anywhereSet.has(word) ? 'anywhere' : variant(word);
  if (known === 'leading' && onlyBeforeNumber.has(word) && !/^\s?(?:\d|[IVX]+(?!\p{L}))/u.test(next))
    return undefined;
  return known;
}

/** `gen.` and `GEN.` for `Gen.`, where the small or the large word is not one of its own. */
function variant(word: string): 'leading' | 'anywhere' | undefined {
  const usual = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  if (usual === word || onlyCapitalised.has(usual) || onlyBeforeNumber.has(usual)) return undefined;
  return leadingSet.has(usual) ? 'leading' : anywhereSet.has(usual) ? 'anywhere' : undefined;
}
