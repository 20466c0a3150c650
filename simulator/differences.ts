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
  network: 'client.request never leaves the simulator: an external URL fails with status 0.',
  endpoints:
    'REST knows reading users, custom_roles/{id}, groups, brands, tickets, organizations, ticket_forms, locales, macros and search, and custom objects with their records and jobs; all else is 404.',
  'desk-first':
    'What is asked of users, tickets, their comments, organizations and forms is answered from the tickets at the desk, as they stand in this tab: it needs no right and counts against no limit.',
  'search-of-tickets':
    'Search finds the tickets of the account as they were at first, by the commonest terms, and nothing but tickets.',
  'search-metrics':
    'A search that is asked for tickets(metric_sets) tells them in the tickets (assumed: where they stand is not documented for searches).',
  'search-at-once': 'Records that were just written are found and counted at once.',
  'option-values':
    'ticketFields:<id> has {label, value} for the options of a drop-down (assumed: their names are not documented).',
  'request-options':
    'Of the options of client.request only url, type, data, contentType, httpCompleteResponse and autoRetry matter; headers, secure and timeout have no effect.',
  'complete-failures': 'With httpCompleteResponse a failed request has its headers, too (assumed).',
  retries: 'A request that was made too often is made again for as long as it takes (assumed).',
  'rate-limit':
    'The rate limit counts in windows that begin with a request, and is told in HTML (where it begins is not documented).',
  'no-objects':
    'In an account without custom objects each of them is 404, RecordNotFound (assumed).',
  'error-words': 'Errors are told in English, whatever the language of the user.',
  'unknown-fields': 'A field that its custom object does not have is refused with 422 (assumed).',
  'form-fields': 'Values sent as form fields are texts, which an integer field refuses (assumed).',
  'empty-texts': 'An empty text of a record is kept as null (assumed).',
  'same-external-id':
    'A second record of the same external id is refused with 422, DuplicateValue (assumed).',
  'record-size':
    "A record's 32 KB are counted over name, external id and fields, as JSON in UTF-8 (how Zendesk counts is not documented).",
  'changes-apart':
    'Two changes of a record have different updated_at: a second one within a second is dated a second later.',
  'job-pace':
    'A job is queued when it is asked for, half done at the first look, and done at the second one or after 1.5 seconds.',
  'job-results':
    "Results of a job look like those of tickets' jobs, each with its index and without the external id (assumed).",
  'job-size': 'A job of more than 100 items is refused with 422, TooManyItems (assumed).',
  'upsert-status': 'Creating by external id is told with 200, as changing is (assumed).',
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
