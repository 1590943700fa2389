/** Base, past, participle; a second form of the same after a slash. What is not here is regular. */
const list = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
beget begot begotten; begin began begun; behold beheld beheld; bend bent bent; beset beset beset; bet bet bet; bid bid/bade bid/bidden;
bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought;
broadcast broadcast broadcast; build built built; burn burnt burnt; burst burst burst; buy bought bought; cast cast cast;
catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut;
deal dealt dealt; dig dug dug; dive dove dived; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven; dwell dwelt dwelt;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung;
fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; foretell foretold foretold;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten/got;
give gave given; grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held;
hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; lean leant leant; leap leapt leapt;
learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant;
meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; mow mowed mown;
offset offset offset; outdo outdid outdone; overcome overcame overcome; overhear overheard overheard; override overrode overridden;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid paid;
plead pled pled; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; remake remade remade;
repay repaid repaid; resell resold resold; resend resent resent; rethink rethought rethought; retake retook retaken; rewrite rewrote rewritten;
rid rid rid; ride rode ridden; ring rang rung; rise rose risen; rerun reran rerun; run ran run; saw sawed sawn; say said said;
see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shear sheared shorn;
shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
slay slew slain; sleep slept slept; slide slid slid; sling slung slung; slit slit slit; smell smelt smelt; sow sowed sown; speak spoke spoken; speed sped sped;
spend spent spent; spill spilt spilt; spin spun spun; spit spat spat; split split split; spoil spoilt spoilt; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk; stride strode stridden;
strike struck struck/stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought;
throw threw thrown; thrust thrust thrust; tread trod trodden; unbind unbound unbound; undercut undercut undercut; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset; wake woke woken;
wear wore worn; weave wove woven; wed wed wed; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written`;

/** Forms that no rule of spelling leads to, or leads to the wrong verb. */
const others = `
be is am are was were been being 's 'm 're ’s ’m ’re m r s ai; have has had having 've ’ve ve 'd ’d; do does did done doing; go goes went gone going;
die dying; lie lying; tie tying; vie vying; add added adding; err erred erring; ebb ebbed ebbing; ski skiing skied; unite united uniting; breathe breathed breathing;
paste pasted pasting; sue sued suing; owe owed owing; eye eyed eyeing; age aged aging ageing; singe singed; focus focused focusing focussed focuses; bus bused;
picnic picnicked picnicking; panic panicked panicking; traffic trafficked trafficking; mimic mimicked mimicking;
free freed freeing; agree agreed agreeing; see seeing; flee fleeing; lose losing; use used using; cease ceased ceasing; ban banned banning; dye dyed dyeing; laud lauded lauding; sever severed severing; co-ordinate co-ordinated co-ordinating; want wan; go gon`;

/** Form -> base. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map([
  ...entries(list, /[\s/]+/),
  ...entries(others, /\s+/),
]);

function entries(text: string, separator: RegExp): [string, string][] {
  return text.split(';').flatMap((group) => {
    const [base = '', ...forms] = group.trim().split(separator);
    return forms.map((form): [string, string] => [form, base]);
  });
}
