# The city exercise: start page, city, list of tasks, questions, sheets, statements
city-title = Қалаңызды бағалаңыз
city-lead = Қалаңыздың порталына { $count } сұрақ қойыңыз. Онда не жоқ екенін көресіз және оны түзету жоспарын аласыз.
city-yours = Сіздің қалаларыңыз
city-begin = Өз қаламнан бастау
city-begin-another = Тағы бір қаланы бастау
city-see-example = Дайын мысалды қарау
city-guest = Есептік жазба керек: сонда жауаптар сақталады және оларды тек сіз көресіз.
city-guest-fields = Ол үшін аты-жөніңіз, электрондық пошта мекенжайы және құпиясөз керек.
city-deleted = Қала мен оған берілген жауаптар жойылды.

city-how = Бұл қалай жүреді
city-how-more = Не керек және қанша уақыт алады

city-what = Бұл не
city-what-text = Әр сұрақ тұрғындар қала порталынан іздейтін бір нәрсе туралы. Сіз оны іздеп, «иә», «жоқ» немесе «әзірге білмеймін» деп жауап бересіз. Әр «иә» бір ұпай береді, барлық сұрақтың салмағы бірдей.
city-what-edition = Сұрақтар жергілікті онлайн-қызметтер индексінің (LOSI) { $edition } жылғы шығарылымынан алынған.
city-what-self = Сіздің нәтижеңіз — өзін-өзі бағалау. Ол LOSI индексінің ресми мәні емес.
city-need = Не керек
city-need-portal = Қала порталының мекенжайы. Порталға қызметтік рұқсатсыз, тұрғынның көзімен қараңыз.
city-need-device = Браузер. Телефон да жетеді, бірақ қатар тұрған екі терезе ыңғайлырақ.
city-need-colleagues = Мүмкін болса, екі әріптес: бірі «бір терезе» орталығынан, екіншісі АТ бөлімінен.
city-time = Қанша уақыт алады
city-time-text = Екі әріптеспен жарты күн немесе күніне он минут. «Сақтап, жалғастыру» түймесін басқанда әр жауап сақталады, сондықтан кез келген сұрақта тоқтап, басқа күні орала аласыз.
city-time-messages = { $codes } сұрақтары қаланың өтініштерге жауап беретін-бермейтінін тексереді. Сынақ өтінішін бірінші күні-ақ жіберіңіз.
city-leave-with = Соңында не аласыз
city-leave-results = Кез келген сәтте — нәтиже: әр өлшемшарт бойынша не орындалды және келесі топқа дейін қанша қалды.
city-leave-priorities = Алдымен нені түзету керегінің тізімі: қиындығы және кімге көмектесетіні бойынша.
city-leave-outline = Әкімге немесе министрге арналған стратегия жоспары, дайын құжат түрінде.

city-example-text = { $name } — ойдан шығарылған қала, ол бірінші сұрақтан соңғысына дейін бағаланған: { $total } сұрақтың { $met } орындалған. Әр жауапты қарауға болады.

city-list-met = { $total } сұрақтың { $met } орындалды
city-list-answered = Жауаптар: { $total } сұрақтың { $answered }
city-list-begun = Басталды: { $month }
city-list-changed = Соңғы өзгеріс: { $date }
city-go-on = { $code } сұрағынан жалғастыру
city-see-results = Нәтижелерді қарау

