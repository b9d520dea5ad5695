# مجموعة الممارسات: القائمة والمدخل والاقتراح والمراجعة
practices-nav = الممارسات
practices-title = ممارسات جيدة
practices-lead = ما فعلته أماكن أخرى، سؤالًا بعد سؤال، وخطوة أولى يمكن لمدينة صغيرة أن تأخذها منه.
practices-choose = اختر المداخل
practices-words = كلمات من العنوان أو المكان أو النص
practices-part-criterion = المعيار
practices-part-indicator = السؤال
practices-part-country = البلد
practices-part-kind = نوع المدخل
practices-any = الكل
practices-option = { $name } ({ $count })
practices-show = اعرض
practices-count-all = { $total ->
    [zero] لا مداخل.
    [one] مدخل واحد.
    [two] مدخلان.
    [few] كل المداخل: { $total } مداخل.
    [many] كل المداخل: { $total } مدخلًا.
   *[other] كل المداخل: { $total } مدخل.
}
practices-count = { $count ->
    [zero] لا مدخل يطابق اختيارك.
    [one] يطابق اختيارك مدخل واحد من { $total }.
    [two] يطابق اختيارك مدخلان من { $total }.
    [few] يطابق اختيارك { $count } مداخل من { $total }.
    [many] يطابق اختيارك { $count } مدخلًا من { $total }.
   *[other] يطابق اختيارك { $count } مدخل من { $total }.
}
practices-none = احذف أحد اختياراتك أو جرّب كلمة قصيرة واحدة. وإن كنت تعرف مكانًا يحسن هذا العمل فاقترحه: تنمو القائمة بما يعرفه القراء.
practices-show-all = اعرض كل المداخل: { $total }
practices-group-case = حالات لها مصادر
practices-group-pointer = إشارات من مجموعة الأدوات
practices-group-proposal = مقترحات المتعلمين
practices-about-case = كتبناها من المصادر المذكورة في كل مدخل. والأرقام على عهدة الجهة التي تدير الخدمة أو الصحافة.
practices-about-pointer = أشارت مجموعة الأدوات إلى صفحة في هذه البوابات. ولم يتحقق أحد منذ ذلك الحين من بقائها كما كانت.
practices-about-proposal = كتبها أشخاص يستخدمون هذا الموقع، وراجعها مشرف من الموقع قبل ظهورها.
practices-kind-case = حالة لها مصادر
practices-kind-pointer = إشارة من مجموعة الأدوات
practices-kind-proposal = اقتراح من متعلم
practices-questions = { $count ->
    [zero] الأسئلة { $codes }
    [one] السؤال { $codes }
    [two] السؤالان { $codes }
    [few] الأسئلة { $codes }
    [many] الأسئلة { $codes }
   *[other] الأسئلة { $codes }
}
practices-whole = البوابة كلها
practices-invite = هل تفعل مدينتك شيئًا يمكن أن يتعلم منه الآخرون؟
practices-of-question = ممارسات جيدة
practices-of-question-none = لم يُذكر بعد أي مكان لهذا السؤال.
practices-of-question-all = كل الممارسات الجيدة لهذا السؤال
practices-more = { $count ->
    [zero] لا ممارسات جيدة
    [one] ممارسة جيدة واحدة
    [two] ممارستان جيدتان
    [few] { $count } ممارسات جيدة
    [many] { $count } ممارسة جيدة
   *[other] { $count } ممارسة جيدة
}

practice-mark-case = حالة لها مصادر. والأرقام على عهدة الجهة التي تدير الخدمة أو الصحافة.
practice-mark-pointer = أشارت إليها مجموعة الأدوات؛ ولم يُتحقق منها منذ ذلك الحين.
practice-mark-proposal = اقترحها متعلم، وراجعها مشرف من هذا الموقع في { $date }.
practice-mark-proposal-by = صاحب الاقتراح: { $name }. راجعها مشرف من هذا الموقع في { $date }.
practice-mark-demo = هذا المدخل من نسج الخيال. إنه يبيّن كيف يبدو الاقتراح.
practice-place = المكان
practice-country = البلد
practice-kind = النوع
practice-several = عدة بلدان
practice-country-open = غير مذكور
practice-what = ما هي
practice-done = ما الذي جرى
practice-result = ما الذي نتج عنه
practice-source = المصدر
practice-for-questions = الأسئلة التي تفيد فيها
practice-for-criteria = تخص معيارًا بأكمله
practice-taught = أين تُدرَّس
practice-propose = اقترح ممارسة
practice-mine = اقتراحاتي
practice-moderate = مراجعة الاقتراحات

