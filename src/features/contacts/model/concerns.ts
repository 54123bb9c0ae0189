/** The finder as data: its three questions, the worries a person may bring, and where each leads. */
import * as z from 'zod';
import {
  adoptionSchema,
  claims,
  id,
  levelNumber,
  ref,
  text,
  webAddress,
} from '../../../shared/schema';
import { callSchema } from './callSchema';

const adviceSchema = z.strictObject({
  audiences: z.array(ref('audience')).min(1).describe('Who the advice is for.'),
  text: text().describe('What they do as well, or first.'),
  consent: text().optional().describe('Consent, as it is for them.'),
  yours: text().optional().describe('What is theirs to do.'),
  notYours: text().optional().describe('What is not theirs to do.'),
  record: text().optional().describe('What they write down.'),
  ask: z.array(ref('contact')).default([]).describe('Contacts who advise them.'),
  citations: z.array(ref('citation')).default([]),
});

/** What an urgent worry says to each group of people besides what to do first. */
export const roleParts = ['consent', 'yours', 'notYours', 'record'] as const;

const guidancePage = () =>
  z
    .string()
    .regex(/^\/guidance\/[a-z0-9-]+$/, {
      error: 'the address of a guidance page, for example /guidance/allegations',
    })
    // A rule of worries says whether the page is there; renaming it finds it by this.
    .meta({ address: true });

const stepSchema = z.union([
  text(),
  z.strictObject({
    text: text(),
    but: z
      .array(ref('audience'))
      .min(1)
      .describe('Those to whom it is not said: it would send them to the service that they are.'),
  }),
]);

export const concernSchema = z.strictObject({
  id: id(),
  group: id().describe('The group of the list it is in.'),
  ask: z
    .array(ref('contact'))
    .min(1)
    .describe(
      'Who to contact about it, first choice first. Each names in outOfHours who to use when it is closed.',
    ),
  urgency: z
    .enum(['now', 'today', 'can-wait'])
    .describe(
      'now: danger right now. today: somebody must be told today. can-wait: until they open.',
    ),
  name: text().describe('The worry in a practitioner\u2019s words.'),
  terms: z
    .array(ref('term'))
    .optional()
    .describe(
      'The terms that mean it, the one for all of it first; search shows them as one subject.',
    ),
  theme: id()
    .optional()
    .describe(
      'The theme of the level of need document that is about it; its levels are named in search.',
    ),
  role: z
    .enum(['another-area'])
    .optional()
    .describe('Where search leads when someone names a place this site has no numbers for.'),
  summary: text().describe('One sentence that tells a reader this is the one they mean.'),
  responsible: id()
    .optional()
    .describe(
      'The rule of which area is responsible; without one, the finder does not ask for the area.',
    ),
  consent: text().optional().describe('One line on consent, for this worry.'),
  first: z
    .array(stepSchema)
    .optional()
    .describe('What to do besides ringing, in order: medical help, evidence, what not to do.'),
  told: z
    .boolean()
    .optional()
    .describe('A child may tell somebody about it, so the answer says how to listen.'),
  guidance: guidancePage().optional().describe('The guidance page that tells more.'),
  forWorkers: z
    .strictObject({
      notYours: text().optional().describe('What is no worker’s to do in this worry.'),
      record: text().optional().describe('What every worker writes down in this worry.'),
      but: z
        .array(ref('audience'))
        .default([])
        .describe('Workers to whom notYours is not said, since it is their work.'),
    })
    .optional()
    .describe('Added to what the general advice says to those who work with children.'),
  advice: z
    .array(adviceSchema)
    .default([])
    .describe('What some people do as well, for this worry only.'),
  claims: claims(),
  otherNames: z.array(text()).default([]),
  level: levelNumber().optional().describe('The level of need whose page fits best, if one does.'),
});

const skippable = { skip: text().describe('The words of the choice that skips the question.') };

export const concernsSchema = z.strictObject({
  questions: z.strictObject({
    worry: z.strictObject({
      ask: text(),
      ...skippable,
      skipTo: ref('concern').describe('The worry whose answer serves when none is chosen.'),
      common: z
        .array(ref('concern'))
        .default([])
        .describe('The worries people bring most often, which come before the list.'),
    }),
    area: z.strictObject({ ...skippable }),
    audience: z.strictObject({ ask: text(), ...skippable }),
  }),
  groups: z.array(z.strictObject({ id: id(), name: text() })).min(1),
  responsibility: z
    .array(
      z.strictObject({
        id: id(),
        ask: text().describe('How the finder asks for the area.'),
        rule: text().describe('Which area is responsible, in one sentence.'),
        differs: z
          .array(z.strictObject({ when: text(), then: text() }))
          .describe('What to do when home, school and placement are in different areas.'),
      }),
    )
    .min(1),
  elsewhere: z
    .strictObject({
      text: text(),
      link: z.strictObject({ label: text(), url: webAddress() }),
      ask: z.array(ref('contact')).min(1),
    })
    .describe('For a child who lives in an area this site has no numbers for.'),
  lastResort: ref('contact').describe(
    'Who to use when nobody else in an answer is open. It must always be open.',
  ),
  advice: z
    .array(adviceSchema)
    .describe(
      'What some people do as well, for every worry that has a responsible area. Consent, yours, notYours and record are for worries that cannot wait.',
    ),
  workers: z
    .array(ref('audience'))
    .default([])
    .describe('Those who work or volunteer with children; forWorkers of a worry is said to them.'),
  everyRole: z
    .array(ref('audience'))
    .default([])
    .describe('Those for whom every worry that cannot wait has advice of its own.'),
  nowForEveryRole: z
    .boolean()
    .default(false)
    .describe(
      'Every worry of danger now says to each audience of the site what to do first, consent, what is theirs to do and what is not, and what to write down.',
    ),
  ownForEveryRole: z
    .array(ref('concern'))
    .default([])
    .describe('Worries that say something of their own to each audience of the site.'),
  todayForEveryRole: z
    .boolean()
    .default(false)
    .describe(
      'Every worry of today says the same to each audience, by its own advice or the general, and has somebody for them to ring who is not their own service.',
    ),
  adviceAdopted: adoptionSchema
    .nullable()
    .default(null)
    .describe(
      'Who signed what roles are told, for the partnership. Until then each answer says that it is an example.',
    ),
  consentFor: z
    .array(z.strictObject({ audiences: z.array(ref('audience')).min(1), text: text() }))
    .default([])
    .describe('Said of consent to some people in place of what the worry says.'),
  whenTold: z
    .strictObject({
      title: text(),
      points: z.array(text()).min(1),
      guidance: guidancePage(),
    })
    .optional()
    .describe('How to listen to a child who tells; shown with each worry that has told: true.'),
  call: callSchema
    .optional()
    .describe('What to say on the telephone; without it no page offers words for the call.'),
  concerns: z.array(concernSchema).min(1),
});

export type Concern = z.infer<typeof concernSchema>;
export type Finder = z.infer<typeof concernsSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Responsibility = Finder['responsibility'][number];
