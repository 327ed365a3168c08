/** The rows the table keeps, each checked when it is read. */
export * from './claims'
export * from './ledger'
export * from './notices'
export * from './office'
export * from './people'
export * from './read'
