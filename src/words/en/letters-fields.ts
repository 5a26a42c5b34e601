// What each tag of a template stands for, and what stands in a letter where its field is empty.

/** How a tag is written where it is not written as its field is called. */
export const tagNames: Readonly<Record<string, string>> = {};

/** Fields without a prompt only open a section: what is said of them follows the tag. */
export const fieldWords: Readonly<Record<string, { about: string; prompt?: string }>> = {
  'contact.name': { about: 'the name of the person whom you write to', prompt: '[their name]' },
  'contact.firstName': {
    about: 'what follows "Dear": mostly their first name',
    prompt: '[their first name]',
  },
  'contact.title': { about: 'their job title', prompt: '[their title]' },
  'contact.organization': { about: 'where they work', prompt: '[their organization]' },
  'contact.field': { about: 'the field that they work in', prompt: '[their field]' },
  'contact.association': {
    about: 'the association that you share',
    prompt: '[the association that you share]',
  },
  'me.name': { about: 'your name, from Settings', prompt: '[your name]' },
  'me.introduction': {
    about: 'who you are, in a few words, from Settings',
    prompt: '[who you are, in a few words]',
  },
  'me.field': {
    about: 'the field that you want to learn about, from Settings',
    prompt: '[your field]',
  },
  'me.signature': {
    about: 'what stands under your name, from Settings',
    prompt: '[your signature]',
  },
  hasIntroducer: { about: 'opens a section when somebody led you here who may be named' },
  'introducer.name': {
    about: 'who led you here, when that person may be named',
    prompt: '[who led you here]',
  },
  'introducer.firstName': { about: 'the same, first name only', prompt: '[who led you here]' },
  'referral.name': { about: 'a person whom they named to you', prompt: '[the person they named]' },
  'referral.firstName': { about: 'the same, first name only', prompt: '[the person they named]' },
  'referral.organization': {
    about: 'where that person works',
    prompt: '[where that person works]',
  },
  'purpose.subject': {
    about: 'what you want to learn about',
    prompt: '[what you want to learn about]',
  },
  'purpose.toLearnAboutCompany': { about: 'opens a section when it is about a company' },
  'purpose.toLearnAboutOpportunity': { about: 'opens a section when it is about an opportunity' },
  'purpose.toLearnAboutIndustry': { about: 'opens a section when it is about an industry' },
  why: { about: 'why this person; it follows "because"', prompt: '[why you write to this person]' },
  news: {
    about: 'what came of their advice; it follows "what became of it:"',
    prompt: '[what became of their advice]',
  },
  minutes: { about: 'how many minutes you ask for', prompt: '[how many]' },
  'interview.date': { about: 'the day of your talk', prompt: '[the day of your talk]' },
  'interview.time': { about: 'when a planned talk begins', prompt: '[the time of your talk]' },
  'interview.where': { about: 'where a planned talk takes place', prompt: '[where you meet]' },
  'interview.about': { about: 'what the talk was about', prompt: '[what you talked about]' },
  'interview.learned': {
    about: 'one thing of your notes under What I learned, as one sentence without its full stop',
    prompt: '[One thing you told me that I will use: …]',
  },
  'interview.helpReceived': {
    about: 'the help that they gave, in a few words',
    prompt: '[how they helped you]',
  },
  'interview.hasReferrals': { about: 'opens a section when they named people to you' },
  'interview.resumeAskedFor': { about: 'opens a section when they asked for your résumé' },
};
