import type { CustomerReading } from './readCustomer';
import type { Reading } from './Reading';

/** The readings of an earlier look at the conversation, as `readCustomer` takes them to read only what is new. */
export const readingsById = ({
  trend,
}: Pick<CustomerReading, 'trend'>): ReadonlyMap<string, Reading> =>
  new Map(trend.map(({ messageId, reading }) => [messageId, reading]));
