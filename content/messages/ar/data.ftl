# مستكشف البيانات: الجدول وصفحة الدولة والمقارنة. تبدأ الأسماء بـ data-
data-nav = بيانات الدول
data-home = انظر أين تقف دولتك: مؤشر تنمية الحكومة الإلكترونية (EGDI) في 193 دولة
data-nav-short = البيانات
data-egdi = مؤشر تنمية الحكومة الإلكترونية (EGDI)
data-osi = مؤشر الخدمات عبر الإنترنت (OSI)
data-tii = مؤشر البنية التحتية للاتصالات (TII)
data-hci = مؤشر رأس المال البشري (HCI)
data-epi = مؤشر المشاركة الإلكترونية (EPI)
data-short-egdi = EGDI
data-short-osi = OSI
data-short-tii = TII
data-short-hci = HCI
data-short-epi = EPI
data-kicker = { data-egdi }، إصدار 2024
data-region-africa = أفريقيا
data-region-americas = الأمريكتان
data-region-asia = آسيا
data-region-europe = أوروبا
data-region-oceania = أوقيانوسيا
data-area-world = العالم
data-area-lldc = البلدان النامية غير الساحلية (LLDC)

# النتائج: عنوان ما هو معروض
data-finding-all = { $count ->
    [zero] لا دول في الجدول: متوسط EGDI { $mean } والوسيط { $median }
    [one] متوسط EGDI لدولة واحدة { $mean }؛ والوسيط { $median }
    [two] متوسط EGDI لدولتين { $mean }؛ والوسيط { $median }
    [few] متوسط EGDI في { $count } دول هو { $mean }؛ ونصفها يبلغ { $median } على الأقل
    [many] متوسط EGDI في { $count } دولة هو { $mean }؛ ونصفها يبلغ { $median } على الأقل
   *[other] متوسط EGDI في { $count } دولة هو { $mean }؛ ونصفها يبلغ { $median } على الأقل
}
data-finding-some = { $count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}: متوسط EGDI { $mean }، { $side ->
    [above] أعلى من المتوسط العالمي بمقدار { $distance }
    [below] أدنى من المتوسط العالمي بمقدار { $distance }
   *[level] مساوٍ للمتوسط العالمي
}
data-finding-one = { $country }: EGDI { $value }، المرتبة { $place } من { $total }
data-finding-none = لا توجد دولة مطابقة
data-finding-some-more = يبلغ نصفها { $median } على الأقل. ومتوسط الدول كلها، وعددها { $total }، هو { $world }.
data-finding-all-more = لكل دولة الوزن نفسه مهما كان حجمها.
data-finding-one-more = افتح صفحتها لترى أي الأجزاء أضعف.
data-none-help = احذف أحد الشروط أو جرّب كتابة أخرى. يمكن البحث عن الأسماء بالإنجليزية والروسية والعربية.

# الاختيار
data-words = اسم الدولة
data-region = المنطقة
data-group = المجموعة
data-lldc = نامية غير ساحلية
data-any = الكل
data-choice = { $name }، { $count }
data-lldc-yes = هذه فقط، { $count }
data-lldc-no = سائر الدول، { $count }
data-show = عرض
data-show-all = { $total ->
    [zero] عرض كل الدول
    [one] عرض الدولة الوحيدة
    [two] عرض الدولتين
    [few] عرض كل الدول: { $total }
    [many] عرض كل الدول: { $total }
   *[other] عرض كل الدول: { $total }
}

