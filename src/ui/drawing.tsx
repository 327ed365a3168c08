import { Image } from '@tarojs/components'

export interface DrawingProps {
  src: string
  className?: string
}

/** A picture that says nothing the words do not say. */
export function Drawing({ src, className }: DrawingProps) {
  return <Image src={src} className={className} mode="aspectFit" {...{ ariaHidden: true }} />
}
