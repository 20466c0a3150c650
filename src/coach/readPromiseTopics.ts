import { PROMISE_TOPICS, type PromiseTopic } from '../../coach/Review';

/** How admins write the topics: "refunds", "deliveries", "law". */
const STEMS: Readonly<Record<PromiseTopic, RegExp>> = {
  refund: /^refund/u,
  legal: /^(?:legal|law)/u,
  compensation: /^compensat/u,
  delivery: /^deliver/u,
};

/** @param setting as the admin wrote it: "Refunds, legal". @returns the topics in it; other words are passed over. */
export function readPromiseTopics(setting: string): ReadonlySet<PromiseTopic> {
  const words = setting.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(PROMISE_TOPICS.filter((topic) => words.some((word) => STEMS[topic].test(word))));
}
