/**
 * Where the simulator knowingly differs from a real Agent Workspace, or fills in what Zendesk's documentation leaves
 * open. Every line is shown to be true by `spec/simulator/differences.spec.ts`; a line without a spec fails it.
 */
export const differences = {
  'first-activation':
    'app.activated is sent right after registration whether or not the app subscribed: its subscription can only arrive later.',
  'comment-type':
    'Setting comment.type is answered as if it worked and does nothing, as in the real workspace (SDK issue #141).',
  'one-draft':
    'Public reply and internal note share one draft; switching between them keeps the words.',
  'note-channel':
    'While an internal note is chosen, ticket.editor.targetChannel is named "internal" (assumed).',
  selection: 'ticket.editor.insert replaces what is selected in the editor (assumed).',
  'closed-editor':
    'On a closed ticket, inserts and appends are refused with a TypeError (assumed: a real one has no editor there).',
  messaging:
    'On a messaging channel HTML becomes plain text, a line for each paragraph; no Markdown marks are made of it.',
  'save-timeout':
    'A save waits 30 seconds for the app, then is given up with a notification (the real limit is not documented).',
  wildcard:
    '*.changed carries {propertyName, oldValue, newValue} and comes for properties of the ticket only.',
  network: 'client.request never leaves the browser: an external URL fails with status 0.',
  endpoints:
    'REST knows GET users/me, users/{id}, users/show_many, tickets/{id}, tickets/{id}/comments, organizations/{id}, ticket_forms/{id} and locales/current; all else is 404.',
  'option-values':
    'ticketFields:<id> has {label, value} for the options of a drop-down (assumed: their names are not documented).',
  'request-options':
    'Of the options of client.request only url, type and httpCompleteResponse matter; data, headers, secure and timeout have no effect.',
  'rate-limit': 'There is no rate limit: no 429 and no retry.',
  instances: 'instances.create makes modals only, and destroy ends modals only.',
  'modal-paths':
    'A modal has no ticket of its own: it asks through the client of the instance that opened it.',
  width: 'resize echoes the width and applies the height only, at least 80 px.',
  'plain-notify': 'notify shows its text as plain text, never as HTML.',
  settings: "Installation settings are the manifest's defaults; secure ones are absent.",
  'time-zone': 'Every user has offset 0, whatever the name of the time zone.',
  slow: 'A slow host is late with answers to calls only: registration and events come at once.',
  requester: 'ticket.requester can be set to the {id} of a person in the simulator only.',
  people: 'There are no collaborators and no other viewers.',
} as const;

export type DifferenceId = keyof typeof differences;
