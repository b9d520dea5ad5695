final-test = الاختبار النهائي
final-test-about = اختبار في كل ما تعلمته في:
final-test-why-account = يتطلب الاختبار النهائي حسابًا. نتيجته تُكمل الدورة، ولذلك تُحفظ باسمك وليس في هذا المتصفح وحده. التسجيل صفحة واحدة: اسم وعنوان بريد إلكتروني وكلمة مرور. ويمكنك أن تأخذ معك ما أنجزته هنا حتى الآن.
final-test-how-drawn = { $drawn ->
    [zero] لا تُختار لك أسئلة
    [one] يُختار لك سؤال واحد
    [two] يُختار لك سؤالان
    [few] تُختار لك { $drawn } أسئلة
    [many] يُختار لك { $drawn } سؤالًا
   *[other] يُختار لك { $drawn } سؤال
} من أصل { $pool }، موزعة بالتساوي على وحدات الدورة.
final-test-to-course = العودة إلى الدورة
final-test-take = إجراء الاختبار النهائي
final-test-summary = أسئلة عن جميع الوحدات. يمكنك إجراؤه في أي وقت وإعادته كما تشاء.
final-test-not-begun = { $count ->
    [zero] بلا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}، والإجابات الصحيحة المطلوبة للنجاح: { $needed }
final-test-passed = ناجح، { $earned } من { $total }
final-test-failed = أفضل نتيجة حتى الآن { $earned } من { $total }، دون نجاح بعد
final-test-next = أجرِ الاختبار النهائي:
final-test-counts = تكتمل الدورة عندما تكتمل جميع وحداتها ويُجتاز الاختبار النهائي.
final-test-counts-modules = تكتمل الدورة عندما تكتمل جميع وحداتها.
course-why-not-complete = لماذا لم تكتمل الدورة؟
course-missing-module-not-begun = لم تبدأ بعد.
course-missing-module-begun = بدأت ولم تكتمل بعد.
course-missing-test-untried = لم يُجرَ بعد؛ الإجابات الصحيحة المطلوبة للنجاح: { $needed } من { $of }.
course-missing-test-tried = لم يُجتز بعد؛ الإجابات الصحيحة المطلوبة للنجاح: { $needed } من { $of }.
