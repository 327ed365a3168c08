/** Stands in for a stylesheet. */
module.exports = {}
