// Loaded before the server where a test needs another day: its clock runs LATER_DAYS ahead.
const ahead = Number(process.env.LATER_DAYS) * 86_400_000
const Clock = globalThis.Date

globalThis.Date = class extends Clock {
  constructor(...told) {
    super(...(told.length === 0 ? [Clock.now() + ahead] : told))
  }
  static now() {
    return Clock.now() + ahead
  }
}
