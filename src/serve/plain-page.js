/** @type {Record<number, readonly [string, string, string]>} */
const TEXTS = {
	400: [
		'This address or request cannot be understood. Check the address, or begin at the home page.',
		'Адрес или запрос не удаётся разобрать. Проверьте адрес или начните с главной страницы.',
		'تعذّر فهم هذا العنوان أو الطلب. تحقّق من العنوان أو ابدأ من الصفحة الرئيسية.'
	],
	403: [
		'This form did not come from a page of this site, as far as the browser tells, so nothing was stored. Go back, copy what you typed, open the page by its address and send it from there. If that happens again, allow this site to see from which page a form comes (the setting “Referer” or “Origin”).',
		'Судя по данным браузера, эта форма отправлена не со страницы этого сайта, поэтому ничего не сохранено. Вернитесь назад, скопируйте введённое, откройте страницу по её адресу и отправьте форму оттуда. Если это повторится, разрешите этому сайту видеть, с какой страницы отправлена форма (настройка «Referer» или «Origin»).',
		'لم يصل هذا النموذج من صفحة في هذا الموقع بحسب ما أفاد به المتصفح، فلم يُحفظ شيء. ارجع وانسخ ما كتبته، ثم افتح الصفحة بعنوانها وأرسله منها. وإذا تكرر ذلك فاسمح لهذا الموقع بمعرفة الصفحة التي أُرسل منها النموذج (الإعداد «Referer» أو «Origin»).'
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
 * The page's script knows it by `data-fault` and shows its `lead` beside the form, whose text stays.
 * @param {number} status
 * @returns {string} HTML
 */
export function plainPage(status) {
	const [en, ru, ar] = TEXTS[status] ?? /** @type {[string, string, string]} */ (TEXTS[400]);
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/plain.css"><title>${status}</title></head>
<body>
<main data-fault>
<h1>${status}</h1>
<p class="lead">${en}</p>
<p class="lead" lang="ru">${ru}</p>
<p class="lead" lang="ar" dir="rtl">${ar}</p>
<p><a href="/">Home · <span lang="ru">Главная</span> · <span lang="ar" dir="rtl">الرئيسية</span></a></p>
</main>
</body>
</html>
`;
}
