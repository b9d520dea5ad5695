# أدوات التقييم جنبًا إلى جنب: أسماؤها وأسئلتها من المحتوى
no-instrument-title = أسئلة { $city } غير موجودة
no-instrument-text = أُجيب هنا عن أسئلة «{ $instrument }»، ولم يعد محتوى الخادم يتضمنها، فلا يمكن عرض شيء هنا ولا حسابه ولا حفظه.
no-instrument-kept = إجاباتك وملاحظاتك ومخططك محفوظة. لم يُحذف منها شيء ولم يُحسب بطريقة أخرى.
no-instrument-do = أخبر من يدير هذا الخادم: حين يعود المجلد { $folder } يعود كل شيء كما كان.
no-instrument-take = يمكنك أخذ كل شيء معك الآن: تجده في ملف بياناتك ضمن إعدادات حسابك.
no-instrument-list = الأسئلة غير موجودة
no-instrument-data = إلى إعدادات الحساب

# مدى استيفاء المعيار
standing-fully = مستوفى بالكامل
standing-partly = مستوفى جزئيًا
standing-not-met = غير مستوفى
standing-open = غير معروف بعد

# اختيار الأداة وأسئلتها
instrument-choose = ماذا تفحص؟
instrument-all-questions = كل الأسئلة، وعددها { $total }
instrument-also = شيء آخر يمكن فحصه
instrument-begin = ابدأ: { $instrument }
instrument-start = ابدأ الفحص
instrument-neighbours = أسئلة أخرى
instrument-back = كل أسئلة هذه القائمة
instrument-list-lead = عدد الأسئلة { $total } وعدد المعايير { $criteria }. يجيب الفريق بنعم أو لا أو «لا أعرف بعد» عن البرمجيات التي تقوم عليها إحدى خدماته. لا توجد درجة رسمية: كل معيار مستوفى بالكامل أو جزئيًا أو غير مستوفى.
instrument-retired = لم يعد هذا الإصدار يُستخدم في التقييمات الجديدة، وما بدأ به يُعرض به كما كان.
instrument-advice-only = نصيحة فقط، من دون سؤال
instrument-first-step = خطوة أولى
instrument-yes-if = الإجابة نعم إذا
instrument-own-words = الأسئلة بكلماتنا نحن، وفي المعيار نفسه تفصيل أوسع.

# النتائج بحسب المعيار
results-criteria-title = { $city }: المعايير المستوفاة بالكامل { $fully } من { $criteria }
results-criteria-of = { $name }، { $instrument }، { $date }.
results-criteria-fully = من { $criteria } من المعايير مستوفى بالكامل
results-criteria-questions = الأسئلة المستوفاة: { $met } من { $total }. يُستوفى المعيار بالكامل حين يُستوفى كل سؤال فيه.
results-criteria-all = استُوفيت الأسئلة كلها، وعددها { $total }، فاستُوفي كل معيار.
results-criteria-standings = جزئيًا { $partly }، غير مستوفى { $none }{ $unknown ->
    [0] {""}
   *[other] ، غير معروف بعد { $unknown }
}
results-standing = الحالة
results-criteria-nearest = الأقرب إلى الاستيفاء الكامل
results-criteria-last = { $count ->
    [zero] لا ينقصه شيء
    [one] خطوة واحدة فيُستوفى بالكامل
    [two] خطوتان فيُستوفى بالكامل
    [few] { $count } خطوات فيُستوفى بالكامل
    [many] { $count } خطوة فيُستوفى بالكامل
   *[other] { $count } خطوة فيُستوفى بالكامل
}
results-criteria-missing = { $count ->
    [zero] لا إجابة «لا»، وغيرها ما زال مفتوحًا
    [one] إجابة واحدة «لا»، وغيرها ما زال مفتوحًا
    [two] إجابتان «لا»، وغيرهما ما زال مفتوحًا
    [few] { $count } إجابات «لا»، وغيرها ما زال مفتوحًا
    [many] { $count } إجابة «لا»، وغيرها ما زال مفتوحًا
   *[other] { $count } إجابة «لا»، وغيرها ما زال مفتوحًا
}
results-criteria-advice = نصيحة فقط لا تدخل في الحساب.
results-criteria-empty = من أول إجابة تُظهر هذه الصفحة المعايير المستوفاة بالكامل أو جزئيًا أو غير المستوفاة وما ينقص. عدد الأسئلة { $total }.
results-criteria-what = إجابات الفريق نفسه عن أسئلة مأخوذة من «{ $instrument }» وعددها { $total }. لا توجد درجة رسمية ولم يصادق أحد على هذا. تستوفي الشيفرة المعيار حين تستوفي كل متطلب في كل معيار فرعي.
priorities-criteria-now = المعايير المستوفاة بالكامل: { $now } من { $criteria }
priorities-criteria-sum = المعايير المستوفاة بالكامل: من { $now } إلى { $then } من أصل { $criteria }
priorities-criteria-met = الأسئلة المستوفاة: { $met } من { $total }.
priorities-criteria-order = المعايير التي تكفيها أقل الخطوات لتُستوفى بالكامل تأتي أولًا.

# المخطط بحسب المعيار
outline-draft-criteria-result = في { $month } فحصنا برمجيات { $city } وفق «{ $instrument }». النتيجة: المعايير المستوفاة بالكامل { $fully } من { $criteria }، ومن الأسئلة البالغ عددها { $total } استُوفي { $met } ولم يُستوفَ { $missing } وما زال { $open } مفتوحًا. هذه إجاباتنا نحن ولم يصادق عليها أحد.
outline-draft-criteria-standing = { $standing }: { $criteria }
outline-draft-criteria-objective = { $criterion }، حتى … (اليوم): { $questions }.
outline-draft-criteria-together = كلها معًا، حتى … (الشهر والسنة): المعايير المستوفاة بالكامل { $then } من { $criteria } بدلًا من { $now }.
outline-draft-criteria-repeat = في { $month } تُطرح أسئلة «{ $instrument }» نفسها، وعددها { $total }، على البرمجيات من جديد.
outline-draft-criteria-aim = المستوفى بالكامل اليوم: { $now }. وهدفنا: { $then }.

# في جدول البيانات
export-instrument = الأداة
export-instrument-about = اسم الأسئلة وإصدارها. لا تصح مقارنة نتائج إصدارات مختلفة.
export-criteria-total = مجموع المعايير
export-criteria-total-about = المعايير التي فيها أسئلة.
export-criteria-fully = مستوفاة بالكامل
export-criteria-fully-about = معايير أُجيب عن كل سؤال فيها بنعم.
export-criteria-partly = مستوفاة جزئيًا
export-criteria-partly-about = معايير أُجيب عن بعض أسئلتها بنعم لا عن كلها.
export-criteria-not-met = غير مستوفاة
export-criteria-not-met-about = معايير ليس فيها نعم وفيها «لا» واحدة على الأقل.
export-criteria-open = غير معروفة بعد
export-criteria-open-about = معايير ليس فيها نعم ولا «لا».
export-criterion-standing = الحالة
export-criterion-standing-about = مستوفى بالكامل أو جزئيًا أو غير مستوفى أو غير معروف بعد.
