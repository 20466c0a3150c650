/** A path's "no": becomes the path's entry in a reply's `errors`. */
export class Refusal {
  constructor(
    readonly name: string,
    readonly message: string,
  ) {}
}

/** What a host says to a path that it does not have. */
export function notFound(): Refusal {
  return new Refusal('APINotFoundError', 'No such Api');
}

export function badArgument(message: string): Refusal {
  return new Refusal('TypeError', message);
}
