# The city exercise: start page, city, list of tasks, questions, sheets, statements
city-title = قيّم مدينتك
city-lead = اطرح على بوابة مدينتك أسئلة عددها { $count }. ستعرف ما ينقصها، وستخرج بخطة لإصلاحه.
city-yours = مدنك
city-begin = ابدأ بمدينتك
city-begin-another = ابدأ بمدينة أخرى
city-see-example = اطّلع على المثال الجاهز
city-guest = تحتاج إلى حساب لتُحفظ إجاباتك ولا يراها غيرك.
city-guest-fields = يكفي الاسم وعنوان البريد الإلكتروني وكلمة مرور.
city-deleted = حُذفت المدينة وإجاباتها.

city-how = كيف يسير العمل
city-how-more = ما تحتاج إليه والوقت اللازم

city-what = ما هذا
city-what-text = كل سؤال عن شيء واحد يبحث عنه السكان في بوابة المدينة. تبحث عنه ثم تجيب بنعم أو لا أو «لا أعرف بعد». لكل «نعم» نقطة واحدة، ولجميع الأسئلة وزن واحد.
city-what-edition = الأسئلة هي أسئلة إصدار { $edition } من مؤشر الخدمات الإلكترونية المحلية (LOSI).
city-what-self = نتيجتك تقييم ذاتي، وليست قيمة رسمية لمؤشر LOSI.
city-need = ما تحتاج إليه
city-need-portal = عنوان بوابة المدينة. انظر إليها كما يراها الساكن، من دون صلاحيات الموظفين.
city-need-device = متصفح. الهاتف يكفي، ونافذتان متجاورتان أريح.
city-need-colleagues = زميلان إن أمكن: واحد من مركز الخدمة الموحدة وآخر من قسم تقنية المعلومات.
city-time = الوقت اللازم
city-time-text = بعد ظهر واحد مع زميلين، أو عشر دقائق كل يوم. تُحفظ كل إجابة عندما تضغط «احفظ وتابع»، فيمكنك أن تتوقف عند أي سؤال وتعود في يوم آخر.
city-time-messages = السؤالان { $codes } يختبران هل ترد المدينة على الرسائل. أرسل الرسالة التجريبية في اليوم الأول.
city-leave-with = ما تخرج به
city-leave-results = النتيجة في أي وقت: ما استُوفي في كل معيار، وما بقي لبلوغ المجموعة التالية.
city-leave-priorities = ما يُصلح أولًا، مرتبًا بحسب الجهد وبحسب من يستفيد منه.
city-leave-outline = خطة استراتيجية في مستند تقدمه إلى رئيس البلدية أو الوزير.

city-example-text = { $name } مدينة متخيَّلة قُيّمت من السؤال الأول إلى الأخير: استُوفي { $met } من { $total }. يمكنك الاطلاع على كل إجابة.

city-list-met = استُوفي { $met } من { $total }
city-list-answered = أُجيب عن { $answered } من { $total }
city-list-begun = البداية: { $month }
city-list-changed = آخر تغيير: { $date }
city-go-on = تابع من السؤال { $code }
city-see-results = اطّلع على النتائج

