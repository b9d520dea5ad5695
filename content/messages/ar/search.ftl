search-title = البحث
search-title-words = البحث: { $words }
search-lead = يبحث في جميع الدروس والأسئلة الخمسة والتسعين والممارسات الجيدة والمسرد وصفحات هذا الموقع.
search-words = عمّ تبحث؟
search-send = ابحث
search-count = { $count ->
    [zero] لا نتائج.
    [one] نتيجة واحدة.
    [two] نتيجتان.
    [few] { $count } نتائج.
    [many] { $count } نتيجة.
   *[other] { $count } نتيجة.
}
search-count-words = { $count ->
    [zero] لا نتائج عن «{ $words }».
    [one] نتيجة واحدة عن «{ $words }»
    [two] نتيجتان عن «{ $words }»
    [few] { $count } نتائج عن «{ $words }»
    [many] { $count } نتيجة عن «{ $words }»
   *[other] { $count } نتيجة عن «{ $words }»
}
search-kinds = النتائج بحسب النوع
search-all = الكل: { $count }
search-kind-lesson = الدروس: { $count }
search-kind-indicator = الأسئلة: { $count }
search-kind-practice = الممارسات: { $count }
search-kind-term = المسرد: { $count }
search-kind-page = الصفحات: { $count }
search-is-lesson = درس
search-is-indicator = سؤال
search-is-practice = ممارسة جيدة
search-is-term = المسرد
search-is-page = صفحة
search-none = لا يوجد في هذا الموقع نص يضم هذه الكلمات كلها.
search-none-fewer = جرّب كلمات أقل أو بداية الكلمة فقط.
search-none-glossary = انظر في المسرد
search-none-indicators = تصفّح الأسئلة الخمسة والتسعين
search-none-courses = تصفّح الدورات
search-begin = على سبيل المثال:
search-try-1 = open data
search-try-2 = link
search-try-3 = participatory budget
search-pocket = نتائج سريعة
search-pocket-none = لا يرد هذا في العناوين والملخصات. أرسل البحث للتفتيش في النصوص كلها.
search-no-connection = لا يوجد اتصال الآن. تعمل النتائج السريعة من دونه ما دامت هذه الصفحة مفتوحة.
nav-search = البحث
