import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { objectionSpeakers, objectionThemes } from './content-objections-check.ts';
import { toolIds } from './routes.ts';
import { capabilityIds } from './tools/coverage/state.ts';

// The folder names the language, the file name is the address, and the key pairs translations.

/** YAML reads a bare date as a point in time; what is meant is the day. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const minutes = z.int().positive();

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const measures = z
  .array(
    z.strictObject({
      label: z.string(),
      how: z.string(),
      baseline: z.string(),
      checkAfterDays: z.union([z.literal(30), z.literal(90), z.literal(180), z.literal(365)]),
    }),
  )
  .min(2)
  .max(4);

/** Who answers for a text and when it was read through. */
const upkeep = {
  owner: z.string(),
  published: day,
  reviewed: day,
  reviewDue: day,
  status: z.enum(['draft', 'live']),
};

const isReviewedInTime = ({ reviewed, reviewDue }: { reviewed: string; reviewDue: string }) =>
  reviewDue > reviewed && daysBetween(reviewed, reviewDue) <= 366;

const reviewTooLate = {
  error: 'reviewDue must be after reviewed, and at most 366 days after',
  path: ['reviewDue'],
};

const playbooks = defineCollection({
  loader: glob({ pattern: '{sv,en}/*.mdx', base: './src/content/playbooks' }),
  schema: z
    .strictObject({
      key,
      /** The place of the playbook in the order in which they are best read. */
      order: z.int().positive(),
      title: z.string().min(8).max(70),
      promise: z.string().max(140),
      description: z.string().min(70).max(165),
      reader: z.enum(['practitioner', 'boss', 'consultant']),
      alsoFor: z.array(z.enum(['practitioner', 'boss', 'consultant'])),
      kind: z.enum(['brief', 'session', 'build', 'routine']),
      stage: z.enum(['understand', 'decide', 'do', 'follow-up']),
      useWhen: z.array(z.string()).min(2).max(4),
      notWhen: z.array(z.string()).min(1).max(3),
      time: z.strictObject({
        read: minutes,
        prep: minutes.optional(),
        run: minutes.optional(),
        repeat: z.enum(['once', 'weekly', 'monthly', 'quarterly', 'yearly']),
      }),
      people: z.strictObject({
        min: z.int().positive(),
        max: z.int().positive(),
        roles: z.array(z.strictObject({ role: z.string(), why: z.string(), required: z.boolean() })).min(1),
      }),
      produces: z.array(z.strictObject({ what: z.string() })).min(1),
      materials: z.array(
        z.strictObject({
          label: z.string(),
          type: z.enum(['template', 'checklist', 'tool', 'handout']),
          ref: z.string(),
        }),
      ),
      tools: z.array(z.enum(toolIds)),
      needs: z.array(key),
      next: z.array(key),
      objections: z.array(key).min(3).max(7),
      measures,
      facts: z.array(z.string()).min(1),
      evidence: z.enum(['strong', 'mixed', 'practice']),
      ...upkeep,
    })
    .refine(
      (data) => data.kind !== 'session' || (data.time.prep !== undefined && data.time.run !== undefined),
      {
        error: 'a session needs time.prep and time.run',
        path: ['time'],
      },
    )
    .refine((data) => data.kind !== 'routine' || data.time.repeat !== 'once', {
      error: 'a routine must repeat; set time.repeat to weekly, monthly, quarterly or yearly',
      path: ['time', 'repeat'],
    })
    .refine(isReviewedInTime, reviewTooLate),
});

const objections = defineCollection({
  loader: glob({ pattern: '{sv,en}/*.mdx', base: './src/content/objections' }),
  schema: z.strictObject({
    key,
    /** The number of the objection in the vocabulary, or one after it; the order of every list of them. */
    order: z.int().positive(),
    theme: z.enum(objectionThemes),
    /** Who may be the one to say it; the nearest first. */
    saidBy: z.array(z.enum(objectionSpeakers)).min(1),
    says: z.string(),
    publicOnly: z.boolean().default(false),
    acknowledge: z.string(),
    ask: z.string(),
    facts: z
      .array(z.string())
      .min(1, 'an answer rests on a sourced fact; name one from src/facts/data, and show it in the text'),
  }),
});

const pages = defineCollection({
  loader: glob({ pattern: '{sv,en}/*.mdx', base: './src/content/pages' }),
  schema: z.strictObject({
    key,
    title: z.string().max(70),
    description: z.string().min(70).max(165),
    lead: z.string(),
    reviewed: day,
  }),
});

/** One page for each of the nine capabilities of the coverage tool. */
const capabilities = defineCollection({
  loader: glob({ pattern: '{sv,en}/*.mdx', base: './src/content/capabilities' }),
  schema: z
    .strictObject({
      key: z.enum(capabilityIds),
      /** The order in which the tool asks about them. */
      order: z.int().min(1).max(capabilityIds.length),
      title: z.string().min(8).max(70),
      promise: z.string().max(140),
      description: z.string().min(70).max(165),
      /** The starting point its hours come from, in src/facts/starting-points.ts, less the size at its end. */
      hours: z.string().startsWith('hoursNeeded-'),
      holders: z
        .array(z.strictObject({ role: z.string(), why: z.string() }))
        .min(2)
        .max(5),
      measures,
      relatedPlaybooks: z.array(key).min(1).max(3),
      relatedTools: z.array(z.enum(toolIds)).min(1),
      facts: z.array(z.string()).min(1),
      ...upkeep,
    })
    .refine((data) => data.hours === `hoursNeeded-${data.key}`, {
      error: 'hours must be hoursNeeded- and the key',
      path: ['hours'],
    })
    .refine((data) => capabilityIds[data.order - 1] === data.key, {
      error: 'order must be the place of the key in capabilityIds of src/tools/coverage/state.ts',
      path: ['order'],
    })
    .refine(isReviewedInTime, reviewTooLate),
});

/** One file for each language; the id of the entry is the language. */
const terms = defineCollection({
  loader: glob({ pattern: '{sv,en}.yaml', base: './src/content/terms' }),
  schema: z.strictObject({
    terms: z.array(
      z.strictObject({
        key,
        term: z.string(),
        /** The word that a municipality, region or state body uses instead; Swedish only. */
        public: z.string().optional(),
        /** Words a reader may search for, also those we avoid on screen. */
        also: z.array(z.string()).default([]),
        /** One or two sentences. */
        definition: z.string(),
        see: z.array(key).default([]),
      }),
    ),
  }),
});

/** What people read. */
export const collections = { playbooks, capabilities, objections, terms, pages };
