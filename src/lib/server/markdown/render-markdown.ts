import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { guardLinks } from './guard-links';
import { isTooBusy } from './is-too-busy';
import { lowerHeadings } from './lower-headings';
import { showAsText } from './show-as-text';

/** What a text may become; everything else is taken out, its words stay. */
const SCHEMA: Schema = {
	tagNames: [
		...['p', 'br', 'hr', 'strong', 'em', 'code', 'pre', 'blockquote'],
		...['ul', 'ol', 'li', 'a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']
	],
	attributes: { a: ['href'], ol: ['start'] },
	protocols: { href: ['http', 'https', 'mailto'] },
	ancestors: { li: ['ol', 'ul'] },
	strip: []
};

const processor = unified()
	.use(remarkParse)
	.use(showAsText)
	.use(remarkRehype)
	.use(rehypeSanitize, SCHEMA)
	.use(guardLinks)
	.use(lowerHeadings)
	.use(rehypeStringify);

/**
 * Turns Markdown that anybody may have written into HTML that can do nothing but be read.
 * HTML in it is shown as the text that was typed; pictures become their description; headings begin at h3.
 * @example renderMarkdown('**Two** desks') === '<p><strong>Two</strong> desks</p>'
 */
export function renderMarkdown(text: string): string {
	return isTooBusy(text) ? asTyped(text) : processor.processSync(text).toString();
}

/** The text as one block, with its marks. */
function asTyped(text: string): string {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<pre><code>${escaped}</code></pre>`;
}
