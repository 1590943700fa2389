/** Plural -> singular, where no rule of spelling leads to it. */
const list =
  'men man women woman children child feet foot teeth tooth geese goose mice mouse lice louse oxen ox dice die lives life wives wife ' +
  'knives knife thieves thief loaves loaf halves half selves self shelves shelf leaves leaf wolves wolf calves calf scarves scarf hooves hoof elves elf ' +
  'crises crisis analyses analysis theses thesis hypotheses hypothesis parentheses parenthesis diagnoses diagnosis bases base oases oasis ' +
  'axes axis criteria criterion phenomena phenomenon bacteria bacterium strata stratum memoranda memorandum referenda referendum ' +
  'alumni alumnus nuclei nucleus fungi fungus stimuli stimulus syllabi syllabus radii radius cacti cactus indices index matrices matrix vertices vertex ' +
  'appendices appendix movies movie cookies cookie zombies zombie calories calorie prairies prairie genies genie rookies rookie ' +
  'ties tie lies lie pies pie dies die series series species species means means news news headquarters headquarters barracks barracks ' +
  'shoes shoe toes toe canoes canoe foes foe woes woe hoes hoe buses bus gases gas viruses virus campuses campus bonuses bonus statuses status censuses census ' +
  'focuses focus lenses lens aliases alias atlases atlas canvases canvas biases bias plusses plus pluses plus quizzes quiz fezzes fez axises axis ' +
  'passersby passerby attorneys-general attorney-general grandchildren grandchild sportsmen sportsman';

const words = list.split(' ');

/** Plurals that name something of their own, or have no singular in use. */
const itself =
  'people troops politics economics mathematics physics ethics athletics thanks regards congratulations goods clothes belongings surroundings ' +
  'premises proceedings proceeds remains scissors trousers pants jeans glasses odds outskirts savings earnings riches whereabouts arms armed ' +
  'grounds supplies logistics statistics electronics dynamics tactics gymnastics ceramics basics specifics customs aerobics forensics ' +
  'species headquarters barracks means series news crossroads sports media data';

export const irregularNouns: ReadonlyMap<string, string> = new Map([
  ...words.flatMap((plural, i): [string, string][] => (i % 2 ? [] : [[plural, words[i + 1]!]])),
  ...itself.split(' ').map((word): [string, string] => [word, word]),
]);
