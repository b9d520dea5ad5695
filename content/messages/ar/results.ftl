# The scale of groups, on the pages of results, priorities and the home page
scale-label = المستوفى { $value } على مقياس من 0 إلى { $total }. تبدأ المجموعة «{ $band }» عند { $from }.
scale-label-highest = المستوفى { $value } على مقياس من 0 إلى { $total }، وهي أعلى مجموعة.
scale-more = بقي { $more }
scale-range = { $from }–{ $to }

results = النتائج
results-title = { $city }: استُوفي { $met } من { $total }
results-of = { $city }، { $date }.
results-answered = أُجيب عن { $answered } من { $total } سؤالًا.
results-all-answered = أُجيب عن جميع الأسئلة وعددها { $total }.
results-still-open = { $open ->
    [zero] لم يبقَ سؤال مفتوح، والعدد أدناه نهائي: { $most } على الأكثر.
    [one] بقي سؤال واحد مفتوح، لذلك لا يمكن للعدد أدناه إلا أن يزيد، إلى { $most } على الأكثر.
    [two] بقي سؤالان مفتوحان، لذلك لا يمكن للعدد أدناه إلا أن يزيد، إلى { $most } على الأكثر.
    [few] بقيت { $open } أسئلة مفتوحة، لذلك لا يمكن للعدد أدناه إلا أن يزيد، إلى { $most } على الأكثر.
    [many] بقي { $open } سؤالًا مفتوحًا، لذلك لا يمكن للعدد أدناه إلا أن يزيد، إلى { $most } على الأكثر.
   *[other] بقي { $open } سؤال مفتوح، لذلك لا يمكن للعدد أدناه إلا أن يزيد، إلى { $most } على الأكثر.
}
results-answer-open = { $open ->
    [zero] لا سؤال مفتوح
    [one] أجب عن السؤال المفتوح
    [two] أجب عن السؤالين المفتوحين
    [few] أجب عن { $open } أسئلة مفتوحة
    [many] أجب عن { $open } سؤالًا مفتوحًا
   *[other] أجب عن { $open } سؤال مفتوح
}
results-see-open = اطّلع على أول سؤال مفتوح
results-of-met = من { $total } مستوفاة
results-group = المجموعة: { $band }
results-group-so-far = المجموعة حتى الآن: { $band }
results-value = { $percent } من جميع الأسئلة، بحسب التقييم الذاتي.

results-mark = { $count } في { $date }
results-more-to = بقي { $more } لبلوغ المجموعة «{ $band }»
results-highest = في أعلى مجموعة
results-everything = كل الأسئلة مستوفاة

results-part-name = «{ $name }»
results-parts-apart = { $weakestCount ->
    [one] الأضعف { $weakest }، والأقوى { $strongest }
   *[other] الأضعف { $weakest }، والأقوى { $strongest }
}
results-parts-weakest = { $weakestCount ->
    [one] المعيار الأضعف: { $weakest }
    [two] المعياران الأضعفان: { $weakest }
    [few] المعايير الأضعف: { $weakest }
   *[other] المعايير الأضعف: { $weakest }
}
results-parts-strongest = { $strongestCount ->
    [one] المعيار الأقوى: { $strongest }
    [two] المعياران الأقويان: { $strongest }
    [few] المعايير الأقوى: { $strongest }
   *[other] المعايير الأقوى: { $strongest }
}
results-parts-spread = تتراوح نسب المعايير بين { $least } و{ $most }
results-parts-equal = المعايير كلها متساوية عند { $percent }
results-parts-all-met = كل معيار مستوفى بكامله
results-parts-none-met = لم يُستوفَ شيء بعد في أي معيار
results-parts-too-early = ما زال الوقت مبكرًا لمقارنة المعايير
results-parts-left-out = { $count ->
    [zero] لا معيار خارج المقارنة.
    [one] معيار واحد لا يُقارن بعد: أُجيب عن أقل من نصف أسئلته.
    [two] معياران لا يُقارنان بعد: أُجيب عن أقل من نصف أسئلتهما.
    [few] { $count } معايير لا تُقارن بعد: أُجيب عن أقل من نصف أسئلتها.
    [many] { $count } معيارًا لا تُقارن بعد: أُجيب عن أقل من نصف أسئلتها.
   *[other] { $count } معيار لا تُقارن بعد: أُجيب عن أقل من نصف أسئلتها.
}
results-caption = المعايير، بدءًا بالأضعف
results-criterion = المعيار
results-squares = كل مربع سؤال واحد
results-met = نعم
results-not-met = لا
results-open = مفتوح
results-all = الكل
results-share = النسبة
results-before = من قبل
results-together = المجموع

