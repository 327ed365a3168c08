/// <reference types="@tarojs/taro" />

declare module '*.png' {
  const address: string
  export default address
}
declare module '*.svg' {
  const address: string
  export default address
}
declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV?: 'weapp' | 'h5'
    /** Base address of the server, without a slash at its end; '' on the web. */
    TARO_APP_API?: string
    /** The environment of WeChat's cloud that messages travel through; '' where they travel by HTTPS. */
    TARO_APP_CLOUD?: string
  }
}
