import type { Compiler } from 'webpack';

export class CollectLicenses {
  constructor(file: string);
  apply(compiler: Compiler): void;
}
