import type { Stack } from 'aws-cdk-lib'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager'

export interface Secrets {
  readonly session: ISecret
  readonly wechat: ISecret
}

/** The one secret that is made here, and the one that only the operator knows (`wechatSecretName`). */
export const addSecrets = (stack: Stack, stage: string, encryptionKey: Key): Secrets => ({
  session: new Secret(stack, 'SessionKey', {
    description: 'signs sessions: 48 bytes in base64',
    encryptionKey,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  }),
  wechat: Secret.fromSecretNameV2(stack, 'WechatSecret', wechatSecretName(stage)),
})

export const wechatSecretName = (stage: string): string => `zhihui/${stage}/wechat-secret`
