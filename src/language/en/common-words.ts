// English words that tell little of a talk. Small letters, no accents.

export const COMMON = new Set(
  (
    'a about above after again against all also always am an and any anything are around as ask asked at ' +
    'back be because been before being best better both but by call came can career come company could ' +
    'day did do does doing done each even every everyone everything field find first for found from gave ' +
    'get give given go going good got great had has have having he hear heard help helped helpful her here ' +
    'hers him his how i idea ideas if important in industry insight insights interview into is it its job ' +
    'just keep kind know last learn learned learning let like little look lot made make many may me meet ' +
    'meeting might mine more most much must my need never new next no not nothing now of off on once one ' +
    'only or other our out over own people person please point question questions really right role said ' +
    'same say says see she should so some someone something speak still such sure take talk talked talking ' +
    'tell than thank thanks that the their them then there these they thing things think this those thought ' +
    'through time to today told too two up us use used useful very was way we week well went were what when ' +
    'where which while who why will with word work worked working would year years yesterday yet you your ' +
    'advice appreciate conversation experience grateful minutes morning afternoon team'
  ).split(' '),
);
/** Praise and pleasantries; what else is common, `shared-words.ts` knows. */
export const PRAISE = new Set(
  (
    'nice kind kindness friendly warm interesting inspiring inspiration inspired amazing awesome wonderful ' +
    'fantastic excellent brilliant lovely pleasant pleasure fun valuable useful informative insightful ' +
    'encouraging motivating generous open honest patient pretty quite truly totally absolutely super ' +
    'enjoyed enjoy enjoyable loved liked chat call session various several different overall general ' +
    'generally stuff tips tip learnt lots bit information info details perspective perspectives ' +
    'n/a na tbd todo none nothing yes ok okay'
  ).split(' '),
);
