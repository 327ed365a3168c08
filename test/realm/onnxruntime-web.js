module.exports = require('./load-outside').loadOutside('onnxruntime-web')
