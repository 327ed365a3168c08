/** Opens an address of somebody else's in a tab of its own, which learns nothing of this one. */
export const openOutside = (address: string): void => {
  window.open(address, '_blank', 'noopener,noreferrer')
}
