// cspell:disable
/** What the search knows of English: words that say nothing, and words parents use for one another. */
export const stopWords = new Set(
  `a about all am an and any are arent as at be been being but by can cant could couldnt did didnt do does doesnt
  doing dont for from get gets getting go goes going got had has hasnt have havent having he her here hers herself hes
  him himself his how i if im in into is isnt it its itself ive just keep keeps let lets like make makes making me
  much my myself no not now of off ok on or our ourselves out over please put she shes should shouldnt so some still
  than that the their them themself themselves then there these they theyre theyve this those through to too uk up us
  use uses using want wants was wasnt we were what whats when where which while who whos why will with without wont
  would you your yours yourself`.split(/\s+/),
);

/** Each line: words that mean the same to someone who searches. The first stands for all of them. */
const sameMeaning = [
  'child children childs childrens kid kids son sons daughter daughters boy boys girl girls teen teens teenager teenagers lad lads',
  'picture pictures pic pics photo photos photograph image images snapshot foto',
  'nude nudes naked',
  'message messages messaging msg msgs dm dms dming text texts texting',
  'stranger strangers random randoms randomer weirdo weirdos creep creeps',
  'chat chats chatting chatted',
  'stop stops block blocks blocking prevent',
  'app apps application',
  'phone phones mobile smartphone',
  'harm harms harming harmed selfharm selfharming hurt hurts hurting cut cuts cutting',
  'suicide suicides suicidal die dies dying died dead kill kills killing killed',
  'missing runaway',
  'anorexia anorexic bulimia bulimic',
  'depression depressed depressing',
  'anxiety anxious anxieties',
  'someone somebody anyone anybody',
  'mum mums mom dad dads parent parents parental carer carers',
];

export const meaning = new Map(sameMeaning.flatMap((line) => line.split(' ').map((word, _, [first = word]) => [word, first])));

/** Names the guide has no page of, each a slip away from some other word: "threads" is not "threats". */
export const otherNames = new Set(
  'bereal bigo bumble clash halo hinge linkedin locket monkey omegle pinterest reddit skout skype steam threads tumblr viber wechat wizz yubo'.split(' '),
);
