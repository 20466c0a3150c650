import type { ChannelKind } from '../library/Entry';

/** Zendesk's names of the channels on which people write short lines back and forth. */
const MESSAGING_CHANNELS: ReadonlySet<string> = new Set([
  'messaging',
  'native_messaging',
  'chat',
  'chat_transcript',
  'sms',
  'line',
  'wechat',
  'whatsapp',
  'instagram_dm',
  'facebook',
  'facebook_messenger',
  'twitter',
  'twitter_dm',
  'sunshine_conversations_twitter_dm',
  'sunshine_conversations_facebook_messenger',
  'sunshine_conversations_api',
  'any_channel',
]);

/**
 * @param channel Zendesk's name of the channel, such as `web` or `whatsapp`.
 * @returns how replies on it are written; `email` for every channel that is not known to be for short lines.
 */
export function channelKind(channel: string): ChannelKind {
  return MESSAGING_CHANNELS.has(channel) ? 'messaging' : 'email';
}
