/** Who the partnership is: its name, the areas it serves or borders, its audiences and agencies. */
import * as z from 'zod';
import { id, isoDate, keeper, ref, text, webAddress, pastDate } from '../../../shared/schema';
import { isPlainHttps } from '../../../shared/webAddress';
import { mostLevels, signColours, signShapes } from '../../../shared/levelSign';
import { sectorIds } from './sectors';

/** An address of this site, as a reader sees it. */
const sitePath = () =>
  z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*[a-z0-9-]*$/, {
      error: 'an address of this site, for example /guidance/consent',
    })
    .meta({ page: true });

export const areaSchema = z.strictObject({
  id: id(),
  name: text().describe('The name as people say it, for example Riverside.'),
  kind: z
    .enum(['served', 'neighbour', 'national'])
    .describe('Served by this partnership, a neighbour, or the whole country.'),
  otherNames: z.array(text()).default([]),
});

export const audienceSchema = z.strictObject({
  id: id(),
  name: text().describe('A group of readers in the plural, for example School and college staff.'),
  ownSector: z
    .enum(sectorIds)
    .optional()
    .describe('The sector whose services are their own, so that they are not told to ring them.'),
});

export const partnershipSchema = z.strictObject({
  name: text().describe('The full name of the partnership.'),
  shortName: text(),
  siteTitle: text().describe('The name of this site, shown next to the logo.'),
  tagline: text(),
  email: z.email().describe('Where reports of a mistake go.'),
  securityContact: z
    .union([z.email(), webAddress()])
    .optional()
    .describe(
      'Where somebody tells in private of a weakness of the site: an email address or a web address that the partnership owns and reads. It is published in /.well-known/security.txt.',
    ),
  editAt: z
    .string()
    .refine((value) => value.includes('{file}') && isPlainHttps(value.replace('{file}', 'file')), {
      error:
        'a web address with {file} where the path of the file stands, for example https://code.example/ours/edit/main/{file}',
    })
    .optional()
    .describe(
      'Where a file is edited on the web page of the repository’s host; {file} stands for its path. The page /correct leads there.',
    ),
  changeRequests: z
    .strictObject({
      at: z
        .string()
        .regex(/^https:\/\/[a-z0-9.-]+\/[\w.-]+\/[\w.-]+$/i, {
          error: 'the page of the repository, for example https://github.com/partnership/portal',
        })
        .describe('The page of the repository on GitHub or its server edition.'),
      client: text().describe(
        'The client id of the app there that asks for the right to write, with sign-in by device code. It is no secret.',
      ),
    })
    .optional()
    .describe(
      'Where npm run edit sends what was saved, as a change request for somebody else to look at.',
    ),
  emergencyNumber: z
    .string()
    .regex(/^\d{3}$/, { error: 'three digits in quotes, for example "999"' })
    .describe('This country’s number for danger right now.'),
  evidenceMonths: z
    .strictObject({
      confirmed: z.int().positive(),
      published: z.int().positive(),
      'second-hand': z.int().positive(),
    })
    .describe('How many months after its date each class of evidence is still good.'),
  pages: z
    .strictObject({
      consent: sitePath().optional().describe('How to ask for consent.'),
      referral: sitePath().optional().describe('How to make a referral.'),
      disagreement: sitePath().optional().describe('What to do when agencies disagree.'),
      'finding-a-level': sitePath().optional().describe('How to find the level of need.'),
      training: sitePath().optional().describe('Training for people who work with children.'),
      accessibility: sitePath().optional().describe('The accessibility statement.'),
      privacy: sitePath().optional().describe('What the site keeps about its readers.'),
    })
    .default({})
    .describe('Which page of this site is what; the site leads to those that are named.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'two capital letters, for example GB' })
    .default('GB')
    .describe('The country, by its code of ISO 3166: its telephone numbers and bank holidays.'),
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/, { error: 'up to three capital letters, for example ENG' })
    .optional()
    .describe('The part of the country whose bank holidays count, for example ENG or SCT.'),
  bankHolidays: z
    .array(z.strictObject({ date: isoDate(), name: text() }))
    .default([])
    .describe('Extra bank holidays, besides the usual ones.'),
  unfinishedWords: z
    .array(text())
    .default([])
    .describe(
      'What a text of yours says while it is not finished, in addition to the English words the site knows (“to be agreed”, “not in force”, “illustrative” and the like). No published version may say it.',
    ),
  levelSigns: z
    .array(z.strictObject({ colour: z.enum(signColours), shape: z.enum(signShapes) }))
    .max(mostLevels)
    .refine(
      (signs) =>
        [signs.map(({ colour }) => colour), signs.map(({ shape }) => shape)].every(
          (values) => new Set(values).size === values.length,
        ),
      { error: 'each colour and each shape once' },
    )
    .default([])
    .describe(
      'Colour and shape of each level, that of level 1 first; leave it out for the usual ones. It is the same in every version, so it is not in a version’s own file.',
    ),
  urgent: z
    .array(
      z.strictObject({
        contact: ref('contact'),
        when: text().describe('What it is for, in two or three words.'),
      }),
    )
    .min(1)
    .describe('Contacts of the urgent block, in the order they have on every page.'),
  review: z.strictObject({
    warnDays: z
      .int()
      .positive()
      .describe('How many days before its review date a record is called due.'),
    levelOfNeed: z
      .strictObject({
        reviewed: pastDate(),
        due: isoDate(),
        owner: keeper(),
      })
      .refine(({ reviewed, due }) => due > reviewed, {
        path: ['due'],
        error: 'a date after reviewed',
      })
      .describe(
        'The review of the version in force. It is here because a published version is frozen and its review date is not.',
      ),
    citations: z.strictObject({
      everyMonths: z
        .int()
        .positive()
        .describe('How many months after its date checked a law or guidance is looked at again.'),
      owner: keeper(),
    }),
  }),
  licence: z
    .strictObject({ name: text(), url: webAddress() })
    .describe('The licence of the content and of the open data.'),
  areas: z.array(areaSchema).min(1),
  audiences: z.array(audienceSchema).min(1),
});

export const agencySchema = z.strictObject({
  id: id(),
  name: text(),
  sector: z.enum(sectorIds),
  otherNames: z.array(text()).default([]).describe('Former names and the short names people use.'),
  summary: text().describe('One sentence: what it does for children.'),
});

export const agenciesSchema = z.strictObject({ agencies: z.array(agencySchema).min(1) });

export type Area = z.infer<typeof areaSchema>;
export type Audience = z.infer<typeof audienceSchema>;
export type Partnership = z.infer<typeof partnershipSchema>;
export type Agency = z.infer<typeof agencySchema>;
