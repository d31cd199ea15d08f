// The part of the reference implementation of Data Package that the tests use; it brings no types.
declare module "datapackage" {
  export class Package {
    static load(
      descriptor: string | object,
      options?: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resources: {
      name: string;
      tabular: boolean;
      valid: boolean;
      errors: Error[];
      read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
      checkRelations(): Promise<boolean>;
    }[];
  }
}
