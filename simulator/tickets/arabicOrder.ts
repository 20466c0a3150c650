import { chat } from './entries';
import { customer, home, orderForm } from './people';
import type { Ticket } from './Ticket';

const layla = customer({
  id: 1021,
  name: 'ليلى منصور',
  email: 'layla.mansour@bareed.example',
  locale: 'ar',
  timeZone: 'Asia/Amman',
});

export const arabicOrder: Ticket = {
  slug: 'arabic-order',
  id: 48233,
  shows: 'right-to-left writing, emoji, on a messaging channel',
  subject: 'طلب رقم BH-61550',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['messaging', 'arabic'],
  brand: home,
  form: orderForm,
  channel: 'native_messaging',
  requester: layla,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-61550' }],
  createdAt: '2026-03-12T09:00:00Z',
  entries: [
    chat(layla, '2026-03-12T09:00:00Z', 'مرحبا، طلبت مصباحا قبل أسبوعين (BH-61550) ولم يصل بعد 😕'),
    chat(
      layla,
      '2026-03-12T09:01:00Z',
      'أنا قلقة لأنه هدية لعيد ميلاد أمي يوم الأحد 🎁 هل سيصل في الوقت المناسب؟',
    ),
  ],
};
