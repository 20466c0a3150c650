import { arabicOrder } from './arabicOrder';
import { boilerVisit } from './boilerVisit';
import { cancelledFerry } from './cancelledFerry';
import { closedLamp } from './closedLamp';
import { courierChat } from './courierChat';
import { emptyTicket } from './emptyTicket';
import { exportCrash } from './exportCrash';
import { fadedLinen } from './fadedLinen';
import { fathersAccount } from './fathersAccount';
import { fiveStars } from './fiveStars';
import { greenhouse } from './greenhouse';
import { hostileMarkup } from './hostileMarkup';
import { nightTrain } from './nightTrain';
import { nobody } from './nobody';
import { phoneNumber } from './phoneNumber';
import { photosOnly } from './photosOnly';
import { praiseAndComplaint } from './praiseAndComplaint';
import { quotedMail } from './quotedMail';
import { reserva } from './reserva';
import { standingDesk } from './standingDesk';
import { strangeLogin } from './strangeLogin';
import { thanksAtLast } from './thanksAtLast';
import type { Ticket } from './Ticket';
import { twoInvoices } from './twoInvoices';
import { waschmaschine } from './waschmaschine';
import { weddingCake } from './weddingCake';

/** All invented tickets, in the order of the list. The first one is the one that opens. */
export const tickets: readonly Ticket[] = [
  weddingCake,
  cancelledFerry,
  fadedLinen,
  strangeLogin,
  twoInvoices,
  fathersAccount,
  nightTrain,
  standingDesk,
  praiseAndComplaint,
  thanksAtLast,
  exportCrash,
  fiveStars,
  greenhouse,
  quotedMail,
  courierChat,
  boilerVisit,
  phoneNumber,
  waschmaschine,
  reserva,
  arabicOrder,
  closedLamp,
  hostileMarkup,
  photosOnly,
  nobody,
  emptyTicket,
];
