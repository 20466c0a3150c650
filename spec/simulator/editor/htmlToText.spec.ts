/** @jest-environment jsdom */
import { htmlToText } from '../../../simulator/editor/htmlToText';

describe('htmlToText', () => {
  it.each([
    ['puts an empty line between paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['ends a line at a break', '<p>a<br>b</p>', 'a\nb'],
    ['lists with dashes', '<p>a</p><ol><li>b</li><li>c <b>d</b></li></ol>', 'a\n\n- b\n- c d'],
    ['reads entities', '<p>1 &lt; 2 &amp; 3</p>', '1 < 2 & 3'],
    ['drops scripts', 'a<script>b</script>', 'a'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
