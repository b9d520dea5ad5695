account-name = اسمك
account-name-hint = كما تودّ أن تُنادى في هذه الصفحات.
account-name-empty = اكتب اسمك.
account-name-long = اختصر الاسم إلى 100 حرف.
account-email = عنوان البريد الإلكتروني
account-email-hint = به تسجّل الدخول. لا تُرسل إليه أي رسالة.
account-email-empty = اكتب عنوان بريدك الإلكتروني.
account-email-wrong = اكتب العنوان كاملًا، مثلًا name@city.example.
account-email-taken = يوجد حساب بهذا العنوان. سجّل الدخول به، أو اطلب كلمة مرور جديدة من القائمين على هذا الموقع.
account-password = كلمة المرور
account-password-hint = 12 حرفًا على الأقل. من السهل تذكّر ثلاث كلمات أو أربع لا رابط بينها. ويمكنك لصقها.
account-password-empty = اكتب كلمة المرور.
account-password-too-short = اجعل كلمة المرور 12 حرفًا على الأقل.
account-password-too-long = اختصر كلمة المرور إلى 128 حرفًا.
account-password-too-common = كلمة المرور هذه سهلة التخمين. اختر غيرها.
account-password-about-you = لا تؤلّف كلمة المرور من اسمك أو عنوانك أو اسم هذا الموقع.
account-show = أظهر
account-show-what = أظهر: { $label }
account-choose-listed = اختر من القائمة.
account-wrong = العنوان أو كلمة المرور غير صحيح.
account-current-wrong = ليست هذه كلمة مرورك الحالية.
account-wait = أُرسلت لهذا العنوان كلمات مرور خاطئة كثيرة. { $minutes ->
    [zero] حاول مرة أخرى الآن.
    [one] حاول مرة أخرى بعد دقيقة واحدة.
    [two] حاول مرة أخرى بعد دقيقتين.
    [few] حاول مرة أخرى بعد { $minutes } دقائق.
    [many] حاول مرة أخرى بعد { $minutes } دقيقة.
   *[other] حاول مرة أخرى بعد { $minutes } دقيقة.
}
account-busy = يسجّل الدخولَ الآن عددٌ كبير من الناس. انتظر بضع ثوانٍ ثم أرسل مرة أخرى.

account-register-title = افتح حسابًا
account-register-lead = صفحة واحدة ثم تتابع. لا رسالة بريد تنتظرها.
account-register-send = افتح الحساب
account-have-one = لديك حساب؟
account-gives-title = ماذا يمنحك الحساب
account-gives-anywhere = يرافقك تقدّمك إلى أي حاسوب أو هاتف.
account-gives-tests = يمكنك أداء اختبارات الوحدات.
account-gives-city = يمكنك تقييم مدينتك وكتابة مخطط استراتيجيتها.
account-keeps-title = ما الذي يُحفظ
account-keeps-text = اسمك وعنوانك ولغتك وما تفعله هنا، ولا شيء غير ذلك. يمكنك تنزيل كل ذلك أو حذفه متى شئت.

account-claim = عمل أحدٌ على هذا المتصفح من دون حساب: { $work }. هل كنتَ أنت؟
account-claim-checks = { $count ->
    [zero] لا إجابات
    [one] إجابة عن سؤال واحد
    [two] إجابة عن سؤالين
    [few] إجابة عن { $count } أسئلة
    [many] إجابة عن { $count } سؤالًا
   *[other] إجابة عن { $count } سؤال
}
account-claim-lessons = { $count ->
    [zero] لا دروس مكتملة
    [one] درس مكتمل واحد
    [two] درسان مكتملان
    [few] { $count } دروس مكتملة
    [many] { $count } درسًا مكتملًا
   *[other] { $count } درس مكتمل
}
account-claim-tests = { $count ->
    [zero] لا اختبارات
    [one] اختبار واحد بدأ
    [two] اختباران بدآ
    [few] { $count } اختبارات بدأت
    [many] { $count } اختبارًا بدأ
   *[other] { $count } اختبار بدأ
}
account-claim-yes = نعم، كنتُ أنا
account-claim-yes-hint = ينتقل ذلك إلى حسابك.
account-claim-no = لا، كان شخصًا آخر
account-claim-no-hint = يبقى ذلك على هذا المتصفح لذلك الشخص.
account-claim-empty = أخبرنا هل كان العمل على هذا المتصفح عملك.

