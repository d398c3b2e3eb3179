import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";

const essays = defineCollection({
  loader: glob({ base: "./content/essays", pattern: "*/{en,zh}.mdx" }),
  schema: z.object({
    title: z.string().min(1).max(90),
    standfirst: z.string().min(1),
    description: z.string().min(1).max(170),
    published: z.coerce.date(),
    updated: z.coerce.date().optional(),
  }),
});

export const collections = { essays };