# الجدول
data-table = EGDI لعام 2024 وأجزاؤه الثلاثة حسب الدولة؛ العمود المرسوم يكرر OSI وTII وHCI
data-column-name = الدولة
data-column-rank = المرتبة
data-column-group = المجموعة
data-column-drawn = الأجزاء الثلاثة مرسومة من 0 إلى 1
data-row-chosen = متوسط الدول المختارة، { $count }
data-row-world = { $count ->
    [zero] العالم، لا دول
    [one] العالم، دولة واحدة
    [two] العالم، دولتان
    [few] العالم، { $count } دول
    [many] العالم، { $count } دولة
   *[other] العالم، { $count } دولة
}
data-shown = من { $from } إلى { $to } من أصل { $count }، مرتبة حسب { $column }
data-pages = صفحات الجدول
data-page = الصفحة { $number }
data-all-rows = الكل ({ $count }) في صفحة واحدة
data-xlsx = XLSX مع دليل البيانات والمصادر
data-csv = CSV
data-files = { $count ->
    [zero] تنزيل جدول فارغ
    [one] تنزيل دولة واحدة
    [two] تنزيل دولتين
    [few] تنزيل { $count } دول
    [many] تنزيل { $count } دولة
   *[other] تنزيل { $count } دولة
}
data-compare-link = قارن بين أربع دول على الأكثر

# المتوسطات
data-averages = أعلى متوسط لـ EGDI في { $highest }: { $most }؛ وأدناه في { $lowest }: { $least }
data-averages-table = المتوسطات حسب المنطقة، الأعلى في EGDI أولًا؛ الأعمدة المرسومة تكرر EGDI
data-averages-area = النطاق
data-averages-count = عدد الدول
data-averages-bar = متوسط EGDI مرسومًا من 0 إلى 1
data-averages-printed = منشور
data-averages-computed = محسوب
data-averages-origin = الأصل
data-averages-note = «منشور» يعني أن الدراسة تنشر هذه القيمة لـ EGDI وأن صفوفنا تعطي القيمة نفسها. وكل ما عدا ذلك محسوب من الصفوف.

# كيف تُقرأ الأرقام
data-how = كيف تُقرأ الأرقام
data-how-mean = EGDI هو المتوسط البسيط لـ OSI وTII وHCI. والخط الطويل بين العلامات يعني أن الأجزاء متباعدة، ويدل على موضع العمل المجدي: زيادة 0.03 في جزء واحد تساوي زيادة 0.01 في EGDI.
data-how-relative = المقياس نسبي. فالقيمة 1 تعني الأفضل بين الدول، وعددها { $total }، ولا تعني الاكتمال. وقد تتحسن دولة ومع ذلك تتراجع مرتبتها.
data-how-change = أُعيد بناء TII وHCI في عام 2024. ولا تقول هذه الصفحة شيئًا عن تغيرهما منذ عام 2022.
data-how-groups = تقع الخطوط الرفيعة عند 0.25 و0.5 و0.75، حيث تبدأ المجموعات المتوسطة والعالية والعالية جدًا.
data-how-lldc = كُتبت قائمة البلدان النامية غير الساحلية، وعددها 32، من الذاكرة، ولم تُنقل من قائمة رسمية. وليست إستونيا وجورجيا فيها.
data-how-copy = قُرئت القيم في نسخة عامة من جدول الأمم المتحدة. وصُححت ثلاث مناطق خاطئة في النسخة، وفُحص كل صف: متوسط الأجزاء يساوي EGDI.
data-glossary = كل المصطلحات في المسرد