account-comes-back = بعد تسجيل الدخول تعود إلى الصفحة التي كنت فيها.
account-none-title = ليس لديك حساب بعد؟
account-none-text = يمكنك قراءة كل الدروس من دونه. أما الاختبارات ومدينتك فتحتاج إليه.
account-forgotten-title = نسيت كلمة المرور؟
account-forgotten-text = اسأل القائمين على هذا الموقع. يمكنهم إعطاؤك رابطًا لكلمة مرور جديدة.
account-shared-title = على حاسوب مشترك
account-shared-text = سجّل الخروج حين تغادر. تجد اسمك في القائمة أعلى الصفحة.

account-reset-title = اختر كلمة مرور جديدة
account-reset-lead = للحساب { $email }. يعمل الرابط مرة واحدة.
account-reset-send = احفظ كلمة المرور الجديدة
account-reset-ends-sessions = بعد ذلك تُسجَّل خارجًا في كل مكان، ثم تسجّل الدخول بكلمة المرور الجديدة.
account-reset-used = سبق استعمال هذا الرابط
account-reset-expired = انتهت مدة هذا الرابط
account-reset-unknown = هذا الرابط لا يعمل
account-reset-ask-again = يعمل رابط كلمة المرور الجديدة مرة واحدة خلال ساعة. إن كنت لا تزال بحاجة إليه فاطلب غيره من القائمين على هذا الموقع.

account-since = الحساب منذ { $date }
account-you = أنت وهذه الصفحات
account-language = لغة الصفحات
account-language-hint = تُستعمل حين تسجّل الدخول. ويمكنك دائمًا قراءة أي صفحة بلغة أخرى.
account-current-password = كلمة المرور الحالية
account-new-password = كلمة المرور الجديدة
account-change-password = غيّر كلمة المرور
account-change-ends-sessions = بعد ذلك تُسجَّل خارجًا في كل متصفح آخر.
account-browsers = أين سجّلت الدخول
account-browser-unknown = متصفح غير معروف
account-browser-this = هذا المتصفح
account-browser-since = تسجيل الدخول: { $when }
account-sign-out-everywhere = سجّل الخروج في كل مكان
account-sign-out-everywhere-hint = في كل المتصفحات، وفي هذا أيضًا.
account-data = بياناتك
account-data-text = في الملف كل ما يحفظه هذا الموقع عنك: الإعدادات والإجابات والاختبارات والمدن والمخططات. ويمكن لبرامج أخرى قراءته.
account-download = نزّل بياناتي
account-demo-text = كل من يعرف كلمة مرور هذا الحساب يمكنه استعماله، ولذلك لا يمكن تغيير اسمه ولا كلمة مروره ولا حذفه. افتح حسابًا خاصًا بك لتحتفظ بما تفعله لنفسك.
account-to-courses = إلى الدورات
account-to-city = قيّم مدينتك
account-done-registered = فُتح حسابك وسُجّل دخولك.
account-done-settings = حُفظ.
account-done-password = حُفظت كلمة المرور الجديدة. وسُجّل خروجك من كل المتصفحات الأخرى.
account-done-browser = سُجّل خروجك من ذلك المتصفح.
account-done-signed-out = سُجّل خروجك.
account-done-new-password = حُفظت كلمة المرور الجديدة. سجّل الدخول بها الآن.

account-delete-title = احذف حسابي
account-delete-lead = لا رجعة في ذلك. ولا حاجة إلى ذكر سبب. يُحذف ما يلي:
account-delete-identity = اسمك وعنوانك وكلمة مرورك؛ وتُسجَّل خارجًا في كل مكان
account-delete-learning = كل إجاباتك والدروس المكتملة ونتائج الاختبارات
account-delete-cities = مدنك بكل ما فيها من إجابات وملاحظات ومخططات
account-delete-download = أتريد الاحتفاظ بنسخة؟
account-delete-password = كلمة مرورك
account-delete-send = احذف كل شيء الآن
account-deleted-title = حُذف حسابك
account-deleted-text = لم يبقَ هنا شيء مما كتبت أو أجبت، سوى ما نُشر من ممارسات، وهي تبقى بلا اسمك. شكرًا على وقتك. يمكنك متابعة القراءة من دون حساب.
account-deleted-go-on = تابع القراءة