results-quick-first = { $count ->
    [zero] لا إصلاح سريع
    [one] إصلاح سريع واحد. ابدأ بهذه { $shown }
    [two] إصلاحان سريعان. ابدأ بهذه { $shown }
    [few] { $count } إصلاحات سريعة. ابدأ بهذه { $shown }
    [many] { $count } إصلاحًا سريعًا. ابدأ بهذه { $shown }
   *[other] { $count } إصلاح سريع. ابدأ بهذه { $shown }
}
results-quick-all = { $count ->
    [zero] لا إصلاح سريع
    [one] إصلاح سريع واحد
    [two] إصلاحان سريعان
    [few] { $count } إصلاحات سريعة
    [many] { $count } إصلاحًا سريعًا
   *[other] { $count } إصلاح سريع
}
results-quick-none = لم يبقَ إصلاح سريع
results-quick-none-text = ما بقي يحتاج إلى أسابيع أو إلى مشروع. الصفحة التالية ترتبه بحسب من يستفيد منه.
results-choose = اختر ما تبدأ به
results-nothing-weak = لا شيء يحتاج إلى إصلاح
results-nothing-weak-yet = لا شيء يحتاج إلى إصلاح حتى الآن
results-nothing-weak-open = لا سؤال جوابه «لا». أجب عن الأسئلة المفتوحة لتعرف هل ينقص شيء.
results-nothing-weak-all = جميع الأسئلة مستوفاة وعددها { $total }. ليبقى الأمر كذلك، اكتب في الخطة من يعتني بماذا، وأعد التقييم بعد سنة.
results-write-outline = اكتب الخطة

results-change = منذ { $date }: زاد { $gained } ونقص { $lost }
results-change-none = لم يتغير شيء منذ { $date }
results-gained = زاد: { $count }
results-lost = نقص: { $count }
results-unchanged = بلا تغيير: { $count }
results-nobody = لا شيء
results-which = اعرض القائمة
results-newly-known = { $count ->
    [zero] لكل ما زاد إجابة سابقة.
    [one] سؤال واحد مما زاد لم تكن له إجابة حينها؛ ربما تغيّرت معرفتكم به وحدها.
    [two] سؤالان مما زاد لم تكن لهما إجابة حينها؛ ربما تغيّرت معرفتكم بهما وحدها.
    [few] { $count } أسئلة مما زاد لم تكن لها إجابة حينها؛ ربما تغيّرت معرفتكم بها وحدها.
    [many] { $count } سؤالًا مما زاد لم تكن لها إجابة حينها؛ ربما تغيّرت معرفتكم بها وحدها.
   *[other] { $count } سؤال مما زاد لم تكن لها إجابة حينها؛ ربما تغيّرت معرفتكم بها وحدها.
}

results-what = ما هذا
results-what-text = تقييم ذاتي على أسئلة إصدار { $edition } وعددها { $total }. ليس قيمة رسمية لمؤشر LOSI، ولا تجوز مقارنته بالقيم المنشورة حتى الكسور العشرية.
results-print-hint = تُطبع على صفحة A4 واحدة بأمر الطباعة في متصفحك.
results-xlsx = كل الإجابات، XLSX
results-docx = الخطة، DOCX
results-json = كل البيانات، JSON

results-empty-title = لا إجابات بعد
results-empty-results = منذ أول إجابة تُظهر هذه الصفحة كم سؤالًا من { $total } استُوفي، والمجموعة، ومواضع القوة والضعف، وما يمكن إصلاحه سريعًا.
results-empty-priorities = { $subject ->
    [software] تنشأ الأولويات مما لم يُستوفَ. أجب عن بعض الأسئلة فتُظهر هذه الصفحة المعايير الأقرب إلى الاستيفاء الكامل.
   *[portal] تنشأ الأولويات مما لم يُستوفَ. أجب عن بعض الأسئلة فترتب هذه الصفحة الإصلاحات بحسب الجهد ومن يستفيد منها.
}
results-begin = ابدأ بالسؤال الأول
results-example = اطّلع على مدينة المثال

