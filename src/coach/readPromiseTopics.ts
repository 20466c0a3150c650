import { PROMISE_TOPICS, type PromiseTopic } from './Review';

/** How admins write the topics: "refunds", "deliveries", "law". */
const STEMS: Readonly<Record<PromiseTopic, RegExp>> = {
  refund: /^refund/u,
  legal: /^(?:legal|law)/u,
  compensation: /^compensat/u,
  delivery: /^deliver/u,
};

/**
 * Finds what may not be promised in a list that an admin wrote by hand: "Refunds, legal".
 *
 * @returns the topics, and the words that name none.
 */
export function readPromiseTopics(list: string): {
  topics: ReadonlySet<PromiseTopic>;
  unknown: string[];
} {
  const words = new Set(list.toLowerCase().match(/\p{L}+/gu) ?? []);
  const isOf = (topic: PromiseTopic) => (word: string) => STEMS[topic].test(word);
  const topics = PROMISE_TOPICS.filter((topic) => [...words].some(isOf(topic)));
  const unknown = [...words].filter((word) => !topics.some((topic) => isOf(topic)(word)));
  return { topics: new Set(topics), unknown };
}
