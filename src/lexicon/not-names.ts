/** Capitalized words that name no person, place, state or organization, whatever a model thinks: the calendar, faiths, languages, awards, things. Lower case. */
export const NOT_NAMES = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug
sep sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays am pm a.m. p.m. gmt utc cet est edt bst ad bc b.c. a.d. internet web email e-mail gdp gnp aids hiv dna rna sars ebola covid covid-19 coronavirus tv radio dvd cd pc
islam christianity judaism hinduism buddhism catholicism protestantism communism marxism socialism nazism fascism zionism god allah bible koran quran qur'an torah sharia shariah jihad english-language german-language
euro euros dollar dollars yen yuan renminbi pound pounds sterling ruble rubles rouble roubles franc francs mark marks rupee rupees peso pesos lira won shekel shekels crown crowns zloty forint bitcoin nobel oscar oscars grammy emmy pulitzer
i me my you he she it we they this that these those there here what which who whom whose when where why how if as at by for from in into of off on onto or out over per than then to under until up via with without after before during since
while although though because but and so yet nor not no yes also even just only still already again very more most much many few some any all both each every either neither none other another such same own the a an his her its our your their
however meanwhile moreover furthermore nevertheless otherwise therefore thus instead indeed perhaps maybe today tomorrow yesterday tonight now once twice first second third last next previous former latter new old big small good bad great
one two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion dozen mr mrs ms dr celsius fahrenheit photo image video copyright related source sources read more watch listen click here print share comments advertisement
constitution war peace summit state government parliament president minister ministry army police court law north south east west northern southern eastern western central nations nation world earth globe sun moon day week month year
`;