# الدولة
data-reading-uneven = { $country }: الأضعف { $weakest ->
    [osi] الخدمات عبر الإنترنت
    [tii] الوصول إلى الشبكات
   *[hci] التعليم
}، المرتبة { $weakestPlace }؛ والأقوى { $strongest ->
    [osi] الخدمات عبر الإنترنت
    [tii] الوصول إلى الشبكات
   *[hci] التعليم
}، المرتبة { $strongestPlace }
data-reading-even = { $country }: الأجزاء الثلاثة متقاربة، المراتب من { $strongestPlace } إلى { $weakestPlace } من أصل { $total }
data-country-lead = EGDI { $egdi }، المرتبة { $place } من { $total }. المجموعة: { $group }.
data-country-lldc = من البلدان النامية غير الساحلية
data-parts = الأجزاء الثلاثة
data-parts-table = { $country } إلى جانب متوسط { $region } ومتوسط العالم؛ العمود المرسوم يكرر الأرقام
data-parts-index = المؤشر
data-parts-place = المرتبة
data-parts-own = { $country }
data-parts-region = متوسط { $region }
data-parts-world = متوسط العالم
data-parts-drawn = مرسوم من 0 إلى 1
data-parts-rule = يُحدَّد الجزء الأضعف والأقوى حسب المرتبة بين الدول كلها، وعددها { $total }، لأن قيم الأجزاء المختلفة لا تُقارن بعضها ببعض. وتُعد الأجزاء متقاربة إذا لم يزد الفرق بين مراتبها على عشر. والمراتب حسب الجزء محسوبة من جانبنا.
data-parts-epi = يُحسب EPI من جزء من أسئلة OSI، وليس جزءًا رابعًا من EGDI.
data-move = ما الذي يحرك المؤشر
data-move-text = لو زاد جزء { $part ->
    [osi] الخدمات عبر الإنترنت (OSI)
    [tii] الشبكات (TII)
   *[hci] التعليم (HCI)
} بمقدار { $step }، من { $from } إلى { $to }، لارتفع EGDI بمقدار { $gain }، من { $before } إلى { $egdi }.
data-move-place = { $gained ->
    [0] وإذا بقيت سائر الدول في مواضعها فلن تتغير المرتبة: { $place }.
   *[other] وإذا بقيت سائر الدول في مواضعها صارت المرتبة { $place } بدلًا من { $now }.
}
data-move-why = أي جزء يحرك EGDI بالقدر نفسه. وفي هذا الجزء { $higher ->
    [zero] لا تسبقها أي دولة.
    [one] تسبقها دولة واحدة يمكن التعلم منها.
    [two] تسبقها دولتان يمكن التعلم منهما.
    [few] تسبقها { $higher } دول يمكن التعلم منها.
    [many] تسبقها { $higher } دولة يمكن التعلم منها.
   *[other] تسبقها { $higher } دولة يمكن التعلم منها.
}
data-move-relative = هذا حساب وليس توقعًا: فالدول الأخرى تتحرك أيضًا، والمقياس يُرسم من جديد في كل إصدار.
data-around = الأقرب إليها في الترتيب
data-around-table = الدول التي تسبق { $country } والتي تليها في الترتيب
data-peers = الأقرب إليها في { $region }
data-peers-table = الدول التي تسبق { $country } والتي تليها في منطقتها
data-peers-all = { $count ->
    [zero] { $region }: لا دول
    [one] { $region }: دولة واحدة
    [two] { $region }: الدولتان
    [few] { $region }: الدول كلها، وعددها { $count }
    [many] { $region }: الدول كلها، وعددها { $count }
   *[other] { $region }: الدول كلها، وعددها { $count }
}
data-compare-these = قارن { $country } بغيرها
data-next-city = { $count ->
    [zero] قيّم مدينتك
    [one] قيّم مدينتك بسؤال واحد
    [two] قيّم مدينتك بسؤالين
    [few] قيّم مدينتك بـ { $count } أسئلة
    [many] قيّم مدينتك بـ { $count } سؤالًا
   *[other] قيّم مدينتك بـ { $count } سؤال
}