proposal-lead = اكتب ما فعلته مدينة وما يمكن للآخرين أن يتعلموه منها. يقرؤه مشرف من هذا الموقع قبل أن يظهر.
proposal-change-title = تعديل اقتراحك
proposal-title = العنوان
proposal-title-hint = ما الذي جرى، في سطر واحد.
proposal-place = المدينة أو المكان
proposal-country-none = اتركه مفتوحًا
proposal-indicators = الأسئلة التي تفيد فيها
proposal-indicators-hint = اختر من سؤال واحد إلى { $indicators }.
proposal-indicators-chosen = المختار: { $count }
proposal-done-hint = من فعل ماذا ولمن، وكيف يعمل. للخط العريض **نجمتان**، وللقائمة ابدأ السطر بشرطة، وللرابط [كلمات](https://city.example). وتظهر رموز HTML نصًا كما هي.
proposal-result-hint = اكتب الأرقام مع «وفقًا لـ…». وإن لم يُعرف شيء بعد فقل ذلك.
proposal-source-hint = صفحة يستطيع الآخرون أن يقرؤوا فيها عن ذلك. يبدأ عنوانها بـ http أو https.
proposal-named = أظهر اسمي بجانب المدخل: { $name }
proposal-named-hint = وإلا كُتب «متعلم». يمكنك تغيير ذلك ما دام الاقتراح ينتظر.
proposal-preview = معاينة
proposal-preview-title = هكذا سيبدو
proposal-preview-note = لم يُرسل شيء بعد.
proposal-send = أرسل إلى المشرفين
proposal-save = احفظ التعديل
proposal-error-title = اكتب عنوانًا
proposal-error-title-long = اختصر العنوان إلى { $title } حرفًا
proposal-error-place = اكتب المدينة أو المكان
proposal-error-place-long = اختصر اسم المكان إلى { $place } حرفًا
proposal-error-country = اختر البلد من القائمة
proposal-error-indicators = اختر سؤالًا واحدًا على الأقل
proposal-error-indicators-many = اختر { $indicators } أسئلة على الأكثر
proposal-error-done = اكتب ما الذي جرى
proposal-error-done-long = اختصر «ما الذي جرى» إلى { $done } حرف
proposal-error-result = اكتب ما الذي نتج عنه، أو أن شيئًا لم يُعرف بعد
proposal-error-result-long = اختصر «ما الذي نتج عنه» إلى { $result } حرف
proposal-error-source = أدخل عنوان المصدر، مثل https://www.city.example/project
proposal-error-many = عدد اقتراحاتك التي تنتظر الآن: { $waiting }. اسحب أحدها أو انتظر حتى يُبتّ في أحدها

proposals-lead = ما اقترحته للمجموعة، وإلى أين وصل.
proposals-none = لم تقترح شيئًا بعد.
proposals-sent = أُرسل في { $date }
proposals-decided = صدر القرار في { $date }
proposals-state-waiting = ينتظر مشرفًا
proposals-state-published = منشور
proposals-state-declined = مرفوض
proposals-reason = السبب
proposals-change = عدّل
proposals-see = افتح المدخل
proposals-withdraw = اسحبه واحذفه
proposals-withdraw-title = هل تسحب هذا الاقتراح؟
proposals-withdraw-lead = سيُحذف من هنا. وإن كان منشورًا فسيختفي من المجموعة.
proposals-said-sent = استُلم. سيقرأ مشرف اقتراحك.
proposals-said-changed = حُفظ التعديل.
proposals-said-withdrawn = حُذف الاقتراح.

moderation-title = اقتراحات للمراجعة
moderation-lead = لا يظهر شيء مما يكتبه المتعلمون قبل أن يُقرأ هنا.
moderation-waiting = تنتظر
moderation-published = منشورة
moderation-none = لا اقتراح ينتظر.
moderation-none-published = لم يُنشر أي اقتراح بعد.
moderation-one = مراجعة اقتراح
moderation-appears = هكذا سيظهر
moderation-appears-now = هكذا يظهر
moderation-check = ما ينبغي التحقق منه
moderation-check-source = المصدر يُفتح، ويقول ما يقوله الاقتراح.
moderation-check-figures = الأرقام مصحوبة بعبارة «وفقًا لـ…».
moderation-check-people = لا يُذكر شخص بعينه ولا يمكن التعرف عليه.
moderation-check-words = الكلمات من صاحبها ولا تسيء إلى أحد.
moderation-author-gone = حذف صاحبه حسابه. إن رفضته حُذف.
moderation-publish = انشر
moderation-decline = ارفض
moderation-unpublish = أخرجه من المجموعة
moderation-unpublish-hint = يعود إلى الاقتراحات التي تنتظر.
moderation-reason = سبب الرفض
moderation-reason-hint = يقرؤه صاحب الاقتراح. قل ما الذي ينبغي أن يتغير.
moderation-error-reason = اذكر سبب الرفض
moderation-error-reason-long = اختصر السبب إلى { $reason } حرف
moderation-error-changed = تغيّر هذا الاقتراح أو صدر قرار فيه منذ أن فتحته. اقرأه من جديد قبل أن تقرر
moderation-said-publish = نُشر. وهو الآن في المجموعة.
moderation-said-decline = رُفض. يرى صاحبه السبب.
moderation-said-unpublish = أُخرج من المجموعة. وهو ينتظر من جديد.
account-delete-proposals = اقتراحاتك للمجموعة؛ أما المنشور منها فيبقى بلا اسمك
