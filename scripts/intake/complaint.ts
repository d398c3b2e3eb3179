/** Why a text cannot be taken in. The message lists every complaint, one a line: where, what was found, what to do. */
export class IntakeError extends Error {
  override name = "IntakeError";
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(complaints.join("\n"));
    this.complaints = complaints;
  }
}
