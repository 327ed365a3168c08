import type { DrawingProps } from './drawing'

export function Drawing({ src, className }: DrawingProps) {
  return <img src={src} className={className} alt="" />
}
