/** One for each folder that is deployed: how big it is, and what it may see (`rights.ts`). */
export const kinds = {
  web: { memory: 256, seconds: 10 },
  public: { memory: 512, seconds: 20 },
  // Looks at photos: one may take 200 MB, and Lambda gives processors by memory.
  applicant: { memory: 1536, seconds: 29 },
  review: { memory: 1024, seconds: 29 },
  printer: { memory: 1536, seconds: 29 },
  notifier: { memory: 512, seconds: 120 },
  reader: { memory: 3008, seconds: 600 },
} as const
export type FunctionName = keyof typeof kinds
export const functionNames = Object.keys(kinds) as readonly FunctionName[]

/** As constructs are called: `Public`. */
export const nameOf = (name: FunctionName): string => name.charAt(0).toUpperCase() + name.slice(1)
