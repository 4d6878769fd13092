import { isDatabaseTimeout } from './databaseTimeout';

const sdkError = (message: string) => Object.assign(new Error(message), { errCode: -501001 });

describe('a database that does not answer in time', () => {
  it.each([
    'collection.update:fail -501001 resource system error. request timeout',
    'document.get:fail -501001 resource system error. ESOCKETTIMEDOUT',
    'collection.get:fail -501001 resource system error. connect ETIMEDOUT 10.0.0.1:443',
  ])('is known by %j', (message) => expect(isDatabaseTimeout(sdkError(message))).toBe(true));

  it('is neither another failure of the database nor a bug of ours', () => {
    expect(isDatabaseTimeout(sdkError('collection.update:fail -502001 invalid'))).toBe(false);
    expect(isDatabaseTimeout(new Error('request timeout'))).toBe(false);
  });
});
