import { channelKind } from '../../src/suggestions/channelKind';

describe('channelKind', () => {
  it.each([
    'chat',
    'native_messaging',
    'whatsapp',
    'line',
    'wechat',
    'instagram_dm',
    'facebook',
    'sms',
  ])('keeps replies short on %s', (channel) => {
    expect(channelKind(channel)).toBe('messaging');
  });

  it.each(['email', 'web', 'api', 'voice', 'mobile_sdk', '', 'constructor'])(
    'writes letters on %j',
    (channel) => {
      expect(channelKind(channel)).toBe('email');
    },
  );
});
