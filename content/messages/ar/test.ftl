test-page-title = اختبار الوحدة { $number }
test-about = اختبار فيما تعلّمته في وحدة:
test-length = الحجم
test-to-pass = لاجتيازه
test-needed = { $needed } من { $of } صحيحة
test-takes = الوقت تقريبًا
test-points = نتيجتك
test-handed-in = تاريخ التسليم
test-why-account = يحتاج الاختبار إلى حساب. نتيجته تُكمل الوحدة، ولذلك تُحفظ باسمك لا في هذا المتصفح وحده. فتح الحساب صفحة واحدة: اسم وعنوان بريد إلكتروني وكلمة مرور. ويمكنك أن تأخذ معك ما أنجزته هنا حتى الآن.
test-sign-in = لديّ حساب: تسجيل الدخول
test-begin = ابدأ الاختبار
test-begin-again = حاول مرة أخرى بأسئلة أخرى
test-go-on = تابع الاختبار
test-open = بدأت هذا الاختبار. أجبت عن { $answered } من { $of ->
    [one] سؤال واحد.
    [two] سؤالين.
    [few] { $of } أسئلة.
    [many] { $of } سؤالًا.
   *[other] { $of } سؤال.
}
test-passed-before = لقد اجتزت هذا الاختبار، الصحيح { $right } من { $of }.
test-language = لم تُترجَم أسئلة الاختبار بعد. لغتها: { $language }.
test-how = كيف يجري الاختبار
test-how-drawn = { $drawn ->
    [zero] لا تُسحب لك أسئلة من { $pool }.
    [one] يُسحب لك سؤال واحد من { $pool }.
    [two] يُسحب لك سؤالان من { $pool } موزعان على الوحدة كلها.
    [few] تُسحب لك { $drawn } أسئلة من { $pool } موزعة على الوحدة كلها.
    [many] يُسحب لك { $drawn } سؤالًا من { $pool } موزعة على الوحدة كلها.
   *[other] يُسحب لك { $drawn } سؤال من { $pool } موزعة على الوحدة كلها.
}
test-how-saved = لا وقت محدد. تُحفظ كل إجابة عندما تضغط «احفظ وتابع»؛ ويمكنك أن تتوقف وتعود في يوم آخر أو من جهاز آخر.
test-how-review = يمكنك تخطي سؤال، وتغيير أي إجابة حتى تسلّم الاختبار. وفي النهاية ترى قائمة بجميع الأسئلة.
test-how-repeat = إن لم تجتزه ترى أي الدروس تعيد قراءتها، ويمكنك إعادة الاختبار ما شئت بأسئلة أخرى: مرة على الفور، ثم بعد عشر دقائق، ثم بعد ساعة، ثم بعد أربع ساعات.
test-tries = محاولاتك
test-no-tries = لم تسلّم هذا الاختبار بعد.
test-passed = اجتزت الاختبار
test-failed = لم تجتزه بعد
right-of = { $right } من { $of }
of-count = من { $of }
test-answered = أجبت عن { $answered } من { $of }
test-see-all = قائمة جميع الأسئلة
test-save = احفظ وتابع
test-save-back = احفظ وارجع إلى القائمة
test-back-to-list = إلى القائمة من دون حفظ
test-skip = تخطَّ هذا السؤال الآن
test-previous = رجوع إلى السؤال { $number }
test-to-start = إلى الصفحة الأولى للاختبار
test-review = راجع قبل التسليم
test-review-open = { $count ->
    [zero] لا سؤال بلا إجابة.
    [one] بقي سؤال واحد بلا إجابة.
    [two] بقي سؤالان بلا إجابة.
    [few] بقيت { $count } أسئلة بلا إجابة.
    [many] بقي { $count } سؤالًا بلا إجابة.
   *[other] بقي { $count } سؤال بلا إجابة.
}
test-review-ready = { $count ->
    [zero] لا أسئلة.
    [one] أجبت عن السؤال.
    [two] أجبت عن السؤالين.
    [few] أجبت عن الأسئلة كلها، وهي { $count }.
    [many] أجبت عن الأسئلة كلها، وهي { $count }.
   *[other] أجبت عن الأسئلة كلها، وهي { $count }.
} يمكنك تسليم الاختبار.
test-missing = أجب أولًا عن هذه الأسئلة:
test-is-answered = أجبت عنه
test-not-answered = بلا إجابة بعد
test-answer = أجب
test-answer-next = أجب عن سؤال الاختبار { $number }
test-hand-in = سلّم الاختبار
test-hand-in-note = لا يمكن تغيير الإجابات بعد التسليم. ترى النتيجة على الفور.
question-short = سؤال الاختبار { $number }
test-right = صحيحة
test-wrong = غير صحيحة
test-passed-text = الإجابات الصحيحة: { $right } من { $of }.
test-failed-text = الإجابات الصحيحة: { $right } من { $of }. أعد قراءة ما فاتك، ثم حاول بأسئلة أخرى.
test-to-module = رجوع إلى الوحدة
test-read-again = أعد قراءة هذه الدروس
test-read-again-text = الأسئلة التي أخطأت فيها تعود إلى هذه الدروس. وتحت كل درس ما يعلّمه.
test-read = اقرأ:
test-by-question = سؤالًا سؤالًا
test-no-key = يظهر ما كان صحيحًا من إجاباتك بعد اجتياز الاختبار، حتى تبقى للمحاولة القادمة فائدتها.
test-explain = الإجابة وأسبابها، سؤال الاختبار { $number }
test-late = لم تُقبل هذه الإجابة
test-late-text = سُلّم الاختبار قبل وصول هذه الإجابة، وربما من نافذة أخرى. إجابتك معروضة أدناه، ولم تتغيّر النتيجة.
test-see-result = انظر نتيجة هذا الاختبار
