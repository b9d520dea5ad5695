courses = الدورات
course = دورة
courses-lead = دروس قصيرة مع تمارين. يمكنك قراءة كل شيء وتجربته من دون حساب.
lesson-of = الدرس { $number } من { $of }
how-far-read = مقدار ما قرأته
lessons-of-module = دروس هذه الوحدة
all-lessons-of = جميع دروس الوحدة { $number }
on-this-page = في هذه الصفحة
after-this-lesson = بعد هذا الدرس ستتمكن من
state-complete = مكتمل
state-changed = مكتمل، ثم عُدّل بعد ذلك
state-begun = بدأتَه
state-not-begun = لم يبدأ بعد
checks-right = الصحيح { $right } من { $all }
lesson-changed = عُدّل هذا الدرس بعد أن أتممته. ما زال محسوبًا لك مكتملًا.
previous = السابق
next = التالي
done-next = أنجزته، إلى التالي
lesson-complete = لقد أتممت هذا الدرس.
checks-open = { $count ->
    [zero] لم يبقَ أي تمرين بلا إجابة.
    [one] بقي تمرين واحد بلا إجابة.
    [two] بقي تمرينان بلا إجابة.
    [few] بقيت { $count } تمارين بلا إجابة.
    [many] بقي { $count } تمرينًا بلا إجابة.
   *[other] بقي { $count } تمرين بلا إجابة.
}
checks-open-fault = أجب أولًا عن هذه التمارين، صوابًا كانت إجابتك أو خطأً:
check-link = تمرين { $number }
sources = المصادر
module-test = اختبار الوحدة
test-state-not-begun = لم تُجرِه بعد
test-state-passed = اجتزته، { $earned } من { $total }
test-state-failed = أفضل نتيجة { $earned } من { $total }، لم تجتزه بعد
your-path = مسارك
you-are-here = أنت هنا.
lessons-done = { $done } من { $all ->
    [one] درس واحد
    [two] درسين
    [few] { $all } دروس
    [many] { $all } درسًا
   *[other] { $all } درس
}
module-complete = مكتملة، { $date }
module-complete-test = مكتملة، { $date }، الاختبار { $earned } من { $total }
module-not-begun = لم تبدأ بعد، { $minutes }
take-test = أجرِ اختبار الوحدة
all-done = لقد أتممت هذه الدورة.
when-finished = عندما تنتهي ستتمكن من
what-counts = متى يُعدّ العمل مكتملًا
what-counts-lesson = يكتمل الدرس عندما تجيب عن كل تمارينه، صوابًا أو خطأً، وتضغط «أنجزته، إلى التالي».
what-counts-module = تكتمل الوحدة عندما تكتمل دروسها وتجتاز اختبارها. يمكنك إعادة الاختبار ما شئت، وتُسحب في كل مرة أسئلة أخرى.
why-not-complete = لماذا لم تكتمل الوحدة { $number }؟
you-have-done = ما أنجزته
modules-done = { $done } من { $all ->
    [one] وحدة واحدة
    [two] وحدتين
    [few] { $all } وحدات
    [many] { $all } وحدة
   *[other] { $all } وحدة
}
time-in-all = الوقت كله
about-hours = نحو { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
module-number = الوحدة { $number }
print-module = اطبع الوحدة كاملة
languages-of-course = اللغات
not-signed-in-progress = ما تنجزه هنا محفوظ في هذا المتصفح. افتح حسابًا ليُحفظ على الدوام.
glossary = المسرد
glossary-lead = كلمات الدورات وتقييم المدينة، لكل كلمة معنى واحد.
see-also = انظر أيضًا
checklist = قائمة تحقق
lessons = الدروس
lesson-number = الدرس { $number }
see-course = اطّلع على الدورة كاملة
course-modules = الحجم
modules-count = { $count ->
    [zero] { $count } وحدة
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
about-hours-and-half = نحو { $hours ->
    [one] ساعة ونصف
    [two] ساعتين ونصف
    [few] { $hours } ساعات ونصف
    [many] { $hours } ساعة ونصف
   *[other] { $hours } ساعة ونصف
}
minutes-short = { $count } د
continue-at = تابع:
start-at = ابدأ:
next-test = أجرِ الاختبار:
begin-here = يمكنك أن تبدأ من هنا.
module-begun-lessons = { $done } من { $all ->
    [one] درس واحد
    [two] درسين
    [few] { $all } دروس
    [many] { $all } درسًا
   *[other] { $all } درس
}
column-lesson = الدرس
column-state = أين وصلت
column-time = الوقت
column-day = اليوم
column-result = النتيجة
column-points = الإجابات الصحيحة
module-test-count = اختبار الوحدة، { $count ->
    [zero] { $count } سؤال
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
lesson-read = مكتمل، الصحيح { $right } من { $all }
lesson-read-changed = مكتمل، ثم عُدّل بعد ذلك؛ الصحيح { $right } من { $all }
lesson-begun = بدأتَه، أجبت عن { $answered } من { $all ->
    [one] تمرين واحد
    [two] تمرينين
    [few] { $all } تمارين
    [many] { $all } تمرينًا
   *[other] { $all } تمرين
}
all-done-then = الدور الآن على مدينتك: قيّمها واخرج بخطة.
score-your-city = قيّم مدينتك
what-counts-share = لاجتياز الاختبار ينبغي أن تكون { $percent } من الإجابات صحيحة.
what-counts-pass = لاجتياز الاختبار تحتاج إلى { $needed } من { $of } إجابات صحيحة.
missing-not-begun = — لم يبدأ بعد.
missing-open-checks = — { $count ->
    [zero] لا تمرين بلا إجابة.
    [one] تمرين واحد بلا إجابة.
    [two] تمرينان بلا إجابة.
    [few] { $count } تمارين بلا إجابة.
    [many] { $count } تمرينًا بلا إجابة.
   *[other] { $count } تمرين بلا إجابة.
}
missing-done-next = — أجبت عن كل تمارينه؛ اضغط «أنجزته، إلى التالي» في نهايته.
missing-test-untried = — لم تُجرِه بعد؛ تجتازه إذا صحّت { $needed } من { $of }.
missing-test-tried = — لم تجتزه بعد؛ تجتازه إذا صحّت { $needed } من { $of }.
when-finished-module = بعد هذه الوحدة ستتمكن من
other-modules = الوحدات الأخرى
on-paper = على الورق
on-paper-text = دروس هذه الوحدة على الورق، بالأسئلة ومن دون الإجابات.
print-hint = أُعدّت هذه الصفحة للورق. اختر «طباعة» من قائمة المتصفح أو اضغط Ctrl مع P (وعلى ماك ⌘ مع P). ولحفظها ملفًا اختر هناك «حفظ بصيغة PDF».
table-wide = جدول يمكن تمريره جانبيًا
