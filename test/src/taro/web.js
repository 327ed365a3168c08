process.env.TARO_ENV = 'h5'
// jsdom knows no pointers: on the web there is a mouse.
window.matchMedia = (media) => ({ media, matches: media === '(pointer: fine)' })
