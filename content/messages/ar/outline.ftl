# الوثيقة: تظهر هذه الجمل في الصفحة وفي ملف DOCX وعلى الورق
outline = مخطط الاستراتيجية
outline-kicker = مخطط الاستراتيجية، { $month }
outline-default-title = { $subject ->
    [software] برمجياتنا: ما الخطوة التالية
   *[portal] الخدمات الرقمية: ما الخطوة التالية
}
outline-subtitle = { $subject ->
    [software] برمجيات { $city }
   *[portal] مدينة { $city }
}
outline-progress = الأقسام المؤكَّدة: { $settled } من { $total }.
outline-disclaimer = { $subject ->
    [software] تقييم ذاتي، وليس شهادة.
   *[portal] تقييم ذاتي، وليس قيمة رسمية لمؤشر LOSI.
}
outline-independent = أُعدّت بمادة تعليمية مستقلة. لم تضعها الأمم المتحدة ولم تعتمدها.
outline-gap = لم يُكتب بعد.
outline-gap-actions = لم يُدخل أي إجراء بعد.
outline-note-filled = مُلئ من الإجابات؛ ولم يؤكده أحد بعد.
outline-note-written = مسودة لم تؤكَّد بعد.
outline-note-changed = تغيرت النتائج بعد تأكيد هذا القسم.
outline-indicator = { $name } ({ $code })

outline-draft-context-result = في { $month } راجعنا بوابة مدينة { $city } بأسئلة مؤشر الخدمات الإلكترونية المحلية، إصدار { $edition }، وعددها { $total }. النتيجة: المتحقق { $met }، وغير المتحقق { $missing }، وما زال مفتوحًا { $open }.
outline-draft-context-next = هذه هي المجموعة { $band }؛ والمجموعة { $next } تبدأ من { $from }، أي بزيادة { $more }.
outline-draft-context-top = هذه هي المجموعة { $band }، وهي الأعلى بين المجموعات الأربع.
outline-draft-context-self = هذا تقييمنا الخاص وليس قيمة رسمية لمؤشر LOSI.
outline-draft-context-part = { $name } ({ $met } من { $total })
outline-draft-context-range = أقوى جوانبنا: { $strongest }. وأضعفها: { $weakest }.
outline-draft-context-cheap = من بين { $missing } ميزة ناقصة يكفي في { $quick } منها رابط أو صفحة أو شخص مسؤول؛ وهذا تقدير الدورة. وفي { $linked } من { $missing } يقبل التعريف رابطًا إلى موقع آخر.
outline-draft-context-open = ما زال علينا معرفة: { $questions }.
outline-draft-national-achievement = إنجاز وطني: { $text }
outline-draft-national-challenge = تحدٍّ وطني: { $text }
outline-draft-local-achievement = إنجاز محلي: { $text }
outline-draft-local-challenge = تحدٍّ محلي: { $text }
outline-draft-objective-quick = عمل سريع، يتحقق قبل … (اليوم): { $questions }.
outline-draft-objective-medium = عمل متوسط، يتحقق قبل … (اليوم): { $questions }.
outline-draft-objective-hard = عمل صعب، يتحقق قبل … (اليوم): { $questions }.
outline-draft-objective-together = في المجموع، قبل … (الشهر والسنة): يتحقق { $target } من { $total } سؤالًا بدلًا من { $met }.
outline-draft-measure = الإجابة عن السؤال { $code } هي نعم
outline-draft-lldc = { $country } بلد لا منفذ له إلى البحر. ما يترتب على ذلك لخدماتنا: … وما نستطيع فعله بأنفسنا: …
outline-draft-monitoring-repeat = في { $month } تُطرح الأسئلة نفسها، وعددها { $total }، على البوابة من جديد بإصدار { $edition } وبالقواعد نفسها، حتى يعني تغيُّر الرقم تغيُّرًا في المدينة.
outline-draft-monitoring-aim = المتحقق اليوم: { $met }. وهدفنا: { $target }.
outline-draft-monitoring-report = وحتى ذلك الحين يقدم … (المنصب) تقريرًا إلى … في … وفي … (الأيام): ما أُنجز من إجراءات، وما تُظهره القياسات، وما لم ينجح.
outline-draft-goals-targets = الأسئلة التي نبدأ بها تمس هذه الغايات من أهداف التنمية المستدامة (أرقام الأسئلة بين قوسين):
outline-draft-goals-target = { $target } { $title } ({ $questions })
outline-draft-goals-compact = من محاور التعاهد الرقمي العالمي تعمل خطتنا على … (أبقوا ما تخدمه حقًّا: { $themes }).
outline-draft-goals-ours = نحن من وضع هذه المقابلة، لا الأمم المتحدة.

