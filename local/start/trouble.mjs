/** Something the developer can mend: told in one sentence that says what to do, without a stack. */
export class Trouble extends Error {}
