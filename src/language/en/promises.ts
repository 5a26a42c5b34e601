// How one says in English what one will do next.

export const WHAT_I_WILL_DO =
  /\b(?:i(?:['’]ll| will| shall| plan to| intend to| am going to|['’]m going to| want to| mean to| am about to|['’]m about to| have (?:already |just )?(?:started|begun|signed|written|ordered|joined|called|contacted|emailed|booked|registered|applied|read|asked|looked|made|put|taken)|['’]ve (?:already |just )?(?:started|begun|signed|written|ordered|joined|called|contacted|emailed|booked|registered|read|asked|looked|made|put|taken)| am (?:now |already )?(?:reading|signing|writing|calling|planning|looking into|following|trying|working|starting|joining)|['’]m (?:now |already )?(?:reading|signing|writing|calling|planning|looking into|following|trying|working|starting|joining)| signed up| (?:already|just) (?:called|wrote|ordered|signed|joined|started|emailed|booked))|my next step|next (?:week|month|step)[^.!?\n]{0,20}\bi\b)\b/giu;
export const EMPTY_PROMISE =
  /^(?:\s+(?:\w+\s+)?(?:be (?:in touch|grateful|thinking|sure)|keep in touch|stay in touch|never forget|always|to (?:thank|say thank|express|tell you how)|thank|let you go|keep (?:this|it) short))/iu;