outline-actions-action = الإجراء (الأسئلة)
outline-actions-questions = ({ $codes })
outline-actions-owner = المسؤول
outline-actions-due = الموعد
outline-actions-cost = الكلفة
outline-actions-measure = القياس
outline-actions-caption = الإجراءات مع المسؤول والموعد والكلفة والقياس
outline-cost-none = لا شيء
outline-cost-low = منخفضة
outline-cost-medium = متوسطة
outline-cost-high = مرتفعة
outline-not-set = غير محدد

# الصفحة المحيطة بالوثيقة
outline-filled-hint = الكلمات المظللة مأخوذة من الإجابات. تبقى مظللة حتى يؤكد أحد القسم.
outline-docx = تنزيل بصيغة DOCX
outline-print = طباعة أو PDF
outline-xlsx = كل الإجابات بصيغة XLSX
outline-json = كل البيانات بصيغة JSON
outline-take-away = خذوها معكم
outline-continue = المتابعة: «{ $title }»
outline-all-settled = كل الأقسام مؤكَّدة.
outline-example-note = هذا مخطط دالفيرا، وهي مدينة متخيَّلة. يبيّن شكل الخطوة الأخيرة من التمرين، ولا يمكن لأحد تغييره.
outline-example-start = قيّموا مدينتكم
outline-change-title = تغيير العنوان
outline-title-label = عنوان الوثيقة
outline-title-hint = { $subject ->
    [software] كلمات قليلة يستطيع كل فرد في الفريق ترديدها. اتركوا الحقل فارغًا ليبقى «{ $title }».
   *[portal] كلمات قليلة يستطيع رئيس البلدية ترديدها. اتركوا الحقل فارغًا ليبقى «{ $title }».
}
outline-title-long = اختصروا العنوان إلى { $limit } حرفًا.
outline-paper-note = الوثيقة وحدها أدناه. افتحوا قائمة المتصفح واختاروا الطباعة؛ ومن هناك يمكن حفظها بصيغة PDF أيضًا.
outline-paper-back = العودة إلى التحرير

outline-state-empty = لا شيء هنا بعد
outline-state-filled = مُلئ من الإجابات
outline-state-written = مكتوب وغير مؤكَّد
outline-state-confirmed = مؤكَّد
outline-state-changed = تغيرت نتائجكم
outline-state-left-out = خارج الوثيقة
outline-left-out-text = هذا القسم ليس في الوثيقة. يعيده الرابط «غيّر».
outline-confirm = تأكيد
outline-confirm-section = تأكيد: { $title }
outline-change-section = غيّر: { $title }
outline-write = كتابة
outline-write-section = كتابة: { $title }
outline-confirmed-said = تم التأكيد: { $title }.
outline-confirm-stale = تغير هذا القسم بعد فتح الصفحة. اقرؤوه مرة أخرى ثم أكدوه.
outline-fill-context = أجيبوا عن الأسئلة الأولى فيمتلئ هذا القسم وحده.
outline-fill-statements = اذكروا الإنجازات والتحديات
outline-fill-priorities = اختاروا ما تبدؤون به
outline-fill-questions = إلى الأسئلة
outline-fill-note = عندها يمتلئ هذا القسم مما اخترتم. ويمكنكم كتابته بأنفسكم أيضًا.
outline-fill-statements-note = ما تكتبونه هناك يظهر هنا. ويمكنكم كتابته بأنفسكم أيضًا.

