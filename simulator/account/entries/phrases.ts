/** What large libraries are put together from: plausible words, many combinations. */
export type Phrases = {
  greeting: string;
  /** By state; each may follow the greeting. */
  states: Record<string, readonly string[]>;
  /** By situation: what it is about, as a title and as a sentence. */
  situations: Record<string, readonly [title: string, sentence: string]>;
  /** What happens next; `{{ fact.date }}` is asked for where it is used. */
  actions: readonly string[];
  /** In a few words, for titles: one for each of `actions`. */
  actionTitles: readonly string[];
  dateLabel: string;
  dateExample: string;
};

const name = '{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %}';

export const phrases: Record<string, Phrases> = {
  en: {
    greeting: `Hi${name},\n\n`,
    states: {
      angry: ['you have every reason to be angry about this.', 'this should not have happened.'],
      frustrated: [
        'I can see that you have tried more than once already.',
        'that is one step too many for something that should just work.',
      ],
      disappointed: [
        'you expected better of us, and rightly so.',
        'that falls short of what we promised.',
      ],
      worried: [
        'I understand that this keeps you up, so first things first.',
        'let us make sure you are safe.',
      ],
      confused: [
        'thank you for asking; this is not easy to see at a glance.',
        'let me put this in order.',
      ],
      sad: [
        'I am sorry to hear what you are going through.',
        'thank you for trusting us with this.',
      ],
      happy: ['thank you, that was good to read.', 'you made our day.'],
      neutral: ['thank you for your message.', 'happy to help with this.'],
    },
    situations: {
      delivery: ['Late parcel', 'I have looked up where your parcel is.'],
      damaged: ['Damaged item', 'What arrived is not what you paid for.'],
      billing: ['Invoice', 'I have gone through your invoice line by line.'],
      refund: ['Refund', 'I have looked at where your refund stands.'],
      technical: ['Not working', 'I have tried the same on our side.'],
      bug: ['Defect', 'I could make it happen here as well.'],
      outage: ['Outage', 'It is down, and it is not your set-up.'],
      login: ['Locked out', 'Your account is there and nothing is lost.'],
      security: ['Strange sign-in', 'I have signed every device out of your account.'],
      cancellation: ['Cancellation', 'I have your cancellation in front of me.'],
      'how-to': ['How to', 'There is a short way to do this.'],
      quality: ['Quality', 'That is not the quality that we stand for.'],
      service: ['Poor service', 'I have read everything that was said before.'],
      booking: ['Booking change', 'I have your booking open.'],
      hardship: ['Hard times', 'There is no hurry with anything on our side.'],
      praise: ['Praise', 'I have passed it on to the team.'],
    },
    actions: [
      'I will write to you again by {{ fact.date }}.',
      'You do not have to do anything now; I am on it.',
      'A new one leaves our warehouse by {{ fact.date }}.',
      'If anything is still open then, answer here and it comes straight to me.',
    ],
    actionTitles: ['write again', 'nothing to do', 'send a new one', 'stay in touch'],
    dateLabel: 'by when',
    dateExample: 'tomorrow at noon',
  },
  de: {
    greeting: `Guten Tag${name},\n\n`,
    states: {
      angry: [
        'dass Sie verärgert sind, ist Ihr gutes Recht.',
        'so etwas hätte nicht passieren dürfen.',
      ],
      frustrated: [
        'Sie haben es schon mehrmals versucht, das sehe ich.',
        'das war ein Schritt zu viel.',
      ],
      disappointed: [
        'Sie durften mehr von uns erwarten.',
        'das bleibt hinter unserem Versprechen zurück.',
      ],
      worried: [
        'ich verstehe, dass Sie das beunruhigt.',
        'kümmern wir uns zuerst um Ihre Sicherheit.',
      ],
      confused: [
        'danke für die Frage, auf einen Blick ist das nicht zu sehen.',
        'ich ordne das kurz für Sie.',
      ],
      sad: ['es tut mir leid, was Sie gerade durchmachen.', 'danke für Ihr Vertrauen.'],
      happy: ['danke, das haben wir gern gelesen.', 'Sie haben uns den Tag gerettet.'],
      neutral: ['danke für Ihre Nachricht.', 'gern helfe ich Ihnen weiter.'],
    },
    situations: {
      delivery: ['Paket verspätet', 'Ich habe nachgesehen, wo Ihr Paket ist.'],
      damaged: ['Beschädigt', 'Was ankam, ist nicht das, was Sie bezahlt haben.'],
      billing: ['Rechnung', 'Ich bin Ihre Rechnung Zeile für Zeile durchgegangen.'],
      refund: ['Erstattung', 'Ich habe geprüft, wo Ihre Erstattung steht.'],
      technical: ['Funktioniert nicht', 'Ich habe es bei uns nachgestellt.'],
      bug: ['Fehler', 'Bei uns tritt es ebenfalls auf.'],
      outage: ['Ausfall', 'Es liegt nicht an Ihnen: Der Dienst steht gerade still.'],
      login: ['Ausgesperrt', 'Ihr Konto ist da, und nichts ist verloren.'],
      security: ['Fremde Anmeldung', 'Ich habe alle Geräte von Ihrem Konto abgemeldet.'],
      cancellation: ['Kündigung', 'Ihre Kündigung liegt vor mir.'],
      'how-to': ['Anleitung', 'Dafür gibt es einen kurzen Weg.'],
      quality: ['Qualität', 'Das ist nicht die Qualität, für die wir stehen.'],
      service: ['Schlechter Service', 'Ich habe alles gelesen, was bisher geschrieben wurde.'],
      booking: ['Umbuchung', 'Ihre Buchung habe ich offen vor mir.'],
      hardship: ['Schwere Zeit', 'Von unserer Seite eilt nichts.'],
      praise: ['Lob', 'Ich habe es an das Team weitergegeben.'],
    },
    actions: [
      'Bis {{ fact.date }} schreibe ich Ihnen wieder.',
      'Sie brauchen im Moment nichts zu tun; ich kümmere mich.',
      'Bis {{ fact.date }} verlässt Ersatz unser Lager.',
      'Ist danach noch etwas offen, antworten Sie hier, und es kommt direkt zu mir.',
    ],
    actionTitles: ['wieder schreiben', 'nichts zu tun', 'Ersatz senden', 'in Verbindung bleiben'],
    dateLabel: 'bis wann',
    dateExample: 'morgen Mittag',
  },
  es: {
    greeting: `Hola${name}:\n\n`,
    states: {
      angry: ['tiene todo el derecho a estar molesto.', 'esto no debería haber pasado.'],
      frustrated: [
        'veo que ya lo ha intentado varias veces.',
        'es un paso de más para algo tan sencillo.',
      ],
      disappointed: [
        'esperaba más de nosotros, y con razón.',
        'no hemos cumplido lo que prometimos.',
      ],
      worried: ['entiendo que le preocupe, así que vamos por partes.', 'primero, su seguridad.'],
      confused: ['gracias por preguntar; no se ve a primera vista.', 'se lo explico en orden.'],
      sad: ['siento mucho lo que está pasando.', 'gracias por confiar en nosotros.'],
      happy: ['gracias, nos ha alegrado leerlo.', 'nos ha alegrado el día.'],
      neutral: ['gracias por su mensaje.', 'con gusto le ayudo.'],
    },
    situations: {
      delivery: ['Paquete con retraso', 'He comprobado dónde está su paquete.'],
      damaged: ['Artículo dañado', 'Lo que llegó no es lo que pagó.'],
      billing: ['Factura', 'He revisado su factura línea por línea.'],
      refund: ['Reembolso', 'He comprobado cómo va su reembolso.'],
      technical: ['No funciona', 'Lo he probado también aquí.'],
      bug: ['Fallo', 'Aquí ocurre lo mismo.'],
      outage: ['Interrupción', 'El servicio está caído; no es su equipo.'],
      login: ['Sin acceso', 'Su cuenta sigue ahí y no se ha perdido nada.'],
      security: ['Acceso extraño', 'He cerrado la sesión en todos los dispositivos.'],
      cancellation: ['Cancelación', 'Tengo su cancelación delante.'],
      'how-to': ['Cómo se hace', 'Hay un camino corto para esto.'],
      quality: ['Calidad', 'Esa no es la calidad que queremos dar.'],
      service: ['Mala atención', 'He leído todo lo que se escribió antes.'],
      booking: ['Cambio de reserva', 'Tengo su reserva abierta.'],
      hardship: ['Momento difícil', 'Por nuestra parte no hay prisa.'],
      praise: ['Elogio', 'Se lo he pasado al equipo.'],
    },
    actions: [
      'Le escribo de nuevo antes de {{ fact.date }}.',
      'No tiene que hacer nada ahora; me encargo yo.',
      'Uno nuevo sale del almacén antes de {{ fact.date }}.',
      'Si después queda algo pendiente, responda aquí y me llega directamente.',
    ],
    actionTitles: ['escribir de nuevo', 'nada que hacer', 'enviar otro', 'seguir en contacto'],
    dateLabel: 'antes de cuándo',
    dateExample: 'mañana al mediodía',
  },
  fr: {
    greeting: `Bonjour${name},\n\n`,
    states: {
      angry: ['vous avez toutes les raisons d’être en colère.', 'cela n’aurait pas dû arriver.'],
      frustrated: ['je vois que vous avez déjà essayé plusieurs fois.', 'c’est une étape de trop.'],
      disappointed: [
        'vous attendiez mieux de nous, à juste titre.',
        'nous n’avons pas tenu notre promesse.',
      ],
      worried: [
        'je comprends votre inquiétude ; commençons par l’essentiel.',
        'votre sécurité d’abord.',
      ],
      confused: ['merci de demander, ce n’est pas évident.', 'je remets tout cela dans l’ordre.'],
      sad: ['je suis désolé de ce que vous traversez.', 'merci de votre confiance.'],
      happy: ['merci, cela fait plaisir à lire.', 'vous avez égayé notre journée.'],
      neutral: ['merci de votre message.', 'je vous aide volontiers.'],
    },
    situations: {
      delivery: ['Colis en retard', 'J’ai vérifié où se trouve votre colis.'],
      damaged: ['Article abîmé', 'Ce que vous avez reçu n’est pas ce que vous avez payé.'],
      billing: ['Facture', 'J’ai relu votre facture ligne par ligne.'],
      refund: ['Remboursement', 'J’ai vérifié où en est votre remboursement.'],
      technical: ['Ne marche pas', 'J’ai essayé la même chose de notre côté.'],
      bug: ['Défaut', 'Le problème se produit aussi chez nous.'],
      outage: ['Panne', 'Le service est en panne ; votre installation n’y est pour rien.'],
      login: ['Accès bloqué', 'Votre compte est là et rien n’est perdu.'],
      security: ['Connexion étrange', 'J’ai déconnecté tous les appareils.'],
      cancellation: ['Résiliation', 'J’ai votre résiliation sous les yeux.'],
      'how-to': ['Mode d’emploi', 'Il y a un chemin court pour cela.'],
      quality: ['Qualité', 'Ce n’est pas la qualité que nous voulons.'],
      service: ['Mauvais accueil', 'J’ai relu tout ce qui a été écrit.'],
      booking: ['Réservation', 'J’ai votre réservation ouverte devant moi.'],
      hardship: ['Période difficile', 'Rien ne presse de notre côté.'],
      praise: ['Éloge', 'Je l’ai transmis à l’équipe.'],
    },
    actions: [
      'Je vous écris de nouveau avant {{ fact.date }}.',
      'Vous n’avez rien à faire pour le moment, je m’en occupe.',
      'Un nouvel article part de notre entrepôt avant {{ fact.date }}.',
      'S’il reste quelque chose ensuite, répondez ici et cela m’arrive directement.',
    ],
    actionTitles: ['réécrire', 'rien à faire', 'renvoyer', 'rester en contact'],
    dateLabel: 'avant quand',
    dateExample: 'demain midi',
  },
  ja: {
    greeting: '{{ ticket.requester.name | default: "お客" }}様\n\n',
    states: {
      angry: ['お怒りはもっともです。', 'あってはならないことでした。'],
      frustrated: ['何度もお試しいただいたのですね。', 'お手数をおかけしております。'],
      disappointed: ['ご期待に沿えず申し訳ございません。', 'お約束どおりではありませんでした。'],
      worried: ['ご不安のことと存じます。まず確認いたします。', 'まず安全を確保いたします。'],
      confused: ['ご質問ありがとうございます。', '順番にご説明いたします。'],
      sad: ['お辛い中、ご連絡ありがとうございます。', '心よりお見舞い申し上げます。'],
      happy: ['うれしいお言葉をありがとうございます。', 'スタッフ一同、励みになります。'],
      neutral: ['ご連絡ありがとうございます。', '喜んでお手伝いいたします。'],
    },
    situations: {
      delivery: ['配送の遅れ', 'お荷物の場所を確認いたしました。'],
      damaged: ['破損', '届いた商品に問題があったことを確認いたしました。'],
      billing: ['請求', '請求書を一行ずつ確認いたしました。'],
      refund: ['返金', '返金の状況を確認いたしました。'],
      technical: ['動作しない', 'こちらでも同じ操作を試しました。'],
      bug: ['不具合', 'こちらでも再現いたしました。'],
      outage: ['障害', '現在サービスが停止しております。'],
      login: ['ログイン', 'アカウントは残っており、何も失われていません。'],
      security: ['不審なログイン', 'すべての端末をログアウトさせました。'],
      cancellation: ['解約', '解約のお申し込みを確認いたしました。'],
      'how-to': ['使い方', '簡単な方法がございます。'],
      quality: ['品質', '私どもが目指す品質ではありませんでした。'],
      service: ['対応', 'これまでのやり取りをすべて拝見しました。'],
      booking: ['予約変更', 'ご予約内容を確認しております。'],
      hardship: ['ご事情', 'お急ぎいただく必要はございません。'],
      praise: ['お褒め', 'チームに伝えました。'],
    },
    actions: [
      '{{ fact.date }}までに改めてご連絡いたします。',
      '今はそのままお待ちください。こちらで対応いたします。',
      '{{ fact.date }}までに代わりの品を発送いたします。',
      'ほかにもございましたら、このままご返信ください。',
    ],
    actionTitles: ['再度連絡', '対応中', '代品発送', '返信歓迎'],
    dateLabel: '期限',
    dateExample: '明日の正午',
  },
};