city-new-title = { $subject ->
    [software] برمجيات أي خدمة تفحص؟
   *[portal] أي مدينة تقيّم؟
}
city-new-lead = تظهر هذه البيانات في النتائج وفي الخطة، ويمكنك تغييرها لاحقًا.
city-again-lead = { $subject ->
    [software] البرمجيات نفسها مرة أخرى. ستُظهر النتائج ما تغيّر منذ الفحص السابق.
   *[portal] المدينة نفسها مرة أخرى. ستُظهر النتائج ما تغيّر منذ التقييم السابق.
}
city-edit-title = { $subject ->
    [software] عن الخدمة وبرمجياتها
   *[portal] عن المدينة
}
city-name = { $subject ->
    [software] اسم الخدمة
   *[portal] اسم المدينة
}
city-country = البلد
city-country-none = بلد آخر أو غير مدرج
city-population = عدد السكان
city-population-hint = يكفي العدد التقريبي، مثل 212000.
city-languages = لغات السكان
city-languages-hint = اختر كل ما ينطبق. بعض الأسئلة عن لغات البوابة.
city-languages-other = لغات أخرى
city-languages-other-hint = افصل بينها بفواصل.
city-portal = { $subject ->
    [software] عنوان الشيفرة المصدرية أو الخدمة
   *[portal] عنوان البوابة
}
city-portal-hint = { $subject ->
    [software] كما يظهر في المتصفح، مثل code.city.example/permits. إن لم تكن الشيفرة متاحة للعموم فاكتب عنوان الخدمة نفسها.
   *[portal] كما يظهر في المتصفح، مثل www.city.example. إن تعددت المواقع فاكتب الموقع الرئيسي للمدينة.
}
city-optional = (اختياري)
city-create = احفظ وانتقل إلى الأسئلة
city-error-name = { $subject ->
    [software] اكتب اسم الخدمة
   *[portal] اكتب اسم المدينة
}
city-error-name-long = { $subject ->
    [software] اختصر اسم الخدمة إلى { $limit } حرفًا
   *[portal] اختصر اسم المدينة إلى { $limit } حرفًا
}
city-error-population = اكتب عدد السكان بالأرقام، مثل 212000
city-error-languages-long = اختصر قائمة اللغات الأخرى إلى { $limit } حرف
city-error-portal = { $subject ->
    [software] اكتب عنوان الشيفرة المصدرية أو الخدمة، مثل https://code.city.example/permits
   *[portal] اكتب عنوان البوابة، مثل https://www.city.example
}

city-delete = { $subject ->
    [software] احذف هذا الفحص
   *[portal] احذف هذه المدينة
}
city-delete-title = { $subject ->
    [software] هل تريد حذف فحص «{ $city }»؟
   *[portal] هل تريد حذف مدينة { $city }؟
}
city-delete-text = { $count ->
    [zero] لا إجابات بعد. ستُزال المدينة من قائمتك.
    [one] ستُحذف إجابة واحدة مع عنوانها وملاحظتها، ومعها الأولويات والإنجازات والتحديات والخطة.
    [two] ستُحذف إجابتان مع عنوانيهما وملاحظتيهما، ومعهما الأولويات والإنجازات والتحديات والخطة.
    [few] ستُحذف { $count } إجابات مع عناوينها وملاحظاتها، ومعها الأولويات والإنجازات والتحديات والخطة.
    [many] ستُحذف { $count } إجابة مع عناوينها وملاحظاتها، ومعها الأولويات والإنجازات والتحديات والخطة.
   *[other] ستُحذف { $count } إجابة مع عناوينها وملاحظاتها، ومعها الأولويات والإنجازات والتحديات والخطة.
}
city-delete-final = لا يمكن التراجع عن هذا. إن كنت قد تحتاج إلى الإجابات لاحقًا فنزّلها أولًا.
city-delete-confirm = احذف نهائيًا
city-keep = { $subject ->
    [software] أبقِ الفحص
   *[portal] أبقِ المدينة
}

city-demo-note = { $city } مدينة متخيَّلة. يمكن لكل أحد أن يطّلع عليها، ولا يمكن لأحد أن يغيّرها.
city-demo-own = قيّم مدينتك
city-coverage = أُجيب عن { $answered } من { $total } سؤالًا: نعم { $met }، لا { $notMet }. { $open ->
    [zero] لم يبقَ سؤال مفتوح.
    [one] بقي سؤال واحد مفتوح.
    [two] بقي سؤالان مفتوحان.
    [few] بقيت { $open } أسئلة مفتوحة.
    [many] بقي { $open } سؤالًا مفتوحًا.
   *[other] بقي { $open } سؤال مفتوح.
 }
