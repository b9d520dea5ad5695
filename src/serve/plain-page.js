/** @type {Record<number, readonly [string, string, string]>} */
const TEXTS = {
	400: [
		'This address or request cannot be understood. Check the address, or begin at the home page.',
		'Адрес или запрос не удаётся разобрать. Проверьте адрес или начните с главной страницы.',
		'تعذّر فهم هذا العنوان أو الطلب. تحقّق من العنوان أو ابدأ من الصفحة الرئيسية.'
	],
	405: [
		'This address does not answer that kind of request.',
		'Этот адрес не отвечает на такие запросы.',
		'لا يجيب هذا العنوان عن هذا النوع من الطلبات.'
	],
	408: [
		'The request took too long to arrive. Go back and send it again.',
		'Запрос передавался слишком долго. Вернитесь назад и отправьте его ещё раз.',
		'استغرق وصول الطلب وقتًا طويلًا. ارجع وأرسله مرة أخرى.'
	],
	431: [
		'The browser sent too much along with the address. Delete the cookies of this site, or use a shorter address.',
		'Вместе с адресом браузер передал слишком много данных. Удалите файлы cookie этого сайта или сократите адрес.',
		'أرسل المتصفح مع العنوان بيانات أكثر من اللازم. احذف ملفات تعريف الارتباط لهذا الموقع أو استخدم عنوانًا أقصر.'
	],
	500: [
		'Something went wrong on our side. Go back and try again.',
		'Произошла ошибка на нашей стороне. Вернитесь назад и попробуйте ещё раз.',
		'حدث خطأ من جهتنا. ارجع وحاول مرة أخرى.'
	],
	503: [
		'Too many requests arrive at this moment. Wait ten seconds, go back and try again.',
		'Сейчас поступает слишком много запросов. Подождите десять секунд, вернитесь назад и попробуйте ещё раз.',
		'يصل الآن عدد كبير جدًّا من الطلبات. انتظر عشر ثوانٍ ثم ارجع وحاول مرة أخرى.'
	]
};

/**
 * A page for what goes wrong before or outside the pages of the site, in the languages of the interface at once.
 * @param {number} status
 * @returns {string} HTML
 */
export function plainPage(status) {
	const [en, ru, ar] = TEXTS[status] ?? /** @type {[string, string, string]} */ (TEXTS[400]);
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${status}</title></head>
<body>
<main>
<h1>${status}</h1>
<p>${en}</p>
<p lang="ru">${ru}</p>
<p lang="ar" dir="rtl">${ar}</p>
<p><a href="/">Home · <span lang="ru">Главная</span> · <span lang="ar" dir="rtl">الرئيسية</span></a></p>
</main>
</body>
</html>
`;
}