outline-changed = تغيرت نتائجكم بعد أن أكدتم هذا القسم. أما نص الوثيقة فلم يُمس.
outline-then = حينها
outline-now = الآن
outline-now-nothing = إجابات اليوم لا تملأ شيئًا هنا.
outline-keep = إبقاء النص الموجود
outline-take = أخذ النص الجديد
outline-results-say = ما تملؤه إجاباتكم اليوم
outline-take-instead = استعمال هذا النص بدلًا من نصي

outline-text-hint = السطر الفارغ يبدأ فقرة. والسطر الذي يبدأ بشرطة يصبح نقطة في قائمة.
outline-save-confirm = حفظ وتأكيد
outline-save-draft = حفظ والتأكيد لاحقًا
outline-leave-out = ترك هذا القسم خارج الوثيقة
outline-text-empty = اكتبوا شيئًا، أو اتركوا القسم خارج الوثيقة.
outline-text-long = اختصروا النص إلى { $limit } حرفًا. طوله الآن { $length }.
outline-guidance = كيف يُكتب
outline-questions = ثلاثة أسئلة تساعد
outline-example = كيف كتبته تافرين
outline-example-invented = تافرين مدينة متخيَّلة.
outline-blank = بدايات تكملونها

outline-add-action = إضافة إجراء
outline-actions-done = انتهى العمل على الجدول
outline-edit-action = غيّر الإجراء { $number }
outline-delete-action = احذف الإجراء { $number }
outline-move-up = إلى الأعلى
outline-move-down = إلى الأسفل
outline-move-up-action = نقل الإجراء { $number } إلى الأعلى
outline-move-down-action = نقل الإجراء { $number } إلى الأسفل
outline-delete-sure = هل يُحذف هذا الإجراء؟ لا يمكن استرجاعه.
outline-new-action = إجراء جديد
outline-action-text = ما الذي يُعمل
outline-action-text-hint = خطوة واحدة يستطيع شخص واحد إتمامها.
outline-action-owner-hint = منصب واحد لا قسم كامل.
outline-action-due = قبل أي يوم
outline-action-cost = الكلفة
outline-action-measure = كيف تعرفون أنه تحقق
outline-action-measure-hint = شيء يمكن عدّه من غير دراسة.
outline-action-questions = الأسئلة التي يجيب عنها
outline-action-save = حفظ الإجراء
outline-action-empty = اذكروا ما الذي يُعمل.
outline-action-long = اختصروا النص إلى { $limit } حرفًا.
outline-action-day = اختاروا يومًا أو اتركوا الحقل فارغًا.
outline-action-unreadable = اختاروا مما هو معروض.
outline-action-full = يتسع الجدول لعدد { $limit } من الإجراءات على الأكثر. احذفوا واحدًا أولًا.
outline-uncovered = { $count ->
    [zero] لا أسئلة مختارة من دون إجراء.
    [one] سؤال مختار واحد بلا إجراء بعد: { $questions }.
    [two] سؤالان مختاران بلا إجراء بعد: { $questions }.
    [few] { $count } أسئلة مختارة بلا إجراء بعد: { $questions }.
    [many] { $count } سؤالًا مختارًا بلا إجراء بعد: { $questions }.
   *[other] { $count } سؤال مختار بلا إجراء بعد: { $questions }.
}
outline-add-uncovered = { $count ->
    [zero] إضافة إجراء
    [one] إضافة إجراء له
    [two] إضافة إجراء لكل منهما
    [few] إضافة إجراء لكل منها
    [many] إضافة إجراء لكل منها
   *[other] إضافة إجراء لكل منها
}
outline-dropped = مذكورة في إجراء ولم تعد مختارة: { $questions }.
outline-timeline = إجراءات لها موعد: { $count }، من { $first } إلى { $last }؛ والأيام هي أيام الجدول
outline-timeline-caption = متى تنتهي الإجراءات. الأرقام هي أرقام الجدول.