# مدينتها
data-city = مدينتها في المؤشر المحلي
data-city-losi = نظر مؤشر الخدمات الإلكترونية المحلية (LOSI) لعام 2024 في أكبر مدينة في كل دولة.
data-city-published = { $city }: { $value }، المرتبة { $rank }
data-city-value-copy = قُرئت القيمة والمرتبة في نسخة من الجدول لدى طرف ثالث.
data-city-value-derived-read = قُرئت المرتبة في مصدر. أما القيمة فاستنتجناها من عبارة «نحو 93 ٪» ومن مقياس من 96 درجة.
data-city-value-derived-order = قُرئ ترتيب المدن في مصدر. أما القيمة ورقم المرتبة فاستنتجناهما من ذلك الترتيب ومن مقياس من 96 درجة.
data-city-not-yours = لا يصح أن يُقارن به تقييم ذاتي أُجري هنا مقارنةً دقيقة.
data-city-task = ابحث عنها وأدخلها
data-city-task-text = لم نجد القيمة المنشورة لمدينة هذه الدولة. ويمكنك أن تبحث عنها.
data-city-task-appendix = افتح الملحق الفني لدراسة 2024 (Technical Appendix)، الجدول 12، الصفحات 70 إلى 77.
data-city-task-pages = أو افتح قاعدة المعارف: Data ثم City ثم عام 2024.
data-city-task-write = اكتب القيمة وأين وجدتها. ولن يراها هنا أحد غيرك.
data-city-sign-in = سجّل الدخول لحفظ ما وجدته
data-city-sign-in-text = يُحفظ ما تدخله في حسابك، ولذلك يلزم تسجيل الدخول.
data-city-name = المدينة كما سماها الجدول
data-city-value = القيمة
data-city-value-hint = بين 0 و1، أو نسبة مئوية: 0.7813 أو ‎78.13 %
data-city-found-in = أين وجدتها
data-city-found-in-hint = الوثيقة والصفحة، أو العنوان
data-city-found-on = اليوم الذي بحثت فيه
data-city-keep = حفظ القيمة
data-city-yours = أدخلتها أنت
data-city-yours-value = { $city }: { $value }
data-city-yours-found = وُجدت في: { $place }، { $date }
data-city-yours-note = لا يرى هذه القيمة أحد غيرك. وليست في أي من جداولنا أو ملفاتنا.
data-city-change = تعديل ما أدخلته
data-city-forget = حذف ما أدخلته
data-city-name-empty = أدخل المدينة
data-city-long = اختصر النص: إنه طويل جدًا
data-city-value-empty = أدخل القيمة
data-city-value-unreadable = أدخل رقمًا مثل 0.7813 أو ‎78.13 %
data-city-value-range = تقع القيمة بين 0 و1، أو بين 0 و100 في المئة
data-city-found-empty = اذكر أين وجدتها
data-city-day-wrong = أدخل يومًا بين 17 سبتمبر 2024، يوم صدور الدراسة، واليوم

# المقارنة
data-compare = مقارنة الدول
data-compare-title-none = قارن بين أربع دول على الأكثر
data-compare-title-one = { $country }: أضف دولة ثانية للمقارنة
data-compare-title-gap = { $part ->
    [osi] أوسع فجوة في الخدمات عبر الإنترنت
    [tii] أوسع فجوة في الشبكات
   *[hci] أوسع فجوة في التعليم
}: { $distance } بين { $highest } و{ $lowest }
data-compare-lead = اختر الدول واحدة بعد أخرى. وعنوان الصفحة يحفظ الاختيار، فيمكنك إرساله إلى زميل.
data-compare-add = إضافة دولة
data-compare-choose = اختر
data-compare-add-button = إضافة
data-compare-full = تُقارن أربع دول. احذف واحدة لتضيف غيرها.
data-compare-remove = حذف { $country }
data-compare-chart = حسب الجزء
data-compare-chart-text = كل علامة دولة، والخط القصير متوسط العالم. والجدول أدناه يحوي الأرقام نفسها.
data-compare-table = الدول المقارنة ومتوسط العالم
data-compare-empty = لا مقارنة بعد. ابدأ بدولتك، ثم أضف دولة مجاورة ودولة تود أن تتعلم منها.

