const meanings: Record<number, string> = {
  [-501000]: 'FunctionName parameter could not be found',
  [-504002]: 'functions execute fail',
  [-504003]: 'Invoking task timed out',
  [-404010]: 'polling exceed max timeout retry',
};

/** The text behind `cloud.xxx:fail ` for a code of the cloud. */
export function errorText(code: number, message: string): string {
  const meaning = meanings[code];
  return `Error: errCode: ${code}${meaning === undefined ? '' : ` ${meaning}`} | errMsg: ${message}`;
}
