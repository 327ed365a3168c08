/** The one line that says it runs, then what to try. */
export const sayReady = (origin: string, sample: boolean): void => {
  console.log(`ready ${origin}`)
  console.log(sample ? tryWithSamples(origin) : tryEmpty(origin))
}

const tryWithSamples = (origin: string): string => `
  What to try (all data is sample data, 样例):
    self-check as a guest   ${origin}/
    sign in on the web      the page shows a code; open its link, or ${origin}/wechat,
                            choose a sample person and confirm
    claim as a company      样例联系人·林 or 样例联系人·周
    review                  样例审核员·海州区 first, then 样例审核员·市局
    messages on the phone   ${origin}/wechat
  Stop with Ctrl-C.
`

const tryEmpty = (origin: string): string => `
  SEED=0: no sample data. ${origin}/wechat still offers people to sign in as, without posts.
  Stop with Ctrl-C.
`
