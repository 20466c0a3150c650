import { useEffect, useState } from 'react';
import type { Account } from '../../zendesk/Account';

/** Whether an admin sits at the screen; not as long as Zendesk has not said so. */
export function useIsAdmin(account: Pick<Account, 'loadMe'>): boolean {
  const [isAdmin, setAdmin] = useState(false);
  useEffect(() => {
    let left = false;
    void account.loadMe().then((me) => {
      if (!left) setAdmin(me.kind === 'me' && me.role === 'admin');
    });
    return () => {
      left = true;
    };
  }, [account]);
  return isAdmin;
}
