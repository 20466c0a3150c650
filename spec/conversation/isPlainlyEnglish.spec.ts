import fc from 'fast-check';
import { isPlainlyEnglish } from '../../src/conversation/isPlainlyEnglish';

describe('isPlainlyEnglish', () => {
  it.each([
    'My order has not arrived and nobody answers my messages.',
    'wheres my stuff and when will you get back to me',
    'Don’t you think this is too late? 😡',
    'The error says „Zugriff verweigert“ when I log in',
    'IT’S BROKEN AGAIN AND YOU KNOW IT',
  ])('tells from the words: %s', (text) => {
    expect(isPlainlyEnglish(text)).toBe(true);
  });

  it.each([
    '',
    'ok thanks',
    'Meine Bestellung ist immer noch nicht angekommen und niemand antwortet mir.',
    'Mi pedido todavía no ha llegado y nadie responde a mis mensajes.',
    'Hello: ma commande n’est toujours pas arrivée et personne ne me répond depuis lundi',
    'the and 我的订单还没有到',
    'Мой заказ, the and you',
    'Bestellung fehlt @the_you @and-this #that /when/where?how=what&they=this',
  ])('leaves to a closer look: %s', (text) => {
    expect(isPlainlyEnglish(text)).toBe(false);
  });

  it('stops where it has seen enough', () => {
    const english = 'the order that you were going to send has not been here ';
    expect(isPlainlyEnglish(english + 'и так далее '.repeat(50))).toBe(true);
  });

  it('does not say English of a text whose end it has not seen and whose beginning does not tell', () => {
    expect(isPlainlyEnglish(`${'xyz '.repeat(300)}the and you that`)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof isPlainlyEnglish(text)).toBe('boolean');
      }),
    );
  });
});
