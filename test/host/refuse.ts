/** An error that Excel itself would give: it stops the batch, and the client throws it. */
export class ExcelError extends Error {
  /** @param code the name in Excel's table of errors, "ItemNotFound" */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export const invalidArgument = (what: string): ExcelError =>
  new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

export const accessDenied = (what: string): ExcelError =>
  new ExcelError('AccessDenied', `You cannot perform the requested operation: ${what}.`);

/** What the host does not do. It never pretends: the test that needs it must see this. */
export const notImplemented = (className: string, member: string): ExcelError =>
  new ExcelError('NotImplemented', `The Excel host does not implement ${className}.${member}.`);
