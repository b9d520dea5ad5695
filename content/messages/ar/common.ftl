skip-to-text = انتقل إلى النص
menu = القائمة
nav-main = القائمة الرئيسية
nav-courses = الدورات
nav-city = مدينتي
nav-indicators = الأسئلة الـ95
nav-where = موقعك الآن
nav-footer = عن هذا الموقع
language = اللغة
display = العرض
display-device = كما في الجهاز
display-light = فاتح
display-dark = داكن
account = الحساب
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
register = افتح حسابًا
home = الرئيسية
demo-label = مثال
demo-account-note = هذا حساب للعرض. كل من يعرف كلمة مروره يرى ما يُنجَز فيه.
foot-independent = مادة تعليمية مستقلة. لم تضعها الأمم المتحدة ولم تعتمدها.
foot-self-assessment = نتيجة المدينة تقييم ذاتي، وليست قيمة رسمية لمؤشر LOSI. لم تطلب هذه الصفحة شيئًا من أي خادم آخر.
about = عن الدورة
accessibility = إمكانية الوصول
privacy = الخصوصية
page-title = { $page } · { $site }
page-title-error = خطأ: { $page } · { $site }
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
questions-count = { $count ->
    [zero] { $count } سؤال
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
not-translated-yet = لم يُترجَم هذا النص بعد إلى { $language }. وهو معروض هنا بلغة أخرى: { $source }.
back = رجوع
save = احفظ
saved = حُفظ
cancel = إلغاء
change = غيّر
delete = احذف
received = وصلت إجابتك
not-sent = لم يُرسَل: لا يوجد اتصال. ما كتبته باقٍ في مكانه؛ حاول مرة أخرى.
there-is-a-problem = هناك ما ينبغي تصحيحه
yes = نعم
no = لا
