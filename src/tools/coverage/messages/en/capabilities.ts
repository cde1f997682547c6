import type { Translation } from '../../../../i18n/messages.ts';
import type { capabilities as svCapabilities } from '../sv/capabilities.ts';

/**
 * Guidance on each capability. A level says what one sees the holder do, never what the holder is worth. The job
 * advertisement and the brief are pasted as they stand, with hours a week put in.
 */
export const capabilities = {
  strategy: {
    includes:
      'What social media is for in your organisation, whom you want to reach, which channels you use and which you leave alone. The strategy also says how you will know whether it works, and is reviewed when the business plan changes.',
    holders:
      'The work suits the head of marketing or communications, or a head of social media; a social media manager adds knowledge of the platforms but should not carry the strategy alone.',
    levels: {
      learning: 'Gathers background and suggests goals, while someone else weighs them up and decides.',
      alone: 'Writes down goals, audiences and choice of channels, and gets them approved.',
      owns: 'Reviews the strategy at set times, drops what no longer serves it and shows others how to weigh one goal against another.',
    },
    ai: {
      takes:
        'Summing up long documents and customer comments, gathering what others in your field do publicly, drafting several versions of a goal and arguing against each.',
      answers:
        'The head of marketing or communications answers for the choices. Check that the background is true and recent, and that nothing confidential was typed into the tool.',
    },
    ad: `We are looking for someone to set our direction on social media

We publish a good deal without having agreed what it should lead to. You get us to choose, and write it down.

You will
- turn the business plan into a few goals to follow up
- choose audiences and channels, and say which ones we should leave
- go through the goals with management every quarter

You have led marketing, communications or service work, and can explain a priority to people who disagree.

Time: {hours}, in office hours.
Mandate: you decide on audiences, channels and measures without asking. Goals and total budget are decided by management.
Equipment: computer, phone and access to the figures from every channel.
Backup: a member of the management team, named before you start.

Apply by telling us about a goal you persuaded someone to drop.`,
    brief: `Help with our strategy for social media

Goal: a short document that management can decide on, saying why, for whom, where and what we stop doing.

The choices stay with us: goals, audiences and budget. You bring background, alternatives and the questions we have not asked.

How we work
- You interview people in management, sales and service whom our head of marketing has approved.
- You write two alternatives, with what each asks of us in time and money.
- Management picks one, and you help us finish it.
- Questions are answered within two working days, both ways.

Scope: {hours}. Interviews and drafts are ours. You get read access to our accounts, no more.

The work ends when the strategy is decided, with files we can edit. Either of us may stop earlier with two weeks’ notice.`,
    questions: [
      'Which decision in the business plan should social media help with this year?',
      'If we could only speak to one group of people, which would it be, and what would we stop doing?',
      'Who can say yes or no to a new channel, and how do the rest of us find out?',
    ],
    pitfall: 'The strategy turns into a list of channels, because nobody has said what they are for.',
  },
  lead: {
    includes:
      'Sharing out the work, keeping it in step with campaigns, sales and service, and deciding what has to wait. Ordering from suppliers and following up what they deliver belongs here too.',
    holders:
      'The work suits a communications manager, a social media manager or a marketing coordinator, but always someone inside, even when everything else is bought.',
    levels: {
      learning:
        'Keeps the task list and calls the meetings, and turns to someone else when priorities clash.',
      alone: 'Shares out the work, says no when there is too much, and orders from suppliers and follows up.',
      owns: 'Changes how the work is done after each campaign, and coaches others to run projects of their own.',
    },
    ai: {
      takes:
        'Taking notes, turning them into task lists, drafting orders to suppliers and finding clashes between deadlines.',
      answers:
        'Whoever leads the work answers for priorities and for people’s workload. Check that each task has gone to someone who has accepted it, and that everyone at a meeting knows when a tool is listening.',
    },
    ad: `Wanted: someone to lead our work on social media

Several of us post, reply and order from suppliers, but nobody holds it all together. That will be you.

What you do
- share out the work and keep it in step with campaigns, sales and service
- order from agencies and freelancers, and check what they deliver
- hold a short meeting every week and look back after each campaign

You have run projects with people who reported to other managers.

Time: {hours}. Someone else is on call after office hours.
Mandate: you decide what comes first, who does what, and purchases within the budget. More money or staff needs your manager’s approval.
Equipment: computer, phone and a shared planning tool.
Backup: your deputy, appointed by name before your first holiday.

Tell us about the last time you said no at work, and how you did it.`,
    brief: `Support for the person who leads our social media

Leading stays with us. You free up time for our lead; you do not take over.

Goal: orders, deadlines and suppliers under control, so that our lead can spend the time on decisions.

What you do
- keep the schedule, and remind those who owe something
- prepare orders and compare quotations
- report every Friday what is late

What stays inside: priorities, budget, staffing and choice of suppliers.
Approvals: our lead signs every order. You may move a deadline by a day, but never a launch.
Scope: {hours}.
Reply times: the same working day, both ways.
Accounts and data: you work in our tools with personal log-ins. Project files are ours.
How it ends: a month’s notice, spent handing over each open matter. Log-ins close on the last day.`,
    questions: [
      'When two tasks clash on the same day, who decides now, and who should?',
      'What do colleagues and suppliers wait for from us, and for how long?',
      'What would the person who leads have to let go of, to have time to lead?',
    ],
    pitfall: 'Everything is bought in, and nobody inside has the time to order, approve and say no.',
  },
  plan: {
    includes:
      'A calendar of what goes out, where and for whom, with a purpose, a producer and a measure for each item. It leaves room for what nobody could foresee.',
    holders:
      'The work suits a social media manager, for whom planning is at the heart of the job, a marketing coordinator, or someone outside who works closely with the strategy.',
    levels: {
      learning:
        'Fills in a calendar that someone else has drawn up, and asks when posts compete for the same day.',
      alone:
        'Makes a plan for weeks ahead in which each post has a purpose, a producer and a date for approval.',
      owns: 'Reworks the plan in the light of the figures, and teaches colleagues to write briefs that can be used as they stand.',
    },
    ai: {
      takes:
        'Suggesting ideas on a theme, turning one brief into several for different channels, filling gaps in the calendar and finding dates that clash.',
      answers:
        'The social media manager answers for the plan. Check that each item serves a goal, that dates and events are right, and that people have the time the plan assumes.',
    },
    ad: `Planner for our social media

You turn our goals into a calendar that everyone else can work from.

Your tasks
- keep a rolling plan, reviewed every Monday
- give each post a purpose, an audience, a producer, an approver and a measure
- write clear briefs, and book film and pictures in good time
- leave room for what nobody could foresee

You have planned publishing, events or production, and write so that people know what to do.

Time: {hours}, on the same days every week.
Mandate: you move, swap and cancel posts without asking. New channels and sensitive subjects need approval from the person who leads.
Equipment: computer, phone and a shared calendar.
Backup: a colleague, named in the plan, who can publish from it if you are ill.

Send us a plan you made, with names removed.`,
    brief: `A publishing plan for the coming quarter

Goal: a calendar our staff can carry out in the hours they have.

You get our strategy, campaign dates, past figures and everyone’s hours. We want
- a theme for each month and a purpose for each post
- briefs our producers can use without ringing you
- a lighter version for weeks when someone is away
- what we should stop posting

Goals, channels, publishing and changes on the day stay inside.

Our planner comments on the first draft within three working days; our lead approves the second. Questions are answered the next day.

Scope: {hours}, in our calendar tool, where all you make is ours.

We end with a run-through for those who take over. If the second draft fails, either of us may stop; hours worked are paid.`,
    questions: [
      'How far ahead do we know what we will publish, and what gives way when something unexpected happens?',
      'Which of last month’s posts had a purpose that we can put in one sentence?',
      'Who sees the whole calendar, and who finds out too late?',
    ],
    pitfall: 'The calendar is filled to the last day, and the first surprise overturns it.',
  },
  create: {
    includes:
      'Writing, photographing, filming, drawing and editing for each channel, with captions, picture descriptions and the rights to what is shown. These are several crafts: a text for the feed is not a text for the website, and film is not graphic design.',
    holders:
      'The work suits an editor, copywriter, film producer or graphic designer; often freelancers, a social media agency or a film company, unless you produce a great deal.',
    levels: {
      learning: 'Makes simple posts from a template, and has them looked over before they go out.',
      alone:
        'Takes a brief and delivers words, pictures or film ready to publish, with captions and rights in order.',
      owns: 'Tries out new forms, builds templates that others use, and gives colleagues comments on their drafts.',
    },
    ai: {
      takes:
        'First drafts, shorter versions, captions, translations, cut-out pictures and rough cuts of film.',
      answers:
        'The editor who publishes answers for each word and picture. Check facts, names, rights and consent, that captions match what is said, and whether something artificial should be labelled as such.',
    },
    ad: `Content editor for social media

You make what people meet in our channels. We want one craft done well, not four done in a hurry: words, film or graphics.

You will
- make posts from briefs that state purpose and audience
- caption film, describe pictures in words, and keep consents and licences in order
- order from freelancers what lies outside your own craft

Time: {hours}. Evening or weekend filming is agreed beforehand and compensated.
Mandate: you decide wording, pictures and editing. Whoever orders a piece checks its facts.
Equipment: a computer fit for film, phone, microphone, lights, and licences for software, typefaces and music.
Backup: a freelancer, named in advance, who takes over orders under way.

Send us three pieces made for a feed, with a line on what each was meant to do.`,
    brief: `Words, pictures and film to order

Goal: pieces that fit each channel and are ready to publish, so that our staff have time for those who reply to them.

Our part, which stays inside: plan, briefs, publishing and replies.

Your part, for each order
- versions for each channel, with captions and picture descriptions
- working files and licences
- written consent from everyone who can be recognised

Approval comes in two steps: a sketch, then the piece. Our editor approves the form and an expert the facts, within two working days. You correct errors the same day.

We may use and alter the material anywhere, for good. Artificial voices and faces only if agreed. You will not need our log-ins.

Scope: {hours}.
How it ends: a week’s notice. Unfinished orders are delivered as they stand and paid by the hour.`,
    questions: [
      'Which craft do we lack most: words, film, pictures or sound? Where does it show?',
      'What do we make ourselves that would be better bought, and what do we buy that we could make?',
      'How clear are our briefs, in the eyes of those who receive them?',
    ],
    pitfall:
      'One person is expected to write, film, design and edit, and none of the crafts gets the time it needs.',
  },
  administer: {
    includes:
      'Publishing and scheduling, log-ins and permissions, profile texts, links, security, and records kept as your rules require. Regular figures are collected here and passed on for analysis.',
    holders:
      'The work suits a social media manager, marketing coordinator, content manager, editor or community manager, preferably close to those who reply.',
    levels: {
      learning:
        'Schedules approved posts with the help of a checklist, and asks a colleague about settings and access.',
      alone: 'Publishes in every channel, gives and removes access, and keeps the records up to date.',
      owns: 'Tidies accounts and routines before trouble comes, writes the instructions, and lets colleagues practise what to do when locked out.',
    },
    ai: {
      takes:
        'Fitting texts to the format of each channel, suggesting times and tags, naming files, sorting records and drafting routines.',
      answers:
        'The person named as responsible for the accounts answers for what goes out from them. Check channel, link, time and picture before publishing, and give access only to tools that your organisation has approved.',
    },
    ad: `Social media administrator

You see to it that the right thing goes out from the right account, and that nobody is locked out.

The work
- publish and schedule from an approved plan
- keep a register of accounts, owners and permissions, and close access when someone leaves
- update opening hours, links and profile texts
- save posts and comments as our rules on records require
- pass on figures for analysis

You work to a checklist and speak up about mistakes. We teach you the rest.

Time: {hours}, on weekdays.
Mandate: you stop or correct a faulty post first and tell us afterwards. New accounts, and access for outsiders, need the account owner’s approval.
Equipment: computer, password manager and a work phone for two-step log-in. Your private phone is never needed.
Backup: a named second administrator, who practises every quarter.`,
    brief: `Publishing and care of our accounts

Goal: approved posts out on the right day without errors, and accounts that survive a change of staff.

You take care of
- scheduling from our plan in the channels we name
- a monthly check of permissions, links and security settings
- an archive of posts and comments, kept as our rules on records require

What stays inside: the highest permission in each channel, approvals, and replies to the public.
Approvals: nothing goes out until the plan says approved.
Scope: {hours}.
Reply times: faulty posts come down within the hour during office hours; everything else, the next working day.
Accounts and data: the accounts are ours. You use personal, two-step log-ins and list every month who has access.
How it ends: a month’s notice. We take over the archive and remove your access.`,
    questions: [
      'Who could publish tomorrow if the person who usually does it lost their phone?',
      'Which accounts exist in our name, and who has the highest permission in each?',
      'Which posts and comments must we keep, where are they kept, and who checks?',
    ],
    pitfall: 'A log-in hangs on someone’s private account or phone, and leaves when they do.',
  },
  community: {
    includes:
      'Replying to comments, questions and messages, moderating, starting conversations and joining those held elsewhere. What people tell you is passed on to those who can act on it.',
    holders:
      'The work suits a community manager, an influencer manager or customer service, in close touch with marketing; a marketing coordinator only where the organisation is small.',
    levels: {
      learning: 'Replies to common questions with prepared answers, and passes on the rest.',
      alone:
        'Replies in the agreed tone of voice, moderates by the rules, and takes threats and complaints to the right person.',
      owns: 'Collects what people keep asking about, changes the routines together with customer service, and trains those who stand in.',
    },
    ai: {
      takes:
        'Sorting messages by subject and urgency, suggesting replies, translating, marking likely threats and spam, and summing up what people ask.',
      answers:
        'The person on the shift answers for each reply, and your organisation for what its account says. Check facts, tone of voice and personal data, and let a human being read all that concerns health, grief, threats or complaints.',
    },
    ad: `Community manager

You talk with the people who talk to us, and may give them an answer.

You will
- reply to comments and messages, in public and in private
- moderate by our published rules, and note what you hide
- tell us every week what people ask for, praise and complain about
- start conversations, and join those held elsewhere

You have met the public at work, and write clearly when feelings run high.

Time: {hours} on a rota set in advance. Evenings and weekends are compensated.
Mandate: you reply, apologise, hide by the rules and put small things right. Legal threats and journalists go to the person on call.
Equipment: work phone, computer and one inbox for all channels, never private accounts.
Backup: a colleague named for every shift. You never face threats or hatred alone.`,
    brief: `Replies and moderation in our channels

Goal: everyone who asks gets an answer in our tone of voice, even when our staff are off.

Before the first shift you get log-ins of your own, our rules and a bank of approved answers, and we sign an agreement on personal data.

On each shift
- give a first reply within two hours, from the bank
- moderate by the rules, and log what you hide and why
- ring us at once about threats; otherwise we answer within the hour during office hours
- hand over in writing, with new answers to approve

What stays inside: complaints, personal matters, the press and blocking people.
Scope: {hours}, by a rota.
Accounts, messages and the bank are ours; keep no copies.
How it ends: a month’s notice, a last summary, access closed.`,
    questions: [
      'What happens to a question that reaches us on a Friday evening?',
      'What may be answered straight away, and what needs a word from someone else?',
      'How do we look after colleagues who meet hatred or threats in our channels?',
    ],
    pitfall: 'Replies are left to whoever has a moment, and come when they are no longer needed.',
  },
  influencer: {
    includes:
      'Choosing whom to work with, agreeing on idea, fee, labelling and rights, and looking after the relationship between campaigns. Paid work must be labelled as advertising.',
    holders:
      'The work suits a PR manager, community manager or influencer manager, or a social media manager who likes to build relationships.',
    levels: {
      learning: 'Lists people who might suit, and drafts enquiries that a colleague approves.',
      alone:
        'Agrees in writing on idea, fee, labelling and rights, and follows the work until it is published.',
      owns: 'Keeps partners over the years, sharpens how they are chosen, and takes colleagues along to negotiations.',
    },
    ai: {
      takes:
        'Summing up what someone has published, drafting enquiries and ideas, comparing offers, and watching for mentions and missing labels.',
      answers:
        'Whoever signs the agreement answers for the choice of partner and for how the work is labelled. Read earlier posts yourself, check that the followers are real and who else pays, and look at the label before and after publishing.',
    },
    ad: `Influencer manager

You find the people whose followers we want to meet, and treat them as partners, not advertising space.

Your work
- choose partners whose subject and values fit ours, and explain the choice
- agree in writing on idea, fee, labelling, rights and what happens if it goes wrong
- check that all advertising is labelled
- keep in touch between campaigns

You have built relationships at work, and negotiate so that both sides want to meet again. Your own following does not matter.

Time: {hours}. Evening work, when partners publish, is planned and made up with time off.
Mandate: you choose partners and agree fees within the campaign budget. Exclusive deals go to your manager.
Equipment: phone, computer and contract templates read by a lawyer.
Backup: a named PR colleague who knows each agreement in force.`,
    brief: `Influencers for one campaign

Goal: people who do not follow us hear of us from someone they trust, and take the action we agree to measure.

Before: you make a shortlist with reasons and risks, and draft agreements on idea, fee, labelling, rights and a way out. Choosing, signing and replies in our channels stay inside.

During: you check each post before and after it is published. We approve facts and labelling, not style, the same day, weekends included. Nothing goes out unlabelled.

After: you hand over contacts, figures and material, all of which are ours. Agreements are in our name, and we may go on with the partners directly.

Scope: {hours}. Influencers’ fees are separate, and open to us.
How it ends: with the final figures, or earlier if we cancel; hours worked are paid.`,
    questions: [
      'Whose voice do the people we want to reach already trust?',
      'What would make us end a partnership, and who decides?',
      'Who keeps in touch with our partners between campaigns, and at what hours?',
    ],
    pitfall:
      'Influencers are booked like advertising space, and nobody looks after the relationship or checks the label.',
  },
  advertise: {
    includes:
      'Account structure, audiences, bids, budgets, measurement and tests of paid posts that are clearly labelled as advertising. Knowing what to ask for is part of the skill, even when an agency does the buying.',
    holders:
      'The work suits a digital marketer or paid media manager; outside, a media agency, social media agency or freelance consultant, with someone on your side who can order and follow up.',
    levels: {
      learning: 'Sets up campaigns from a template while a colleague keeps an eye on the spending.',
      alone:
        'Sets up audiences, budgets and measurement, adjusts along the way, and explains what the money did.',
      owns: 'Plans tests that change how the budget is used, and teaches colleagues and agencies what to ask for.',
    },
    ai: {
      takes:
        'Spreading money between ads, setting bids, finding audiences, making versions of words and pictures, and warning of odd figures.',
      answers:
        'Whoever owns the ad account answers for the money, and for whom the ads reach or shut out. Check goals, spending limits, labelling, where the ads appear and what the tool counts as a result.',
    },
    ad: `Paid social specialist

You make our ad money do some good, and can explain how.

You will
- build account structure, audiences and measurement
- set bids and budgets, run one clear test at a time and stop what does not work
- see that ads are labelled and follow the platforms’ rules
- report every month in words that finance can follow

You have looked after an ad account, alone or with others. Show us a campaign you changed along the way.

Time: {hours} on average, more during campaigns.
Mandate: you move money between ads and stop any of them within the month’s budget. Larger budgets, and audiences built on personal data, need your manager’s approval.
Equipment: computer, our own ad accounts, measuring tools and a payment card in our name.
Backup: a named colleague who can pause everything.`,
    brief: `Paid social in our own ad accounts

Goal: more of the one action we choose together, at a cost we can accept.

You will
- suggest audiences, tests and measures, and say what you would not buy
- set up, adjust every week and log each change
- meet us every fortnight about what we have learnt

What stays inside: goals, budget, offers and someone who can read the account.
Approvals: each ad before it starts. Then you may move money between them.
Scope: {hours}. We pay the platforms ourselves, and you tell us of any commission.
Reply times: the same working day; overspending, by phone at once.
Accounts and data: accounts, tracking tags, audiences and history are ours. You get access as a partner.
How it ends: a month’s notice, log handed over, access removed.`,
    questions: [
      'What do we want an ad to make someone do, and how would we notice?',
      'Who on our side can open the ad account and make sense of what is there?',
      'What have we never asked our agency or the platform, and why not?',
    ],
    pitfall:
      'All of it is handed to an agency as a box to tick, with no goal clear enough to hold anyone to.',
  },
  analyse: {
    includes:
      'Deciding what to measure, collecting figures, reading what people’s reactions mean, and turning it all into advice for the next decision. It takes someone who asks the questions and someone who fetches the answers, and they are often two people.',
    holders:
      'The work suits a web analyst or data manager, together with a social media manager, marketing coordinator or head of marketing who asks the questions; outside, a media agency, social media agency or freelance consultant.',
    levels: {
      learning: 'Fetches figures into a ready-made report, and asks a colleague what they mean.',
      alone: 'Picks measures to suit a goal, checks the figures, and writes what they do and do not show.',
      owns: 'Designs tests, replaces measures that mislead, and helps colleagues put their questions so that they can be answered.',
    },
    ai: {
      takes:
        'Fetching and cleaning figures, grouping comments by subject, drafting charts and summaries, and pointing out what is unusual.',
      answers:
        'The person who signs the report answers for its conclusions. Check the figures against the source, read a sample of the comments yourself, and make sure that a coincidence is not presented as a cause.',
    },
    ad: `Analyst for our social media

You help us tell what was seen from what it led to.

Your tasks
- agree on a question with those who decide, before measuring anything
- collect and check figures from channels, website and customer service
- read comments as well as counting them
- write a page a month: lessons, doubts and advice

You have worked with figures, in whatever field, and explained them to others.

Time: {hours}, spread as you like between reports.
Mandate: you choose methods and measures, and may say that something cannot be known. New uses of personal data need your manager’s approval.
Equipment: computer, read access to every channel, web statistics and a survey tool.
Backup: a named second reader who checks your figures and can produce the report.

Send us a report you wrote, with nothing confidential in it.`,
    brief: `Measurement and analysis of our social media

Goal: our questions answered before the next budget decision, with how sure each answer is.

In this order
- We choose the questions, and you suggest how to measure each.
- We approve the measures. You note today’s values, list gaps and find a way to tell our effect from chance.
- You go through a draft with those who decide. We may correct facts, never findings.

The questions, the decisions and data on named customers stay inside.

Scope: {hours}. Questions are answered within two working days; errors are reported as soon as found.

You get read access through our accounts. Figures, formulas and reports are ours, and never used for other clients.

How it ends: with the final report or a month’s notice. You delete your copies and say so in writing.`,
    questions: [
      'Which decision last year would have been different with better figures?',
      'Which figure do we report out of habit, and what would happen if we stopped?',
      'Who asks the questions here, who can fetch the answers, and when do they meet?',
    ],
    pitfall: 'The report counts all that can be counted and leads to no decision.',
  },
} as const satisfies Translation<typeof svCapabilities>;
