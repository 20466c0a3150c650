import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { useAdminWords } from '../words';

/** Says that there are records that are no entry; nothing where there are none. */
export function BrokenNotice({ count, onShow }: { count: number; onShow: () => void }) {
  const say = useAdminWords();
  if (count === 0) return null;
  return (
    <Alert type="warning" role="status">
      {say('library.broken.notice', { count })}{' '}
      <Button isLink onClick={onShow}>
        {say('library.broken.show')}
      </Button>
    </Alert>
  );
}
