import { type ComponentChild, Fragment, h, options, type VNode } from 'preact';

const months =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December';
/**
 * A telephone number as it is written, which an account of twenty digits is not; a day, or days of one month, with the
 * month and the year; a day in Chinese.
 */
const wholes = new RegExp(
  `((?<!\\d ?)\\+?\\d[\\d ()-]{8,15}\\d(?! ?\\d)|\\d{1,2}(?:[–-]\\d{1,2})? (?:${months})(?: \\d{4}(?:[ \\u00a0]г\\.)?)?(?![\\p{L}\\d])|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)`,
  'u',
);
const name = 'whole';
/** Elements whose words are no running text. */
const others = new Set(['option', 'textarea', 'style', 'title', 'text', 'tspan']);

const before = options.vnode;

/**
 * Where words become elements: what must not be broken over lines stands in a span of its own. Its letters stay as they
 * are, so that it is found and copied as it was written, which fixed spaces in it would prevent.
 */
options.vnode = (vnode: VNode<{ children?: ComponentChild | ComponentChild[]; class?: string }>) => {
  const { type, props } = vnode;
  if ((type === Fragment || (typeof type === 'string' && !others.has(type))) && props.class !== name) {
    const { children } = props;
    if (Array.isArray(children)) {
      if (children.some(isBreakable)) props.children = children.map(kept);
    } else if (isBreakable(children)) props.children = kept(children);
  }
  before?.(vnode);
};

const isBreakable = (child: unknown): child is string => typeof child === 'string' && wholes.test(child);

/** In place of the one string one fragment: what stands beside it keeps its place. */
const kept = (child: ComponentChild): ComponentChild =>
  isBreakable(child)
    ? h(
        Fragment,
        null,
        ...child.split(wholes).map((piece, n) => (n % 2 === 1 ? h('span', { class: name }, piece) : piece)),
      )
    : child;
