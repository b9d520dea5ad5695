# Құжат: бұл сөйлемдер бетте, DOCX файлында және қағазда тұрады
outline = Стратегия жоспары
outline-kicker = Стратегия жоспары, { $month }
outline-default-title = { $subject ->
    [software] Біздің бағдарлама: келесі қадам
   *[portal] Цифрлық қызметтер: одан әрі не
}
outline-subtitle = { $subject ->
    [software] «{ $city }» қызметінің бағдарламасы
   *[portal] { $city } қаласы
}
outline-progress = Расталған бөлімдер: { $settled } / { $total }.
outline-disclaimer = { $subject ->
    [software] Өзін-өзі бағалау, сертификат емес.
   *[portal] Өзін-өзі бағалау, LOSI индексінің ресми мәні емес.
}
outline-independent = Тәуелсіз оқу материалы бойынша жасалған. Біріккен Ұлттар Ұйымы оны жасаған да, мақұлдаған да жоқ.
outline-gap = Әлі жазылмаған.
outline-gap-actions = Әзірге іс-шара жоқ.
outline-note-filled = Жауаптар бойынша толтырылған; әлі ешкім растамаған.
outline-note-written = Жоба нұсқа, әлі расталмаған.
outline-note-changed = Растағаннан кейін нәтижелер өзгерді.
outline-indicator = { $name } ({ $code })

outline-actions-action = Іс-шара (сұрақтар)
outline-actions-questions = ({ $codes })
outline-actions-owner = Жауапты
outline-actions-due = Мерзімі
outline-actions-cost = Шығыны
outline-actions-measure = Нәтиже көрсеткіші
outline-actions-caption = Іс-шаралар: жауапты, мерзімі, шығыны және нәтиже көрсеткіші
outline-cost-none = жоқ
outline-cost-low = төмен
outline-cost-medium = орташа
outline-cost-high = жоғары
outline-not-set = көрсетілмеген

# Құжаттың айналасындағы бет
outline-filled-hint = Белгіленген сөздер жауаптардан алынған. Біреу бөлімді растағанша олар белгіленіп тұрады.
outline-docx = DOCX жүктеп алу
outline-print = Басып шығару немесе PDF
outline-xlsx = Барлық жауап XLSX форматында
outline-json = Барлық деректер JSON форматында
outline-take-away = Өзіңізбен алып кету
outline-continue = Әрі қарай: «{ $title }»
outline-all-settled = Барлық бөлім расталды.
outline-example-start = Өз қаламды бағалау
outline-change-title = Атауын өзгерту
outline-title-label = Құжаттың атауы
outline-title-hint = { $subject ->
    [software] Командадағы әркім қайталай алатын бірнеше сөз. «{ $title }» сай келсе, бос қалдырыңыз.
   *[portal] Әкім қайталай алатын бірнеше сөз. «{ $title }» сәйкес келсе, өрісті бос қалдырыңыз.
}
outline-title-long = Атауды { $limit } таңбаға дейін қысқартыңыз.
outline-paper-note = Төменде тек құжат. Браузер мәзірін ашып, «Басып шығару» пәрменін таңдаңыз; сол жерде PDF етіп сақтауға да болады.
outline-paper-back = Жұмысқа оралу

outline-state-empty = мұнда әзірге бос
outline-state-filled = жауаптар бойынша толтырылған
outline-state-written = жазылған, расталмаған
outline-state-confirmed = расталған
outline-state-changed = нәтижелеріңіз өзгерді
outline-state-left-out = құжатқа кірмейді
outline-left-out-text = Бұл бөлім құжатта жоқ. Оны қайтару үшін «Өзгерту» түймесін басыңыз.
outline-confirm = Растау
outline-confirm-section = Растау: { $title }
outline-change-section = Өзгерту: { $title }
outline-write = Жазу
outline-write-section = Жазу: { $title }
outline-confirmed-said = Расталды: { $title }.
outline-confirm-stale = Бет ашылғаннан кейін бұл бөлім өзгерді. Оны тағы бір рет оқып, растаңыз.
outline-fill-context = Алғашқы сұрақтарға жауап беріңіз, сонда бөлім өзі толтырылады.
outline-fill-statements = Жетістіктер мен қиындықтарды атау
outline-fill-priorities = Неден бастауды таңдау
outline-fill-questions = Сұрақтарға өту
outline-fill-note = Сонда бөлім сіз таңдағанмен толтырылады. Оны қолмен де жазуға болады.
outline-fill-statements-note = Онда жазылғаны осында пайда болады. Қолмен де жазуға болады.