city-new-title = { $subject ->
    [software] Қай қызметтің бағдарламасын тексересіз?
   *[portal] Қай қаланы бағалайсыз?
}
city-new-lead = Бұл мәліметтер нәтижелер мен жоспарға енеді. Оларды кейін өзгертуге болады.
city-again-lead = { $subject ->
    [software] Сол бағдарлама тағы бір рет. Нәтижеде содан бері не өзгергені көрінеді.
   *[portal] Сол қала тағы бір рет. Нәтижелерде өткен бағалаудан бері не өзгергені көрінеді.
}
city-edit-title = { $subject ->
    [software] Қызмет және оның бағдарламасы туралы
   *[portal] Қала туралы
}
city-name = { $subject ->
    [software] Қызметтің атауы
   *[portal] Қаланың атауы
}
city-country = Ел
city-country-none = Басқа ел немесе тізімде жоқ
city-population = Тұрғындар саны
city-population-hint = Шамамен жазуға болады, мысалы 212 000.
city-languages = Тұрғындардың тілдері
city-languages-hint = Сәйкес келетіннің бәрін белгілеңіз. Кейбір сұрақтар порталдың қай тілдерде екені туралы.
city-languages-other = Басқа тілдер
city-languages-other-hint = Үтір арқылы.
city-portal = { $subject ->
    [software] Бастапқы кодтың немесе қызметтің мекенжайы
   *[portal] Порталдың мекенжайы
}
city-portal-hint = { $subject ->
    [software] Браузерде тұрғандай, мысалы code.city.example/permits. Код ашық болмаса, қызмет пайдаланылатын мекенжай.
   *[portal] Браузер жолындағыдай, мысалы www.city.example. Сайт бірнешеу болса, қаланың басты сайтын көрсетіңіз.
}
city-optional = (міндетті емес)
city-create = Сақтап, сұрақтарға өту
city-error-name = { $subject ->
    [software] Қызметтің атауын жазыңыз
   *[portal] Қаланың атауын енгізіңіз
}
city-error-name-long = { $subject ->
    [software] Қызметтің атауын { $limit } таңбаға дейін қысқартыңыз
   *[portal] Қала атауын { $limit } таңбаға дейін қысқартыңыз
}
city-error-population = Тұрғындар санын цифрмен енгізіңіз, мысалы 212 000
city-error-languages-long = Басқа тілдер тізімін { $limit } таңбаға дейін қысқартыңыз
city-error-portal = { $subject ->
    [software] Бастапқы кодтың немесе қызметтің мекенжайын жазыңыз, мысалы https://code.city.example/permits
   *[portal] Порталдың мекенжайын енгізіңіз, мысалы https://www.city.example
}

city-delete = { $subject ->
    [software] Осы тексеруді жою
   *[portal] Осы қаланы жою
}
city-delete-title = { $subject ->
    [software] «{ $city }» тексеруін жоясыз ба?
   *[portal] { $city } қаласын жою керек пе?
}
city-delete-text = { $count ->
    [0] Әзірге жауап жоқ. Қала тізіміңізден жоғалады.
   *[other] { $count } жауап мекенжайларымен және ескертпелерімен бірге, сондай-ақ бірінші кезектегі істер, жетістіктер мен қиындықтар және жоспар жойылады.
}
city-delete-final = Мұны қайтару мүмкін емес. Жауаптар әлі керек болуы мүмкін болса, алдымен оларды жүктеп алыңыз.
city-delete-confirm = Біржола жою
city-keep = { $subject ->
    [software] Тексеруді қалдыру
   *[portal] Қаланы қалдыру
}

city-demo-note = { $city } — ойдан шығарылған қала. Оны кез келген адам көре алады, бірақ ешкім өзгерте алмайды.
city-demo-own = Өз қаламды бағалау
city-coverage = Жауаптар: { $total } сұрақтың { $answered }. Иә: { $met }, жоқ: { $notMet }. Ашық сұрақтар: { $open }.
city-coverage-none = { $total } сұрақтың әзірге біреуіне де жауап жоқ. Кез келгенінен бастаңыз: мұндағы рет — ұсыныс қана.
city-coverage-all = Барлық { $total } сұраққа жауап берілді. Иә: { $met }, жоқ: { $notMet }.
city-coverage-self = { $subject ->
    [software] Бұл — өзін-өзі бағалау. Оны ешкім растамайды.
   *[portal] Бұл — өзін-өзі бағалау, LOSI индексінің ресми мәні емес.
}
city-tasks = Сұрақтар
city-all = Барлық сұрақ
city-start-with = { $code } сұрағынан бастау
city-profile = { $subject ->
    [software] Қызмет туралы
   *[portal] Қала туралы
}
city-again = { $subject ->
    [software] Қайта тексеру
   *[portal] Қайта бағалау
}
city-state-not-started = Әлі басталмаған
city-state-in-progress = Жұмыс жүріп жатыр, { $total } сұрақтың { $answered }
city-state-completed = Дайын
city-at-question = Жалғастыру: { $code }
city-from-question = Бастау: { $code }
city-as-sheet = Бір парақта
city-as-sheet-of = { $criterion }: бір парақта
city-all-questions = Барлығы: { $count } сұрақ
city-cell-met = иә
city-cell-not-met = жоқ
city-cell-unknown = кейін
city-cell-untouched = жауап жоқ

