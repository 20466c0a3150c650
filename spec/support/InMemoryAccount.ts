import type { Ticket } from '../../src/conversation/Ticket';
import type { Account, Macro, Me, Named } from '../../src/zendesk/Account';
import type { RecordFailure } from '../../src/zendesk/RecordStore';
import { aTicket } from './InMemoryZendesk';

/** An account that lives in this object. Passes the same contract as the one over ZAF. */
export class InMemoryAccount implements Account {
  me: Me = { kind: 'me', id: '9001', name: 'Tomas Reyes', role: 'admin' };
  names: Readonly<Record<string, string>> = { '9001': 'Tomas Reyes', '9002': 'Ines Duarte' };
  macros: Macro[] = [];
  brands: string[] = ['Larkfield Home'];
  groups: string[] = ['Support'];
  tickets: Ticket[] = [aTicket()];
  /** While set, every answer is this failure; where there is no failure to give, there is nothing to tell. */
  failure: RecordFailure | null = null;
  /** While set, answers wait for it. */
  gate: Promise<void> = Promise.resolve();

  async loadMe(): Promise<Me | RecordFailure> {
    await this.gate;
    return this.failure ?? this.me;
  }

  async loadNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    await this.gate;
    if (this.failure) return new Map();
    const known = new Set(ids);
    return new Map(Object.entries(this.names).filter(([id]) => known.has(id)));
  }

  async loadMacros(
    options: Parameters<Account['loadMacros']>[0] = {},
  ): Promise<{ kind: 'macros'; macros: Macro[] } | RecordFailure> {
    await this.gate;
    if (options.signal?.aborted) return { kind: 'failed', reason: 'canceled', detail: '' };
    if (this.failure) return this.failure;
    options.onProgress?.(this.macros.length, this.macros.length);
    return { kind: 'macros', macros: this.macros };
  }

  async loadBrandNames(): Promise<string[]> {
    await this.gate;
    return this.failure ? [] : this.brands;
  }

  async loadGroupNames(): Promise<string[]> {
    await this.gate;
    return this.failure ? [] : this.groups;
  }

  async loadBrands(): Promise<Named[]> {
    return withIds(await this.loadBrandNames());
  }

  async loadGroups(): Promise<Named[]> {
    return withIds(await this.loadGroupNames());
  }

  async loadTicket(id: number): Promise<{ kind: 'ticket'; ticket: Ticket | null } | RecordFailure> {
    await this.gate;
    if (this.failure) return this.failure;
    return { kind: 'ticket', ticket: this.tickets.find((one) => one.id === id) ?? null };
  }
}

/** By name, with ids from 1 on. */
function withIds(names: readonly string[]): Named[] {
  return [...names].sort().map((name, at) => ({ id: String(at + 1), name }));
}

export function aMacro(part: Partial<Macro> = {}): Macro {
  return {
    id: '360001',
    title: 'Delivery::Late parcel',
    description: '',
    updatedAt: '2026-01-05T08:00:00Z',
    html: '<p>Hi {{ticket.requester.first_name}}, your parcel is late.</p>',
    text: 'Hi {{ticket.requester.first_name}}, your parcel is late.',
    isNote: false,
    channel: null,
    otherActions: [],
    ...part,
  };
}
