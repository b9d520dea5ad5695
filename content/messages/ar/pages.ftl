home-sentence = انظر إلى بوابة مدينتك بعين المقيّم، وقيّمها بالإجابة عن { $count ->
    [zero] { $count } سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}، واخرج بخطة جاهزة.
home-lead = دروس قصيرة لموظفي الخدمة المدنية، وأسئلة مؤشر الخدمات الإلكترونية المحلية بعبارات بسيطة، ومخطط استراتيجية لمن يتخذون القرار.
home-begin = ابدأ من هنا
home-stopped = تابع من حيث توقفت
home-next = خطوتك التالية
home-place = { $course }، الوحدة { $module }، الدرس { $number } من { $of }.
home-stopped-at = توقفت عند «{ $heading }».
home-part-read = الجزء الذي قرأته من هذا الدرس
home-begin-minutes = ابدأ، { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
home-lesson-minutes = تابع، { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
home-minutes-left = تابع، المتبقي { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
home-course-done = لقد أتممت دورة
home-score-now = قيّم مدينتك
home-see-course = اطّلع على ما أنجزته
home-waiting = بانتظارك في { $city }:
home-waiting-results = النتيجة، فقد أُجيب عن جميع الأسئلة
home-doors = إلى أين تذهب
home-learn = تعلّم
home-learn-text = ينطلق كل درس من موقف في عمل المدينة، ويشرح القاعدة ويختبرها على الفور. يمكنك قراءة كل شيء وتجربته من دون حساب.
home-learn-size = { $modules ->
    [zero] { $modules } وحدة
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $modules } وحدات
    [many] { $modules } وحدة
   *[other] { $modules } وحدة
}، { $lessons ->
    [zero] { $lessons } درس
    [one] درس واحد
    [two] درسان
    [few] { $lessons } دروس
    [many] { $lessons } درسًا
   *[other] { $lessons } درس
}.
home-score = قيّم مدينتك
home-score-text = أجب بنعم أو لا أو «لا أعرف بعد»، واحتفظ بعنوان ما وجدته، لترى ما ينقص، وما يُصلَح أولًا، وكيف تكتب ذلك.
home-score-size = بأي ترتيب، وعلى مدى ما تحتاج من أيام.
home-questions = الأسئلة { $count }
home-questions-text = ما الذي يكسب النقطة، وهل يُحتسب الرابط، وكيف تتحقق، وما الخطأ الأكثر شيوعًا. لكل سؤال صفحته.
home-questions-size = { $criteria ->
    [zero] { $criteria } معيار
    [one] معيار واحد
    [two] معياران
    [few] { $criteria } معايير
    [many] { $criteria } معيارًا
   *[other] { $criteria } معيار
}، إصدار 2024.
home-practice-city = تدرّب على فيلمورا، مدينة متخيَّلة لها بوابتها ومفتاح إجاباتها
home-compendium = انظر كيف فعلت مدن أخرى: ممارسات جيدة سؤالًا سؤالًا
home-city = مدينة في { $count ->
    [zero] { $count } سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
home-finding = { $city }: تحقق { $met } من { $total }. أضعف جوانبها «{ $criterion }»: { $part } من { $size }.
home-squares = كل مربع سؤال واحد عن بوابة المدينة. المعايير متفاوتة الحجم: عدد أسئلة أطول صف { $longest } وأقصر صف { $shortest }، والنقطة متساوية القيمة فيها جميعًا.
home-invented = { $city } مدينة متخيَّلة. ستحصل لمدينتك على الصورة نفسها، ومعها قائمة بما تبدأ به.
home-whole-result = النتيجة الكاملة لمدينة { $city }
home-row = { $met } من { $total }
home-met = متحقق، { $count }
home-not-met = غير متحقق، { $count }
home-open = غير معروف بعد، { $count }
home-as-table = الأرقام نفسها في جدول
home-table = { $city } حسب المعيار
home-criterion = المعيار
home-column-met = نعم
home-column-not-met = لا
home-column-open = مفتوح
home-column-all = الكل
home-together = المجموع
home-thread = سؤال واحد من البداية إلى النهاية
home-thread-learn = تعلّم
home-thread-learn-text = يسأل السؤال { $code } هل يستطيع الناس دفع فاتورة المياه عبر الإنترنت. لا يلزم أن تقبض البوابة المال بنفسها: يكفي رابط إلى حيث يُدفع.
home-thread-see = انظر السؤال { $code }
home-thread-score = قيّم
home-thread-score-text = تقبل شركة المياه البطاقات في موقعها، لكن لا شيء في بوابة { $city } يقود إليه.
home-answer-met = متحقق
home-answer-not-met = غير متحقق
home-answer-unknown = غير معروف بعد
home-thread-choose = اختر
home-thread-choose-text = ينقص رابط واحد، وفاتورة المياه تصل إلى كل بيت. لذلك يأتي السؤال قرب رأس القائمة.
home-thread-plan = خطّط
home-thread-plan-text = يضاف إلى المخطط إجراء: وضع صفحة الدفع في قسم «الدفع». ينفذه رئيس قسم الاتصال قبل { $date }، ويحصي الزيارات التي تنتقل إلى الشركة.
home-thread-again = اسأل مجددًا
home-thread-again-text = بعد عام يُطرح السؤال نفسه من جديد، وتُظهر الصفحة ما تغيّر.
home-rely = ما يمكنك الاعتماد عليه
home-rely-line = يعمل الموقع على هاتف قديم وخط بطيء ومن دون JavaScript.
home-rely-answer = تُحفظ الإجابة قبل أن تقول الصفحة «وصلت إجابتك».
home-rely-data = يطلب اسمك وبريدك الإلكتروني ولغتك، ولا شيء آخر عنك. ولا ترى أي شركة أخرى ما تفعله هنا.
home-rely-everybody = يمكنك القراءة والإجابة بلوحة المفاتيح أو بقارئ الشاشة، وبنص مضاعف الحجم.
home-rely-open = البرنامج مفتوح المصدر ويعمل على جهاز واحد في مبناكم.
indicators-title = الأسئلة الـ{ $total }
indicators-lead = يسأل كل منها هل يمكن العثور على أمر واحد في بوابة المدينة. إن وُجد كُسبت النقطة، وإن لم يوجد فلا نقطة.
indicators-choose = اختيار الأسئلة
indicators-part-criterion = المعيار
indicators-part-link = هل يُحتسب الرابط؟
indicators-part-effort = العمل المطلوب من المدينة
indicators-part-check = كيف تتحقق
indicators-any = الكل
indicators-effort-ours = هذا تقديرنا نحن.
indicators-effort = { $effort ->
    [quick] عمل سريع
    [medium] عمل متوسط
   *[hard] عمل صعب
}
indicators-words = كلمات في الاسم أو السؤال أو الرقم
indicators-search = بحث
indicators-count-all = جميع الأسئلة وعددها { $total }.
indicators-count = { $count ->
    [0] لا سؤال مطابق.
    [zero] لا سؤال مطابق.
    [one] سؤال واحد مطابق من { $total }.
    [two] سؤالان مطابقان من { $total }.
    [few] { $count } أسئلة مطابقة من { $total }.
    [many] { $count } سؤالًا مطابقًا من { $total }.
   *[other] { $count } سؤال مطابق من { $total }.
}
indicators-chosen = ما اخترته
indicators-with-words = «{ $words }»
indicators-take-away = إزالة
indicators-show-all = عرض جميع الأسئلة وعددها { $total }
indicators-none = أزل أحد اختياراتك أو جرّب كلمات أخرى. الكلمات القصيرة تجد أكثر من الجمل الكاملة.
indicators-of = { $count } من { $of }
indicator-title = السؤال { $code }: { $name }
indicator-place = { $number } من { $total }
indicator-place-part = { $criterion }، { $number } من { $of }.
indicator-place-aria = الموضع في القائمة
indicator-all = جميع الأسئلة
indicator-yes-if = تُكسب النقطة إذا
indicator-link = هل يُحتسب الرابط؟
indicator-link-yes = نعم.
indicator-link-no = لا.
indicator-link-unsaid = لم يُذكر.
indicator-check = كيف تتحقق
indicator-counts = ما يُحتسب وما لا يُحتسب
indicator-yes = نعم
indicator-no = لا
indicator-mistake = الخطأ الأكثر شيوعًا
indicator-why = لماذا يهم المقيم في المدينة
indicator-first-step = الخطوة الأولى للإصلاح
indicator-doubt = موضع شك
indicator-example = مدينة مثال
indicator-example-unchecked = أشار إليها الدليل. ولم نتحقق هل بقيت الصفحة على حالها.
indicator-example-none = لا يذكر الدليل مدينة لهذا السؤال.
indicator-since = منذ 2022
indicator-since-new = الأرجح أنه جديد في 2024: رقمه أعلى من أرقام الإصدار السابق.
indicator-since-split = الأرجح أنه نصف سؤال قُسم: في رقمه حرف.
indicator-since-moved = الأرجح أنه كان يُطرح من قبل ضمن معيار آخر.
indicator-since-inferred = نستنتج ذلك من الأرقام، ولا يذكره أي مصدر.
indicator-ours = تقديراتنا نحن
indicator-ours-note = لا يذكرها أي مصدر، وقد ترى مدينتك غير ذلك.
indicator-kind = النوع
indicator-effort = العمل
indicator-reach = يفيد
indicator-owner = المسؤول
indicator-sdg = غاية التنمية المستدامة
indicator-learn = أين يُدرَّس
indicator-practise = أين تتدرب عليه
indicator-practise-check = السؤال { $number } في درس «{ $lesson }»
indicator-read-lesson = اقرأ الدرس، { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
indicator-score = قيّم مدينتك
indicator-neighbours = أسئلة أخرى
indicator-source = قُرئ الرقم والمعيار والقاعدة والمثال في نسخة منقولة عن الدليل، لا في الدليل نفسه. والصياغة لنا.
glossary-letters = الحروف
lost-ways = من هنا يمكنك المتابعة:
pages-nav = صفحات عن هذا الموقع
