# عندما يتغير الشيء نفسه في مكانين
versions-changed = تغيّر هذا والصفحة مفتوحة عندك
versions-decide = ما كتبته لم يُحفظ بعد، ولم يضع شيء. قارن بين النصين، وعدّل نصك أدناه إن شئت، ثم أبقِه أو اترك المحفوظ.
versions-stored = المحفوظ الآن
versions-stored-at = المحفوظ الآن، آخر تغيير { $time }
versions-mine = نصك، لم يُحفظ بعد
versions-empty = فارغ
versions-keep-mine = أبقِ نصي
versions-leave = اترك المحفوظ

# ما لم يعد موجودًا أو لم يعد كما كان
versions-deleted = حُذف في هذه الأثناء
versions-delete-changed = تغيّر هذا بعد أن فتحت الصفحة، فلم يُحذف شيء. انظر إليه مرة أخرى ثم قرر.
versions-withdraw-changed = تغيّر هذا الاقتراح بعد أن فتحت الصفحة، فلم يُسحب. انظر إليه مرة أخرى ثم قرر.
versions-proposal-gone = لم يعد هذا الاقتراح موجودًا هنا.
versions-proposal-gone-text = ما كتبته معروض هنا؛ انسخه إن كنت لا تزال بحاجة إليه.
versions-named = اسمك بجانبه
versions-proposal-decided = صدر في هذه الأثناء قرار من مشرف بشأن هذا الاقتراح
versions-proposal-decided-text = لم يعد من الممكن تغييره. ما كتبته معروض هنا؛ انسخه إن كنت لا تزال بحاجة إليه.
versions-proposal-sent = أرسلت هذا الاقتراح من قبل بكلمات أخرى
versions-proposal-sent-text = لم يُرسل شيء مرة ثانية. لتغيير ما أرسلته افتحه في «اقتراحاتي» ما دام ينتظر القرار.
versions-proposal-open = افتح ما أرسلته
versions-city-begun = بدأت هذه المدينة من قبل بوصف آخر
versions-action-gone = لم يعد هذا الإجراء في الجدول.
versions-order-changed = تغيّر ترتيب الجدول بعد أن فتحت الصفحة، فلم يُنقل شيء. انظر إليه ثم انقل الإجراء مرة أخرى.
versions-cover-changed = تغيّر اختيار الأسئلة بعد أن فتحت الصفحة، فلم يُضف شيء. انظر إليه مرة أخرى ثم قرر.
versions-value-gone = لم تعد هذه القيمة محفوظة.
versions-browser-gone = لم يعد هذا المتصفح مسجّل الدخول.

# الأولويات والجداول
versions-choice = المختار أولًا
versions-choice-both = { $count ->
    [0] لا يوجد سؤال في الاختيارين معًا.
    [zero] لا يوجد سؤال في الاختيارين معًا.
    [one] سؤال واحد آخر في الاختيارين معًا.
    [two] سؤالان آخران في الاختيارين معًا.
    [few] { $count } أسئلة أخرى في الاختيارين معًا.
    [many] { $count } سؤالًا آخر في الاختيارين معًا.
   *[other] { $count } سؤال آخر في الاختيارين معًا.
}
versions-choice-text = اختيارك لم يُحفظ بعد. الأسئلة التي يختلف فيها الاختياران معروضة هنا؛ أبقِ اختيارك أو اترك المحفوظ.
versions-choice-note = لم يُحفظ: تغيّر الاختيار في مكان آخر. قرر في الأعلى
versions-rows-title = بعض الصفوف لم تُحفظ بعد
versions-rows-kept = { $count ->
    [0] لم يُحفظ شيء من هذه الصفحة.
    [zero] لم يُحفظ شيء من هذه الصفحة.
    [one] استُلم صف آخر وحُفظ.
    [two] استُلم صفان آخران وحُفظا.
    [few] استُلمت { $count } صفوف أخرى وحُفظت.
    [many] استُلم { $count } صفًا آخر وحُفظ.
   *[other] استُلم { $count } صف آخر وحُفظ.
}

# المنطقة الزمنية
zone = المنطقة الزمنية
zone-hint = تُعرض الأيام والأوقات وفقها. الوقت الآن بهذا الإعداد { $time }.
zone-device = كما في هذا الجهاز
zone-region-Africa = أفريقيا
zone-region-America = أمريكا
zone-region-Antarctica = القارة القطبية الجنوبية
zone-region-Arctic = القطب الشمالي
zone-region-Asia = آسيا
zone-region-Atlantic = المحيط الأطلسي
zone-region-Australia = أستراليا
zone-region-Europe = أوروبا
zone-region-Indian = المحيط الهندي
zone-region-Pacific = المحيط الهادئ
zone-region-other = غير ذلك