city-coverage-none = لم يُجب بعد عن أي سؤال من الأسئلة وعددها { $total }. ابدأ من حيث شئت؛ الترتيب مجرد اقتراح.
city-coverage-all = أُجيب عن جميع الأسئلة وعددها { $total }: نعم { $met }، لا { $notMet }.
city-coverage-self = { $subject ->
    [software] هذا تقييم ذاتي لا يصادق عليه أحد.
   *[portal] هذا تقييم ذاتي، وليس قيمة رسمية لمؤشر LOSI.
}
city-tasks = الأسئلة
city-all = جميع الأسئلة
city-start-with = ابدأ بالسؤال { $code }
city-profile = { $subject ->
    [software] عن الخدمة
   *[portal] عن المدينة
}
city-again = { $subject ->
    [software] أعد فحصها
   *[portal] أعد تقييمها
}
city-state-not-started = لم يبدأ بعد
city-state-in-progress = قيد العمل، { $answered } من { $total }
city-state-completed = مكتمل
city-at-question = تابع من { $code }
city-from-question = ابدأ بالسؤال { $code }
city-as-sheet = في جدول واحد
city-as-sheet-of = { $criterion }: في جدول واحد
city-all-questions = { $count ->
    [zero] لا أسئلة
    [one] السؤال الوحيد
    [two] السؤالان
    [few] جميع الأسئلة: { $count }
    [many] جميع الأسئلة: { $count }
   *[other] جميع الأسئلة: { $count }
}
city-cell-met = نعم
city-cell-not-met = لا
city-cell-unknown = لاحقًا
city-cell-untouched = بلا إجابة

city-then = ما يأتي بعد ذلك
city-then-any-time = لا يلزم أن تُكمل أولًا. كل شيء هنا يعمل بالإجابات الموجودة.
city-then-results = النتائج
city-then-results-text = { $subject ->
    [software] المعايير المستوفاة بالكامل أو جزئيًا أو غير المستوفاة.
   *[portal] ما استُوفي، والمجموعة، والمعايير القوية والضعيفة.
}
city-then-priorities = الأولويات
city-then-priorities-text = { $subject ->
    [software] الإجابات «لا» معيارًا معيارًا، والأقرب إلى الاستيفاء الكامل أولًا.
   *[portal] الإجابات «لا» مرتبة بحسب الجهد وبحسب من يستفيد. أنت تختار ما تبدأ به.
}
city-then-statements = الإنجازات والتحديات
city-then-statements-text = أربع جمل: ما ينجح وما لا ينجح، في البلد وفي المدينة.
city-then-outline = مخطط الاستراتيجية
city-then-outline-text = مستند يُملأ من إجاباتك وتُتمّه بكلماتك.
city-files = خذه معك
city-files-answers = كل الإجابات في جدول
city-files-outline = الخطة في مستند
city-files-everything = كل البيانات، للنقل أو للحفظ

