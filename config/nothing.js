// Stands for a polyfill that no browser here needs.
