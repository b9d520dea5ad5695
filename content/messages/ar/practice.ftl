practice-title = مدينة التدريب
practice-lead = { $town } بلدة متخيَّلة في بلد متخيَّل اسمه { $country }. يمكنك أن تتجول في بوابتها وأن ترسل نماذجها. والبوابة ناقصة كما هي البوابات الحقيقية. ولكل سؤال مفتاح فيه الجواب وسببه.
practice-fact-people = عدد السكان
practice-fact-pages = الصفحات
practice-fact-pages-text = على البوابة: { $pages }، وعلى مواقع أخرى: { $outside }
practice-fact-day = التقييم كما كانت في
practice-address = العنوان
practice-guided-title = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان واحداً تلو الآخر
    [few] { $count } أسئلة واحداً تلو الآخر
    [many] { $count } سؤالاً واحداً تلو الآخر
   *[other] { $count } سؤال واحداً تلو الآخر
}
practice-guided-text = { $count ->
    [zero] لا أسئلة هنا بعد.
    [one] تقرأ القاعدة وتنظر في البوابة وتقرر 1 أو 0، ثم يعطي المفتاح جوابه. هنا سؤال واحد، ولا حاجة إلى حساب.
    [two] تقرأ القاعدة وتنظر في البوابة وتقرر 1 أو 0، ثم يعطي المفتاح جوابه. هنا سؤالان، ولا حاجة إلى حساب.
    [few] تقرأ القاعدة وتنظر في البوابة وتقرر 1 أو 0، ثم يعطي المفتاح جوابه. تبدأ الأسئلة وعددها { $count } بالسهل. تكفي نصف ساعة، ولا حاجة إلى حساب.
    [many] تقرأ القاعدة وتنظر في البوابة وتقرر 1 أو 0، ثم يعطي المفتاح جوابه. تبدأ الأسئلة وعددها { $count } بالسهل، ولا حاجة إلى حساب.
   *[other] تقرأ القاعدة وتنظر في البوابة وتقرر 1 أو 0، ثم يعطي المفتاح جوابه. تبدأ الأسئلة وعددها { $count } بالسهل، ولا حاجة إلى حساب.
}
practice-guided-begin = ابدأ بالسؤال الأول
practice-free-title = وحدك أو مع زميل
practice-free-text = أكثر من يتعلم شخصان يقرر كل منهما وحده ثم يقارنان.
practice-free-1 = اختر سؤالاً من المفتاح واضغط «انظر في البوابة». يبقى السؤال أمامك وأنت تبحث.
practice-free-2 = قرر 1 أو 0، واكتب الصفحة التي حسمت القرار.
practice-free-3 = ثم افتح جواب المفتاح وقارن الأسباب.
practice-enter = ادخل البوابة
practice-key-title = { $count ->
    [zero] المفتاح
    [one] مفتاح سؤال واحد
    [two] مفتاح السؤالين
    [few] مفتاح الأسئلة كلها وعددها { $count }
    [many] مفتاح الأسئلة كلها وعددها { $count }
   *[other] مفتاح الأسئلة كلها وعددها { $count }
}
practice-key-text = لكل سؤال جواب وسبب ومكان. ويبقى كل جواب مغلقاً حتى تفتحه.
practice-key-open = افتح قائمة الأسئلة
practice-honest-title = ما هو متخيَّل
practice-honest-text = البلدة والبلد والناس والشركات وقراءات الأدوات كلها متخيَّلة. ليست { $town } صورة لبلدة حقيقية، وعدد نقاطها تمرين وليس قيمة في مؤشر LOSI.
practice-honest-links = يمكن إرسال نماذج البوابة، لكن لا يُقرأ ولا يُحفظ شيء مما تكتبه. وبعض الروابط معطَّل عن قصد.
practice-bar = بوابة التدريب
practice-invented = بوابة تدريب: { $town } بلدة متخيَّلة.
practice-as-of = تُعرض كما كانت في { $day }.
practice-leave = اخرج من البوابة
practice-back-guided = عُد إلى السؤال { $number } من { $of }
practice-back-to-list = عُد إلى القائمة والمفتاح
practice-desk = طاولة أدوات المقيِّم
practice-which-question = ما السؤال الذي أقرره؟
practice-deciding = تقرر السؤال { $code }: { $name }
practice-in-english = البوابة بالإنجليزية فقط.
practice-told = ملاحظة المقيِّم:
practice-nothing-sent = تمرين: لا يُقرأ ولا يُحفظ شيء مما تكتبه هنا.
practice-outside = غادرت بوابة { $town }. هذا موقع آخر.
practice-page-title = { $page }، { $town } (تمرين)
practice-changed = آخر تعديل: { $day }
practice-languages = لغات البوابة
practice-top-links = الاتصال والحساب
practice-menu = قائمة البوابة
practice-to-menu = إلى القائمة
practice-foot-links = صفحات أخرى من البوابة
practice-social = البلدة على الشبكات الاجتماعية
practice-dead-title = الصفحة غير موجودة
practice-dead-text = هذا الرابط في البوابة معطَّل، كما يحدث أحياناً. وما لا يستطيع المقيِّم فتحه يُعدّ غير موجود، أياً كان ما وُضع هنا من قبل.
practice-dead-home = عُد إلى الصفحة الرئيسية للبوابة
practice-key-try = قرر أولاً ثم قارن. «انظر في البوابة» يأخذ السؤال معك إلى { $town }، و«أظهر الجواب» يفتح المفتاح لهذا السؤال وحده.
practice-key-short = المفتاح
practice-key-of = { $criterion }: مفتاح { $town }
practice-key-criteria = المعايير
practice-key-one-by-one = الأجوبة مغلقة.
practice-key-show-all = أظهر كل أجوبة هذا المعيار
practice-key-hide-all = أغلق كل الأجوبة
practice-key-show = أظهر الجواب
practice-key-go-look = انظر في البوابة
practice-key-rule = القاعدة كاملة
practice-key-one = 1، نالت النقطة
practice-key-nothing = 0، لا نقطة
practice-key-hard = فخ: كثيرون يقررون غير ذلك.
practice-key-where = تراه هنا:
practice-key-look = يُبحث عنه هنا:
practice-key-kind = { $kind ->
    [page] على البوابة
    [outside] على موقع آخر
   *[desk] خارج البوابة
}
practice-guided-number = السؤال { $number } من { $of }
practice-guided-look = انظر في بوابة { $town }
practice-guided-look-hint = شريط في أعلى كل صفحة يعيدك إلى هنا.
practice-guided-decide = هل تنال البوابة النقطة؟
practice-option-one = 1، تنالها
practice-option-nothing = 0، لا تنالها
practice-guided-send = قارن بالمفتاح
practice-guided-next = السؤال التالي
practice-guided-finish = انظر إلى نتيجتك
practice-guided-again = قرر من جديد
practice-guided-previous = السؤال السابق
practice-agree = قرارك مثل قرار المفتاح
practice-differ = المفتاح يقرر غير ذلك
practice-you-said = جوابك: { $answer }.
practice-standing = { $answered ->
    [zero] لم تقرر شيئاً بعد
    [one] وافقت المفتاح في { $agreed } من سؤال واحد
    [two] وافقت المفتاح في { $agreed } من سؤالين
    [few] وافقت المفتاح في { $agreed } من { $answered } أسئلة
    [many] وافقت المفتاح في { $agreed } من { $answered } سؤالاً
   *[other] وافقت المفتاح في { $agreed } من { $answered } سؤال
}
practice-summary-title = نتيجتك
practice-summary-nothing = لم تقرر شيئاً بعد
practice-summary-open = { $count ->
    [zero] لم يبقَ سؤال مفتوح.
    [one] بقي سؤال واحد مفتوح.
    [two] بقي سؤالان مفتوحان.
    [few] بقيت { $count } أسئلة مفتوحة.
    [many] بقي { $count } سؤالاً مفتوحاً.
   *[other] بقي { $count } سؤال مفتوح.
}
practice-summary-go-on = تابع من أولها
practice-summary-what = العدد أقل أهمية من نوع الأسئلة التي خالفت فيها المفتاح. فالنوع نفسه سيعود في مدينتك.
practice-summary-differ = أين خالفت المفتاح
practice-summary-none = لم تخالفه. جرب بعد ذلك الأسئلة التي يصفها المفتاح بأنها فخ.
practice-summary-table = سؤالاً بعد سؤال
practice-column-question = السؤال
practice-column-you = أنت
practice-column-key = المفتاح
practice-not-answered = مفتوح
practice-not-shown = مغلق
practice-differs = مختلف
practice-then = ثم ماذا
practice-then-text = قيِّم الآن مدينتك، أو راجع مع زميل معياراً واحداً من مدينة التدريب وقارنا الأجوبة.
practice-trap-plain = حالة واضحة
practice-advice-plain = اقرأ القاعدة مرة أخرى، ثم ابحث عما تسميه بالضبط، لا أكثر ولا أقل.
practice-trap-described = موصوف وليس منجزاً
practice-advice-described = الصفحة التي تصف كيف يتم الأمر، أو تقول إنه انتهى، ليست الأمر نفسه. سِر حتى الخطوة الأخيرة أو حتى النتيجة.
practice-trap-link = قاعدة الرابط
practice-advice-link = انظر في كل سؤال هل تقبل القاعدة رابطاً، ثم انظر ماذا يفتح الرابط. قد تكفي صفحة دفع، أما الصفحة الأولى لوزارة فلا تُظهر أبداً ما تسأل عنه القاعدة.
practice-trap-looks = يبدو كذلك فقط
practice-advice-looks = الزر أو اللوحة أو الشارة تدل على حسن النية. والقاعدة تسأل عما تقوله أداة الفحص.
practice-trap-mixed = سؤالان في سؤال
practice-advice-mixed = قد تحسم صفحة واحدة عدة أسئلة بأجوبة مختلفة. التزم بكلمات السؤال الذي أمامك.
practice-trap-stricter = أشد من القاعدة
practice-advice-stricter = الميزة ضعيفة، ومع ذلك نالت النقطة. دوِّن الضعف، ولا تُضف شرطاً ليس في القاعدة.
practice-see-on-portal = انظره في بوابة التدريب
practice-first = تدرَّب أولاً على بلدة أجوبتها معروفة