city-question-title = السؤال { $code }: { $name }
city-number-of = من { $total }
city-number-label = السؤال { $number } من { $total }
city-number-in = { $criterion }، { $number } من { $total }.
city-answered-left = أُجيب عن { $answered }، وأُجّل { $left }.
city-earns = { $subject ->
    [software] الإجابة نعم إذا
   *[portal] تُمنح النقطة إذا
}
city-link-counts = هل يُحتسب الرابط؟
city-link-yes = نعم.
city-link-no = لا.
city-link-unsaid = التعريف لا يذكر ذلك.
city-to-answer = إلى الإجابة
city-how-to-check = كيف تتحقق
city-counts = ما يُحتسب وما لا يُحتسب
city-mistake = خطأ شائع
city-example-city = مدينة للمثال
city-why = لماذا يهم الساكن
city-good-to-know = من المفيد أن تعرف
city-more = اقرأ المزيد
city-more-indicator = كل شيء عن السؤال { $code }
city-more-lesson = الدرس:
city-your-answer = { $subject ->
    [software] إجابتك عن برمجيات { $city }
   *[portal] إجابتك عن مدينة { $city }
}
city-answer-of = الإجابة عن مدينة { $city }
# The text after each answer continues its bold word.
city-answer-met = نعم
city-answer-met-text = { $subject ->
    [software] ، هو كذلك
   *[portal] ، موجود
}
city-answer-not-met = لا
city-answer-not-met-text = { $subject ->
    [software] ، ليس بعد أو جزئيًا فقط
   *[portal] ، غير موجود أو لم نجده
}
city-answer-unknown = لا أعرف بعد
city-answer-unknown-text = ، اتركه مفتوحًا
city-evidence = { $subject ->
    [software] أين يظهر ذلك؟
   *[portal] أين وجدته؟
}
city-evidence-hint = { $subject ->
    [software] عنوان الملف أو الصفحة أو الإعداد، ليتمكن زميل من فتحه.
   *[portal] عنوان الصفحة، ليتمكن زميل من فتحها.
}
city-evidence-read = الصفحة
city-note = ملاحظة
city-note-hint = ما يحتاج الزميل إلى معرفته ليوافق.
city-save-continue = احفظ وتابع
city-save-results = احفظ واطّلع على النتائج
city-skip-to = تخطَّ إلى { $code }
city-back-to = ارجع إلى { $code }
city-next-to = التالي، { $code }
city-keys = الأسهم تختار الإجابة، وEnter يحفظ ويتابع.
city-place = الموضع في القائمة
city-received = استُلم: { $code }، { $answer }، في { $time }.
city-error-answer = اختر نعم أو لا أو لا أعرف بعد
city-error-evidence = اكتب عنوان الصفحة، مثل https://www.city.example/taxes، أو اترك الحقل فارغًا
city-error-note = اختصر الملاحظة إلى { $limit } حرف
city-keep-mine = أبقِ إجابتي وتابع

city-sheet-lead = الأسئلة { $total }: نعم { $met }، لا { $notMet }، مفتوح { $open }.
city-sheet-show = اعرض
city-filter-all = الكل، { $count }
city-filter-open = المفتوح، { $count }
city-filter-no = «لا»، { $count }
city-sheet-code = الرقم
city-sheet-question = السؤال
city-sheet-answer = الإجابة
city-sheet-support = الصفحة التي وجدته فيها، أو ملاحظة
city-sheet-own-page = { $code }: السؤال في صفحته
city-sheet-support-of = الصفحة أو الملاحظة للسؤال { $code }
city-sheet-later = لاحقًا
city-sheet-save-next = احفظ وانتقل إلى: { $criterion }
city-sheet-one-page = سؤال واحد في كل صفحة
city-sheet-received = استُلم. { $criterion }: حُفظ { $received } من { $total }، آخرها في { $time }.
city-sheet-error-answer = اختر نعم أو لا أو لاحقًا للسؤال { $code }
city-sheet-error-note = اختصر ملاحظة السؤال { $code } إلى { $limit } حرف
city-sheet-error-changed = تغيّر السؤال { $code } والصفحة مفتوحة عندك
city-sheet-none-open = لا سؤال مفتوح في هذا المعيار.
city-sheet-none-no = لا سؤال جوابه «لا» في هذا المعيار.
city-sheet-show-all = اعرض الكل، { $count }
city-sheet-next = التالي: { $criterion }

city-statements-title = الإنجازات والتحديات
city-statements-lead = إنجاز واحد وتحدٍّ واحد للبلد، ومثلهما للمدينة. تبدأ بها الخطة. يمكنك أن تترك أيًّا منها فارغًا.
city-statements-country = البلد
city-statement-nationalAchievement = إنجاز للبلد
city-statement-nationalChallenge = التحدي الرئيسي للبلد
city-statement-localAchievement = إنجاز للمدينة
city-statement-localChallenge = التحدي الرئيسي للمدينة
city-statements-guidance = كيف تُكتب
city-statements-ask = اسأل نفسك
city-statements-example = كيف كتبتها بلدة متخيَّلة
city-statements-blank = بدايات تُكملها
city-statements-received = استُلم في { $time }.
city-statements-next = إلى الخطة
city-statements-none = لم يُكتب هنا شيء.
city-error-statement = اختصر هذا النص إلى { $limit } حرف