city-then = Одан әрі не
city-then-any-time = Ол үшін бәріне жауап беру міндетті емес: бар жауаптар да жеткілікті.
city-then-results = Нәтижелер
city-then-results-text = { $subject ->
    [software] қай өлшемшарттар толық, ішінара орындалған немесе орындалмаған.
   *[portal] Не орындалды, бұл қай топ, қай өлшемшарттар күшті, қайсысы әлсіз.
}
city-then-priorities = Бірінші кезектегі істер
city-then-priorities-text = { $subject ->
    [software] «Жоқ» деген жауаптар өлшемшарт бойынша; алдымен толық орындалуға ең жақындары.
   *[portal] «Жоқ» деген жауаптар, қиындығы және кімге көмектесетіні бойынша. Алдымен не істейтінін өзіңіз таңдайсыз.
}
city-then-statements = Жетістіктер мен қиындықтар
city-then-statements-text = Төрт сөйлем: елде және қалада не шығып жүр, не шықпай жүр.
city-then-outline = Стратегия жоспары
city-then-outline-text = Жауаптарыңыз бойынша толтырылатын және өз сөзіңізбен толықтыратын құжат.
city-files = Өзіңізбен алып кету
city-files-answers = Барлық жауап кесте түрінде
city-files-outline = Жоспар құжат түрінде
city-files-everything = Барлық деректер, көшіруге немесе мұрағатқа

city-question-title = { $code } сұрағы: { $name }
city-number-of = барлығы { $total }
city-number-label = { $total } сұрақтың { $number }-сұрағы
city-number-in = { $criterion }, { $total } сұрақтың { $number }-сұрағы.
city-answered-left = Жауаптар: { $answered }, кейінге қалдырылды: { $left }.
city-earns = { $subject ->
    [software] Жауап «иә», егер
   *[portal] Ұпай беріледі, егер
}
city-link-counts = Сілтеме есепке алына ма?
city-link-yes = Иә.
city-link-no = Жоқ.
city-link-unsaid = Анықтамада бұл айтылмаған.
city-to-answer = Жауапқа өту
city-how-to-check = Қалай тексеру керек
city-counts = Не есепке алынады, не алынбайды
city-mistake = Жиі кездесетін қате
city-example-city = Үлгі қала
city-why = Бұл тұрғынға не үшін керек
city-good-to-know = Білген пайдалы
city-more = Толығырақ
city-more-indicator = { $code } сұрағы туралы бәрі
city-more-lesson = Сабақ:
city-your-answer = { $subject ->
    [software] «{ $city }» бағдарламасы туралы жауабыңыз
   *[portal] Сіздің жауабыңыз: { $city }
}
city-answer-of = Жауап: { $city }
# The text after each answer continues its bold word.
city-answer-met = Иә
city-answer-met-text = { $subject ->
    [software] , солай
   *[portal] , бұл бар
}
city-answer-not-met = Жоқ
city-answer-not-met-text = { $subject ->
    [software] , әлі жоқ немесе ішінара ғана
   *[portal] , бұл жоқ немесе біз таппадық
}
city-answer-unknown = Әзірге білмеймін
city-answer-unknown-text = , ашық қалдыру
city-evidence = { $subject ->
    [software] Бұл қай жерде көрінеді?
   *[portal] Мұны қай жерден таптыңыз?
}
city-evidence-hint = { $subject ->
    [software] Файлдың, беттің немесе баптаудың мекенжайы. Әріптесіңіз оны аша алуы керек.
   *[portal] Әріптесіңіз аша алуы үшін беттің мекенжайы.
}
city-evidence-read = Бет
city-note = Ескертпе
city-note-hint = Келісу үшін әріптесіңіз нені білуі керек.
city-save-continue = Сақтап, жалғастыру
city-save-results = Сақтап, нәтижелерді қарау
city-skip-to = Өткізіп жіберу, келесісі { $code }
city-back-to = Артқа, { $code }
city-next-to = Әрі қарай, { $code }
city-keys = Бағыттауыш пернелер жауапты таңдайды, Enter сақтайды.
city-place = Тізімдегі орны
city-received = Қабылданды: { $code }, { $answer }, уақыты { $time }.
city-error-answer = «Иә», «жоқ» немесе «әзірге білмеймін» дегенді таңдаңыз
city-error-evidence = Беттің мекенжайын енгізіңіз, мысалы https://www.city.example/taxes, немесе өрісті бос қалдырыңыз
city-error-note = Ескертпені { $limit } таңбаға дейін қысқартыңыз
city-keep-mine = Менікін қалдырып, жалғастыру

