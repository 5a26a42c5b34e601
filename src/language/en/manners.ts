// The wordings by which an English request shows its manners.

export const PURPOSE =
  /\b(?:advice|insights?|perspectives?|guidance|learn(?:ing)?|understand(?:ing)?|hear(?:ing)? (?:about|how|what|your)|thoughts|experiences?|ideas|suggestions|opinions?|views?|wisdom|find out|explor(?:e|ing)|pick your brain|know more|information|questions? about|ask (?:you )?(?:about|how|what|a few|some)|your (?:path|story|journey|take|work|career))\b/iu;
export const DEFINITE_TIME =
  /\b(?:15|20|30|fifteen|twenty|thirty|(?:a )?quarter of an hour|half an hour|(?:a )?half[- ]hour|quarter[- ]hour)\b(?:\s*(?:-|–|to|or)\s*(?:15|20|30|fifteen|twenty|thirty))?[\s-]*(?:min(?:ute)?s?\b|')?/giu;
/** Of what looks definite, only this tells a time for sure: "20" alone may count anything. */
export const SURE_TIME = /min|'|hour/iu;
export const LONG_TIME =
  /(?<!\bhalf[\s-])(?<!\bquarter[\s-]of[\s-])\b(?:(?:an|one|1|two|2|a full|a couple of)[\s-]+hours?|(?:40|45|50|60|90|forty|forty[- ]five|fifty|sixty|ninety)[\s-]*(?:min(?:ute)?s?)|(?:a|one) (?:day|morning|afternoon|evening) (?:with|of))\b/iu;
export const VAGUE_TIME =
  /\b(?:(?:some|a (?:little )?(?:bit|moment|piece|little) of|any|a little|your|the) (?:\w+ )?time|a (?:few|couple of) (?:\w+ )?(?:minutes|moments)|a (?:quick|short|brief) (?:\w+ )?(?:chat|call|talk|meeting|conversation|coffee)|a moment|sometime|a chat|a call|a coffee)\b/iu;
export const THANKS =
  /\b(?:thank(?:s|ful)?|grateful|gratefully|appreciat(?:e|ed|ion|ive)|gratitude|obliged|indebted)\b/iu;
export const CONNECTION =
  /\b(?:suggest(?:ed|s|ion)|recommend(?:ed|s|ation)|refer(?:red|s)|introduc(?:ed|tion)|told me|mention(?:ed|s)|spoke (?:with|to|about|highly)|spoken|speaks? (?:very )?highly|gave me your|passed (?:me|on|along)|pointed me|connect(?:ed|s) (?:us|me|with|through|on)|put (?:me|us) in touch|mutual|we (?:both|share|met|worked|are both|studied|were|sat|spoke|talked)|both (?:of us|members|of|went|studied|worked|graduated|belong)|fellow|alum(?:ni|na|nus|nae)?|classmates?|graduat(?:e|ed)|studied|member(?:s|ship)?|chapter|association|society|guild|union|chamber|rotary|club|former(?:ly)? colleague|colleagues?|worked (?:with|at|together|for)|came across|come across|found (?:you|your)|saw (?:you|your)|seen (?:you|your)|read (?:your|about|the)|heard (?:you|your|about)|listened to|watched|enjoyed (?:your|reading|the)|noticed|attend(?:ed|ing)|met (?:you|at|last|briefly|your)|meeting you|your (?:talk|article|post|profile|name|interview|presentation|lecture|book|podcast|piece|column|panel|paper|webinar|remarks|speech|comment|comments|story)|neighbou?rs?|years ago|at the same|same (?:school|university|college|company|firm|town|church|team|department|industry|group)|through (?:the|our|my|a)|friend of|friends with|like you|as a (?:fellow|member)|follow(?:ing|ed) your)\b/iu;
