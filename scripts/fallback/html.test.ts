import { expect, test } from 'vitest'
import { html, joined, type Markup } from './html'

test('what is put in is text, whatever it looks like', () => {
  expect(html`<p title="${`"><b>'&`}">${'<script>'}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;b&gt;&#39;&amp;">&lt;script&gt;</p>',
  )
})

test('markup stays markup, lists follow each other, null is nothing', () => {
  const items = ['a & b', 'c'].map((text) => html`<li>${text}</li>`)
  expect(html`<ul>${items}</ul>${null}${206}`.text).toBe('<ul><li>a &amp; b</li><li>c</li></ul>206')
  expect(html`${joined(['a', html`<b>b</b>`, 'c'], ' < ')}`.text).toBe('a &lt; <b>b</b> &lt; c')
})

test('an object from a file is no markup', () => {
  const posing = JSON.parse('{"text":"<script>"}') as Markup
  expect(html`${posing}`.text).not.toContain('<')
})