city-sheet-lead = Сұрақтар: { $total }. Иә: { $met }, жоқ: { $notMet }, ашық: { $open }.
city-sheet-show = Көрсету
city-filter-all = барлығы, { $count }
city-filter-open = ашық, { $count }
city-filter-no = «жоқ», { $count }
city-sheet-code = №
city-sheet-question = Сұрақ
city-sheet-answer = Жауап
city-sheet-support = Қайдан табылды немесе ескертпе
city-sheet-own-page = { $code }: сұрақ жеке бетте
city-sheet-support-of = { $code } сұрағы: қайдан табылды немесе ескертпе
city-sheet-later = Кейін
city-sheet-save-next = Сақтап, өту: { $criterion }
city-sheet-one-page = Бір-бір сұрақтан
city-sheet-received = Қабылданды. { $criterion }: { $total } сұрақтың { $received } сақталды, соңғы жауап уақыты { $time }.
city-sheet-error-answer = { $code } сұрағы үшін «иә», «жоқ» немесе «кейін» дегенді таңдаңыз
city-sheet-error-note = { $code } сұрағының ескертпесін { $limit } таңбаға дейін қысқартыңыз
city-sheet-error-changed = Бет ашық тұрғанда { $code } сұрағы өзгертілді
city-sheet-none-open = Бұл өлшемшартта ашық сұрақ жоқ.
city-sheet-none-no = Бұл өлшемшартта «жоқ» деген жауап жоқ.
city-sheet-show-all = Барлығын көрсету, { $count }
city-sheet-next = Әрі қарай: { $criterion }

city-statements-title = Жетістіктер мен қиындықтар
city-statements-lead = Елдің бір жетістігі мен бір қиындығы және қаланың да сонша. Жоспар осылардан басталады. Кез келген өрісті бос қалдыруға болады.
city-statements-country = Ел
city-statement-nationalAchievement = Елдің жетістігі
city-statement-nationalChallenge = Елдің басты қиындығы
city-statement-localAchievement = Қаланың жетістігі
city-statement-localChallenge = Қаланың басты қиындығы
city-statements-guidance = Оларды қалай жазу керек
city-statements-ask = Өзіңізден сұраңыз
city-statements-example = Ойдан шығарылған қала қалай жазды
city-statements-blank = Сөйлемнің басы
city-statements-received = Қабылданды, уақыты { $time }.
city-statements-next = Жоспарға өту
city-statements-none = Мұнда ештеңе жазылмаған.
city-error-statement = Бұл мәтінді { $limit } таңбаға дейін қысқартыңыз
