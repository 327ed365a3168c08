import { App, Validations } from 'aws-cdk-lib'
import context from 'aws-cdk-lib/recommended-feature-flags.json'
import { AwsSolutionsChecks } from 'cdk-nag'
import { readStage } from './stage'
import { addStack } from './stack/stack'

export interface Wanted {
  readonly name: string
  readonly file: string
  readonly code: string
  readonly outdir: string
}

/** Writes the deployment of a stage into `outdir`; throws where cdk-nag finds what nobody acknowledged. */
export const synthesise = ({ name, file, code, outdir }: Wanted): void => {
  const app = new App({ outdir, context, analyticsReporting: false })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  addStack(app, { name, stage: readStage(file), code })
  app.synth()
}