# ما يمكن للعنوان أن يطلبه
data-fault-title-400 = لا يمكن عرض هذا العنوان
data-fault-title-404 = هذا غير موجود في الجدول
data-fault-filter = يطلب العنوان «{ $part }»، وهذا غير موجود في الجدول. ولم يتغير شيء.
data-fault-page = ليس في الجدول صفحة { $number } لهذا الاختيار.
data-fault-country = لا توجد في الجدول دولة رمزها «{ $code }». والرموز ثلاثة أحرف من ISO 3166 مثل kaz.
data-fault-many = في العنوان أكثر من أربع دول. ولا تتسع المقارنة إلا لأربع.
data-fault-first-four = قارن الأربع الأولى
data-fault-back = افتح الجدول كله

# الملفات
data-file-egdi = EGDI 2024، { $count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}
export-egdi-countries = الدول
export-egdi-sources = المصادر
export-origin-survey = دراسة الأمم المتحدة للحكومة الإلكترونية 2024، قُرئت في نسخة عامة
export-origin-derived = محسوب في هذه الدورة من الصفوف
export-egdi-iso3 = الرمز
export-egdi-iso3-about = ثلاثة أحرف من ISO 3166.
export-egdi-name = الدولة
export-egdi-name-about = الاسم بلغة هذا الملف.
export-egdi-survey-name = الاسم في الدراسة
export-egdi-survey-name-about = الاسم الإنجليزي كما تكتبه الدراسة.
export-egdi-region = المنطقة
export-egdi-region-about = المنطقة حسب الدراسة. أرمينيا وأذربيجان وجورجيا وآسيا الوسطى تتبع آسيا. وصُححت ثلاث مناطق في النسخة.
export-egdi-lldc = LLDC (1/0)
export-egdi-lldc-about = 1 = بلد نامٍ غير ساحلي. كُتبت القائمة من الذاكرة.
export-egdi-rank = المرتبة
export-egdi-rank-about = المرتبة حسب EGDI بين الدول كلها.
export-egdi-group = المجموعة
export-egdi-group-about = عالية جدًا من 0.75، عالية من 0.50، متوسطة من 0.25، منخفضة دون ذلك.
export-egdi-egdi = EGDI
export-egdi-egdi-about = مؤشر تنمية الحكومة الإلكترونية 2024، وهو متوسط OSI وTII وHCI.
export-egdi-osi = OSI
export-egdi-osi-about = مؤشر الخدمات عبر الإنترنت 2024.
export-egdi-tii = TII
export-egdi-tii-about = مؤشر البنية التحتية للاتصالات 2024. أُعيد بناؤه في 2024: لا يُقارن بعام 2022.
export-egdi-hci = HCI
export-egdi-hci-about = مؤشر رأس المال البشري 2024. أُعيد بناؤه في 2024: لا يُقارن بعام 2022.
export-egdi-epi = EPI
export-egdi-epi-about = مؤشر المشاركة الإلكترونية 2024، ويُحسب من جزء من أسئلة OSI.
export-egdi-place-osi = المرتبة حسب OSI
export-egdi-place-osi-about = المرتبة بين الدول كلها؛ وللقيم المتساوية أفضل المراتب.
export-egdi-place-tii = المرتبة حسب TII
export-egdi-place-tii-about = المرتبة بين الدول كلها؛ وللقيم المتساوية أفضل المراتب.
export-egdi-place-hci = المرتبة حسب HCI
export-egdi-place-hci-about = المرتبة بين الدول كلها؛ وللقيم المتساوية أفضل المراتب.
export-egdi-place-epi = المرتبة حسب EPI
export-egdi-place-epi-about = المرتبة بين الدول كلها؛ وللقيم المتساوية أفضل المراتب.
export-egdi-source-about-what = الموضوع
export-egdi-source-about-what-about = ما يخبر به السطر.
export-egdi-source-text = النص
export-egdi-source-text-about = بالإنجليزية كما في محتوى هذه الدورة.
export-egdi-source-source = مصدر القيم
export-egdi-source-printed = مصدر المتوسطات المنشورة
export-egdi-source-read = كيف قُرئت
export-egdi-source-corrected = ما صُحح
export-egdi-source-checked = ما فُحص
export-egdi-source-lldc = كيف أُعدت قائمة LLDC
