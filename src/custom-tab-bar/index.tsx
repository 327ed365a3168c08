// WeChat asks for this component where tabBar.custom is set; each tab page draws ui/bottom-tabs itself.
export default function NoTabBar() {
  return null
}