priorities-title = ما الذي نبدأ به
priorities-none-yet = اختر ما تبدأ به فيتبعه المجموع
priorities-if-chosen = { $count ->
    [zero] إن لم تنجز شيئًا
    [one] إن أنجزت ما اخترته
    [two] إن أنجزت الاثنين اللذين اخترتهما
    [few] إن أنجزت { $count } أعمال اخترتها
    [many] إن أنجزت { $count } عملًا اخترتها
   *[other] إن أنجزت { $count } عمل اخترتها
}
priorities-met = المستوفى { $now }
priorities-sum = من { $now } إلى { $then } مستوفاة
priorities-stays = تبقى المجموعة كما هي: { $band }.
priorities-rises = ترتفع المجموعة من { $before } إلى { $band }.
priorities-next = يبقى { $more } لبلوغ المجموعة «{ $band }».
priorities-top = هذه أعلى مجموعة.
priorities-mark-now = { $count } الآن
priorities-mark-then = { $count } مع اختيارك
priorities-quick-enough = { $count ->
    [zero] لا إصلاح سريع، والعدد { $met } يكفي للمجموعة «{ $band }».
    [one] الإصلاح السريع الوحيد يوصل إلى { $met }. هذا يكفي للمجموعة «{ $band }».
    [two] الإصلاحان السريعان معًا يوصلان إلى { $met }. هذا يكفي للمجموعة «{ $band }».
    [few] الإصلاحات السريعة كلها ({ $count }) توصل معًا إلى { $met }. هذا يكفي للمجموعة «{ $band }».
   *[other] الإصلاحات السريعة كلها ({ $count }) توصل معًا إلى { $met }. هذا يكفي للمجموعة «{ $band }».
}
priorities-quick-short = { $count ->
    [zero] لا إصلاح سريع، والعدد { $met }. تحتاج المجموعة «{ $band }» إلى { $more } من العمودين الآخرين.
    [one] الإصلاح السريع الوحيد يوصل إلى { $met }. تحتاج المجموعة «{ $band }» إلى { $more } أخرى من العمودين الآخرين.
    [two] الإصلاحان السريعان معًا يوصلان إلى { $met }. تحتاج المجموعة «{ $band }» إلى { $more } أخرى من العمودين الآخرين.
    [few] الإصلاحات السريعة كلها ({ $count }) توصل معًا إلى { $met }. تحتاج المجموعة «{ $band }» إلى { $more } أخرى من العمودين الآخرين.
   *[other] الإصلاحات السريعة كلها ({ $count }) توصل معًا إلى { $met }. تحتاج المجموعة «{ $band }» إلى { $more } أخرى من العمودين الآخرين.
}
priorities-quick-none = لم يبقَ إصلاح سريع. تحتاج المجموعة «{ $band }» إلى { $more } من العمودين الآخرين.
priorities-quick-unanswered = الإصلاحات أدناه كلها توصل معًا إلى { $met }. لبلوغ المجموعة «{ $band }» يجب أن يُجاب أيضًا عن الأسئلة المفتوحة.
priorities-quick-highest = المدينة في أعلى مجموعة بالفعل. ومع ذلك يفيد اختيارك الناس.
priorities-about-quick = أيام. صفحة أو رابط أو اسم.
priorities-about-medium = أسابيع إلى أشهر. نموذج أو مورّد.
priorities-about-hard = مشروع له بند في الميزانية.
priorities-chosen = { $count ->
    [0] لم يُختر شيء
    [one] اختير واحد
    [two] اختير اثنان
    [few] اختير { $count }
   *[other] اختير { $count }
}
priorities-column-empty = لا شيء هنا.
priorities-first-step = الخطوة الأولى
priorities-lesson = الدرس:
priorities-take = { $count ->
    [0] انتقل إلى الخطة
    [one] خذ العمل المختار إلى الخطة
    [two] خذ العملين المختارين إلى الخطة
    [few] خذ { $count } أعمال إلى الخطة
    [many] خذ { $count } عملًا إلى الخطة
   *[other] خذ { $count } عمل إلى الخطة
}
priorities-update = احفظ وأعد الحساب
priorities-recalculate = أعد الحساب
priorities-back = العودة إلى النتائج
priorities-estimates = في كل عمود يأتي أولًا ما يفيد أكبر عدد من الناس. الجهد وعدد المستفيدين تقديرنا نحن، ولا مصدر يذكرهما.
priorities-not-saved = لم يُحفظ. اختيارك ما زال محددًا؛ حاول مرة أخرى.
priorities-try = جرّب: لا يُحفظ شيء في المثال.
priorities-see-outline = اطّلع على خطة المثال
