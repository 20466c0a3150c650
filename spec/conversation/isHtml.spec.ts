import { isHtml } from '../../src/conversation/isHtml';

describe('isHtml', () => {
  it.each([
    ['anything', 'text/html'],
    ['<p>Hello</p>', null],
    ['<div class="zd-comment"><p>Hello</p></div>', 'text/plain'],
    ['Hello<br>there', null],
    ['<!DOCTYPE html><html><body>x</body></html>', ''],
    ['<b>Hello</b>', null],
  ])('takes %j as HTML (%s)', (content, type) => {
    expect(isHtml(content, type)).toBe(true);
  });

  it.each([
    ['a < b', null],
    ['a < b and c > d', null],
    ['My <b> tag is broken', null],
    ['Hello<br>there', 'text/plain'],
    ['<Anna> hello', null],
    ['<3 you all', null],
    ['', null],
    ['> <p>quoted</p> and more', 'text/plain'],
  ])('takes %j as text (%s)', (content, type) => {
    expect(isHtml(content, type)).toBe(false);
  });
});
