const plans = [
  ['policy', /^policy\//],
  ['contract', /^contract\//],
  ['words', /^words\//],

  ['ports', /^cloudfunctions\/ports(\/|$)/],
  ['aws', /^cloudfunctions\/adapters\/aws\//],
  ['embedded', /^cloudfunctions\/adapters\/embedded\//],
  ['wechat', /^cloudfunctions\/adapters\/wechat\//],
  ['adapters', /^cloudfunctions\/adapters\//],
  [
    'functions',
    /^cloudfunctions\/(public|applicant|review|printer|web|reader|notifier|wechat-push)\//,
  ],
  ['doors', /^cloudfunctions\/doors\//],
  ['serve', /^cloudfunctions\/(door\/|serve(\.ts)?$)/],
  ['settings', /^cloudfunctions\/settings(\.ts)?$/],
  ['rows', /^cloudfunctions\/rows(\/|$)/],
  ['frame', /^cloudfunctions\/(attempt|deed|keys|page-of)(\.ts)?$/],
  ['sessions', /^cloudfunctions\/sessions\//],
  ['deeds', /^cloudfunctions\//],

  ['pages', /^src\/pages\//],
  ['pages', /^src\/book\/pages\//],
  ['desk-pages', /^src\/review\/pages\//],
  ['desk', /^src\/review\//],
  ['frames', /^src\/frames\//],
  ['parts', /^src\/parts\//],
  ['ui', /^src\/ui(\/|$)/],
  ['services', /^src\/services\//],
  ['app', /^src\//],
] as const

export type Room = (typeof plans)[number][0]

/** The room that a path from the root stands in; none for local, infra, test, config: they see all. */
export const roomOf = (path: string): Room | undefined =>
  plans.find(([, pattern]) => pattern.test(path))?.[0]

/** Rooms of several chambers: a screen is not to see another screen, nor a function another. */
export const chamberOf = (path: string): string =>
  /^(src\/pages|src\/review\/pages|src\/book\/pages|cloudfunctions)\/[^/]+/.exec(path)?.[0] ?? ''
