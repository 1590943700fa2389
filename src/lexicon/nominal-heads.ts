import type { EntityTypeId } from '../ontology/entity-types.ts';

/**
 * Common nouns that head a mention worth having: "the message", "North Korean troops", "a submarine construction site". Singular; the plural
 * is found by the lemma. A noun stands in one class only. Nouns of time, amount, manner and feeling are in none.
 */
export const NOMINAL_HEADS: Readonly<Partial<Record<EntityTypeId, string>>> = {
  person: `president premier chancellor minister secretary king queen emperor prince princess leader chairman chairwoman chairperson chief
    director governor mayor speaker ceo founder commander captain pope bishop archbishop cardinal patriarch ayatollah imam cleric priest rabbi
    spokesman spokeswoman spokesperson ambassador envoy diplomat consul negotiator mediator adviser advisor aide official prosecutor general
    colonel admiral marshal judge justice lawmaker legislator parliamentarian deputy senator congressman congresswoman politician candidate
    man woman boy girl child husband wife son daughter father mother brother sister uncle cousin nephew widow friend colleague rival successor
    predecessor author writer novelist poet journalist reporter correspondent editor analyst expert economist scientist professor researcher historian
    lawyer attorney activist dissident campaigner blogger whistleblower singer actor actress artist filmmaker musician composer
    coach player striker goalkeeper midfielder defender champion teacher student doctor nurse pilot driver farmer businessman
    maid employer trafficker smuggler dealer confidant lobbyist investor shareholder creditor donor
    businesswoman entrepreneur banker billionaire tycoon oligarch dictator strongman ruler monarch warlord statesman counterpart
    terrorist gunman attacker hijacker assassin suspect defendant prisoner detainee inmate hostage spy agent victim witness survivor
    soldier officer policeman fugitive murderer killer shooter accomplice informant refugee migrant delegate representative commissioner tsar
    hacker employee staffer protester demonstrator rebel insurgent militant fighter guerrilla separatist militiaman peacekeeper mercenary
    civilian resident citizen villager settler immigrant voter supporter opponent critic miner commando islamist jihadist extremist
    nationalist exile survivor pilgrim volunteer bystander passenger fisherman trader merchant labourer laborer veteran conscript recruit
    convict offender criminal gangster teenager intruder looter rioter kidnapper captor abductor follower loyalist ringleader tourist
    scholar academic interpreter translator guard bodyguard policewoman servicewoman serviceman servicemember paratrooper sailor airman marine
    worker negotiator mourner parent orphan widow tribesman clansman herder rancher shopkeeper vendor motorist commuter consumer customer taxpayer
    chief-executive executive manager owner boss treasurer mufti sheikh sultan emir shah vice-president rapporteur nominee incumbent
    patient observer salesman specialist stockholder stranger applicant clergyman spectator proprietor client investigator thief trooper clerk
    educator surgeon pupil relative administrator associate athlete competitor foreigner messenger peasant physician trustee contractor instructor
    monk robber grandmother grandfather aunt niece tenant traitor youngster anthropologist attendant bandit bride chieftain consultant landlord
    lecturer missionary nun onlooker passerby pirate skeptic spouse subordinate supervisor technician traveler traveller warrior workman aggressor
    believer captive commentator contributor deportee executioner foreman homeowner invader juror mechanic outsider patriot pastor preacher porter
    promoter sniper sufferer supplier accountant anarchist adversary artisan broker buyer celebrity classmate collaborator columnist
    conspirator coordinator courier crony culprit descendant developer dignitary elector exporter importer felon intermediary inventor jurist
    landowner librarian litigant magistrate organizer organiser outlaw participant pensioner pharmacist philanthropist practitioner proponent protege
    racist rapist referee secessionist shopper strategist theologian therapist tradesman tutor viewer wrestler housewife cop gunner rifleman
    patrolman infantryman guardian insurer retailer grower hunter poacher dissenter detractor backer benefactor operative dockworker steelworker
    firefighter fireman rescuer medic paramedic responder inspector retiree graduate trainee contestant homemaker inhabitant evacuee seaman cadet
    sergeant lieutenant corporal coastguard saboteur assailant arsonist`,
  group: `troops forces soldiers army people crowd protesters demonstrators rebels insurgents militants fighters guerrillas separatists gunmen militiamen
    peacekeepers mercenaries civilians residents citizens villagers refugees migrants settlers immigrants voters supporters opponents critics
    workers strikers miners farmers students women men children journalists prisoners hostages victims families relatives inhabitants
    officials leaders ministers lawmakers diplomats experts scientists analysts observers inspectors investigators monitors authorities
    police troop force brigade battalion regiment division unit contingent squad convoy fleet patrol garrison delegation mission
    mob opposition community minority majority population public youth nationals volunteers commandos cadres loyalists islamists jihadists
    terrorists extremists hardliners nationalists reformers dissidents activists politicians players fans team side
    allies partners negotiators envoys governments countries nations states powers neighbors neighbours parties sides members deputies
    clergy elite tribe clan dynasty family couple pair duo trio generation crew personnel staff workforce constituency households diaspora exiles returnees survivors mourners pilgrims
    household jury platoon infantry cavalry corps squadron populace electorate flotilla throng sect`,
  organization: `government administration cabinet regime ministry department agency bureau office commission committee council parliament congress
    senate assembly legislature court tribunal party movement union alliance organization organisation association federation confederation
    league institution institute foundation company firm corporation business bank group conglomerate manufacturer carmaker automaker airline
    broadcaster newspaper daily magazine weekly outlet network station media press university college school club militia
    coalition bloc body brewery lobby eurozone junta presidency leadership secretariat watchdog think-tank charity ngo syndicate cartel gang consortium operator subsidiary
    embassy consulate faction wing politburo military navy airforce front service directorate board panel authority`,
  state: `country nation state republic kingdom empire homeland superpower neighbor neighbour ally power dictatorship monarchy motherland fatherland`,
  place: `city town village capital region province district island peninsula continent border frontier territory area coast river lake sea
    mountain valley desert street square suburb neighborhood neighbourhood enclave zone strait gulf port harbor harbour hometown outskirts
    airspace waters stronghold strip oasis canal countryside hinterland corridor`,
  treaty: `treaty agreement accord pact deal protocol convention charter constitution law bill act legislation decree ordinance resolution amendment
    memorandum ceasefire truce armistice peace-treaty communique communiqué roadmap settlement concordat directive statute covenant ban embargo
    draft declaration`,
  event: `war conflict battle invasion offensive operation campaign attack bombing raid strike airstrike assault shelling massacre genocide coup
    uprising revolution rebellion revolt insurgency protest demonstration rally riot march clash election referendum vote ballot summit conference meeting talks
    negotiation negotiations visit trip ceremony inauguration funeral anniversary celebration parade crisis standoff siege blockade
    occupation annexation crash earthquake tsunami hurricane flood famine disaster explosion blast trial drill exercise test launch round measure action move presentation proceedings
    tournament match game final olympics championship race festival session hearing inspection march strike intervention
    investigation probe audit runoff run-off poll banquet dinner downing shooting fighting violence impasse sanctions process
    maneuver maneuvers manoeuvres crackdown evacuation exodus incident accident murder assassination killing kidnapping`,
  facility: `site plant base airport airfield airbase camp prison jail reactor factory roadblock oilfield shipyard dockyard port terminal station bridge dam tunnel hospital palace
    building complex headquarters compound mosque church cathedral synagogue temple monastery museum stadium hotel embassy-building checkpoint
    bunker silo laboratory lab refinery pipeline mine warehouse depot barracks fortress castle tower monument memorial cemetery
    consulate-building launchpad shelter school-building gas-field`,
  weapon: `weapon missile rocket bomb warhead nuke tank submarine warship warplane machinegun destroyer frigate carrier drone aircraft bomber fighter-jet jet helicopter gunship
    artillery howitzer mortar grenade mine gun rifle pistol ammunition munition arsenal torpedo satellite arms weaponry explosives device launcher`,
  product: `film movie book novel album song painting car vehicle plane airliner shipment passport ship vessel boat software app phone drug vaccine oil gas fuel`,
  other: `message letter statement report speech telegram note greeting address interview remark remarks comment article editorial proposal plan
    offer request demand appeal call warning threat accusation allegation claim charge complaint petition invitation promise pledge announcement
    policy decision verdict ruling sentence program programme project aid loan bailout budget reform initiative ultimatum condolences solution case package incentive
    dispute allegations cooperation relations ties`,
};

/**
 * Nouns of the lists above that name too many other things to stand alone: they need a modifier or a definite determiner that points to
 * something ("the two sides", "the Iranian side"), or are left out as bare plurals.
 */
export const WEAK_HEADS = `people public side sides member members party parties state power force case call claim charge plan policy decision program
programme project drug mine gas oil act vote test game race note address bill draft final march session office service board panel group unit
side team family couple man woman child children men women boy girl area region zone border coast capital business press media network station
daily weekly strike launch exercise operation campaign device aid offer test front wing authority division call comment agent general private
representative executive justice major head officer manager owner player school club majority minority community population generation talks ties relations round measure action move presentation cooperation gun jet car vehicle ship
book film song fuel phone app album novel`;
