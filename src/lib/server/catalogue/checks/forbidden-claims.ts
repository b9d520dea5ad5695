/** A claim that no text of the course may make, as words that give it away. */
export interface ForbiddenClaim {
	readonly reason: string;
	readonly words: readonly RegExp[];
	/** A sentence that denies the claim is allowed, and often useful. */
	readonly unlessDenied: boolean;
}

const REGIONAL =
	'(?:Yerevan|Baku|Tbilisi|Almaty|Bishkek|Chisinau|Chișinău|Dushanbe|Tashkent|Ереван\\p{L}*|Баку|Тбилиси|Алматы|Бишкек\\p{L}*|Кишин[её]в\\p{L}*|Душанбе|Ташкент\\p{L}*)';
const VALUE =
	'(?:0[.,]\\d{2,4}|\\d{1,3}(?:[.,]\\d+)? ?(?:%|per cent|процент)|rank(?:s|ed)? \\d+|\\d+-е место)';
const PARTS =
	'(?:institutional framework|content provision|services? provision|technology|e-participation|институциональн\\p{L}*|содержани\\p{L}*|услуг\\p{L}*|технологи\\p{L}*|участи\\p{L}*)';
const UN = '(?:UN(?:[ -]DESA)?|United Nations|ООН)';
const BLESSED =
	'(?:certified|endorsed|approved|accredited|recognised|сертифицирован\\p{L}*|одобрен\\p{L}*|аккредитован\\p{L}*|признан\\p{L}*)';

const claim = (reason: string, unlessDenied: boolean, ...words: string[]): ForbiddenClaim => ({
	reason,
	unlessDenied,
	words: words.map((word) => new RegExp(word, 'iu'))
});

/** What was not found, rests on memory, or is simply wrong; the content check refuses each by its words. */
export const FORBIDDEN_CLAIMS: readonly ForbiddenClaim[] = [
	claim(
		'the weights of the OSI parts were not found in any source',
		false,
		`weigh\\p{L}*[^.]{0,80}\\b(?:5|10|35|45) ?(?:%|per cent)`,
		`${PARTS}[^.]{0,60}\\b(?:5|10|35|45) ?(?:%|per cent)[^.]{0,40}(?:weigh|of the (?:OSI|index))`,
		`вес\\p{L}*[^.]{0,60}(?<!\\d)(?:5|10|35|45) ?(?:%|процент)`
	),
	claim(
		'LOSI values and ranks of this city were not found',
		true,
		`${REGIONAL}[^.]{0,60}LOSI[^.]{0,60}${VALUE}`,
		`LOSI[^.]{0,60}${REGIONAL}[^.]{0,40}${VALUE}`
	),
	claim(
		'rating classes of countries rest on memory only',
		true,
		`\\b(?:VH|HV|MH|LM|V[123]|H[123]|M[123]|L[123]) (?:rating )?class\\b`,
		`\\b(?:rating )?class(?:es)? (?:VH|HV|MH|LM|V[123]|H[123]|M[123]|L[123])\\b`,
		`рейтингов\\p{L}* класс\\p{L}*`
	),
	claim(
		'nothing here is made, endorsed or certified by the United Nations',
		true,
		`\\b${UN}[- ]${BLESSED}`,
		`\\b${BLESSED} by (?:the )?${UN}\\b`,
		`${BLESSED} ООН`
	),
	claim(
		'a self-assessment is not a LOSI value',
		true,
		`\\b(?:your|our|my|the city's|a city's own) LOSI (?:value|score|rank|result)`,
		`(?:ваш\\p{L}*|наш\\p{L}*) (?:значени\\p{L}*|балл\\p{L}*|мест\\p{L}*) LOSI`
	),
	claim(
		'HCI and TII were rebuilt in 2024: two editions show neither a rise nor a fall',
		true,
		`\\b(?:HCI|TII|human capital index|telecommunication infrastructure index)\\b[^.]{0,50}\\b(?:rose|fell|grew|declined|dropped|improved|worsened)\\b[^.]{0,60}\\b20(?:22|24)`
	),
	claim(
		"0.9992 is Denmark's OSI; its EGDI is 0.9847",
		true,
		`EGDI[^.]{0,60}0[.,]9992`,
		`0[.,]9992[^.]{0,40}EGDI`
	),
	claim(
		'this number of people rests on memory; another page says otherwise',
		false,
		`1[.,]73 (?:billion|миллиард|млрд)`
	),
	claim(
		'Estonia and Georgia are not landlocked developing countries',
		true,
		`\\b(?:Estonia|Georgia)\\b(?:, a| is a| are| and \\p{L}+ are)[^.]{0,20}\\b(?:landlocked|LLDC)`
	),
	claim(
		'neither a widget nor an automatic check makes a page accessible',
		true,
		`\\b(?:widget|automatic (?:check|tool|test))\\b[^.]{0,50}\\b(?:makes?|proves?|ensures?|guarantees?)\\b[^.]{0,40}accessib`
	),
	claim(
		'the number of questions in 2018 rests on memory',
		true,
		`\\b2018\\b[^.]{0,60}\\b60 (?:indicators|questions|features)`
	),
	claim(
		'the wording of the compact as adopted was not read',
		true,
		`\\b(?:five objectives|thirteen principles)\\b[^.]{0,60}\\bcompact`,
		`\\bcompact\\b[^.]{0,60}\\b(?:five objectives|thirteen principles)`
	)
];