outline-changed = Растағаннан кейін нәтижелеріңіз өзгерді. Құжаттағы мәтін бұрынғы қалпында.
outline-then = Ол кезде
outline-now = Қазір
outline-now-nothing = Бүгінгі жауаптар мұнда ештеңе толтырмайды.
outline-keep = Бар мәтінді қалдыру
outline-take = Жаңа мәтінді алу
outline-results-say = Жауаптарыңыз бүгін не береді
outline-take-instead = Менікінің орнына осы мәтінді алу

outline-text-hint = Бос жол жаңа абзацты бастайды. Сызықшадан басталған жол тізім тармағы болады.
outline-save-confirm = Сақтап, растау
outline-save-draft = Сақтау, кейін растау
outline-leave-out = Бұл бөлімді қоспау
outline-text-empty = Бірдеңе жазыңыз немесе бөлімді құжатқа қоспаңыз.
outline-text-long = Мәтінді { $limit } таңбаға дейін қысқартыңыз. Қазір онда { $length } таңба бар.
outline-guidance = Мұны қалай жазу керек
outline-questions = Көмекке үш сұрақ
outline-blank = Сөйлемнің басы

outline-add-action = Іс-шара қосу
outline-actions-done = Кестені аяқтау
outline-edit-action = { $number }-іс-шараны өзгерту
outline-delete-action = { $number }-іс-шараны жою
outline-move-up = Жоғары
outline-move-down = Төмен
outline-move-up-action = { $number }-іс-шараны жоғары жылжыту
outline-move-down-action = { $number }-іс-шараны төмен жылжыту
outline-delete-sure = Бұл іс-шараны жою керек пе? Оны қайтару мүмкін болмайды.
outline-new-action = Жаңа іс-шара
outline-action-text = Не істеледі
outline-action-text-hint = Бір адам аяқтай алатын бір қадам.
outline-action-owner-hint = Бөлім емес, лауазым.
outline-action-due = Қай күнге дейін
outline-action-cost = Шығыны
outline-action-measure = Нәтиже көрсеткіші: қалай білесіз
outline-action-measure-hint = Зерттеусіз санауға болатын нәрсе.
outline-action-questions = Қай сұрақтарға жауап береді
outline-action-save = Іс-шараны сақтау
outline-action-empty = Не істелетінін жазыңыз.
outline-action-long = { $limit } таңбаға дейін қысқартыңыз.
outline-action-day = Күнді таңдаңыз немесе өрісті бос қалдырыңыз.
outline-action-unreadable = Көрсетілгендердің ішінен таңдаңыз.
outline-action-full = Кестеде { $limit } іс-шарадан артық болмайды. Алдымен біреуін жойыңыз.
outline-uncovered = { $count ->
    [one] Таңдалған { $count } сұраққа әлі іс-шара жоқ: { $questions }.
   *[other] Таңдалған { $count } сұраққа әлі іс-шара жоқ: { $questions }.
}
outline-add-uncovered = { $count ->
    [one] Ол үшін іс-шара қосу
   *[other] Әрқайсысына іс-шара қосу
}
outline-dropped = Іс-шараларда аталған, бірақ енді таңдалмаған: { $questions }.
outline-timeline = Мерзімі бар іс-шаралар: { $count }, { $first } – { $last }; күндер кестедегідей
outline-timeline-caption = Іс-шаралар қашан аяқталады. Нөмірлер кестедегідей.
