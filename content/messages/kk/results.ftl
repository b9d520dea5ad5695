# The scale of groups, on the pages of results, priorities and the home page
scale-label = 0-ден { $total } дейінгі шкалада { $value } орындалды. «{ $band }» тобының басы: { $from }.
scale-label-highest = 0-ден { $total } дейінгі шкалада { $value } орындалды, бұл ең жоғары топ.
scale-more = тағы { $more }
scale-range = { $from }–{ $to }

results = Нәтижелер
results-title = { $city }: { $total } сұрақтың { $met } орындалды
results-of = { $city }, { $date }
results-answered = { $total } сұрақтың { $answered } жауабы берілді.
results-all-answered = Барлық сұраққа жауап берілді: { $total }.
results-still-open = Ашық сұрақтар: { $open }. Сондықтан төмендегі сан тек өсуі мүмкін, ең көбі: { $most }.
results-answer-open = { $open } сұраққа жауап беру
results-see-open = Бірінші ашық сұрақты қарау
results-of-met = { $total } сұрақтан орындалды
results-group = топ: { $band }
results-group-so-far = әзірге топ: { $band }
results-value = барлық сұрақтың { $percent }, өзін-өзі бағалау бойынша.

results-mark = { $count }, { $date }
results-more-to = «{ $band }» тобына дейін тағы { $more }
results-highest = Ең жоғары топ
results-everything = Бәрі орындалды

results-part-name = «{ $name }»
results-parts-apart = { $weakestCount ->
   *[other] Ең әлсізі: { $weakest }; ең күштісі: { $strongest }
}
results-parts-weakest = { $weakestCount ->
    [one] Ең әлсіз өлшемшарт: { $weakest }
   *[other] Ең әлсіз өлшемшарттар: { $weakest }
}
results-parts-strongest = { $strongestCount ->
    [one] Ең күшті өлшемшарт: { $strongest }
   *[other] Ең күшті өлшемшарттар: { $strongest }
}
results-parts-spread = Өлшемшарттардың үлесі: { $least } – { $most }
results-parts-equal = Барлық өлшемшарт тең: { $percent }
results-parts-all-met = Барлық өлшемшарт толық орындалды
results-parts-none-met = Әзірге бірде-бір өлшемшартта ештеңе орындалмады
results-parts-too-early = Өлшемшарттарды салыстыруға әлі ерте
results-parts-left-out = { $count } өлшемшарт әзірге салыстырылмайды: жауаптар жартысынан аз.
results-caption = Өлшемшарттар, ең әлсізінен бастап
results-criterion = Өлшемшарт
results-squares = Бір шаршы — бір сұрақ
results-met = Иә
results-not-met = Жоқ
results-open = Ашық
results-all = Барлығы
results-share = Үлесі
results-before = Бұрын
results-together = Бірге

results-quick-first = { $count } оңай түзету. Мына { $shown } түзетуден бастаңыз
results-quick-all = { $count } оңай түзету
results-quick-none = Оңай түзету қалмады
results-quick-none-text = Қалғанына апталар немесе жеке жоба керек. Келесі бетте ол кімге көмектесетіні бойынша бөлінген.
results-choose = Неден бастауды таңдау
results-nothing-weak = Түзететін ештеңе жоқ
results-nothing-weak-yet = Әзірге түзететін ештеңе жоқ
results-nothing-weak-open = Бірде-бір сұраққа «жоқ» деген жауап берілмеген. Ашық сұрақтарға жауап беріңіз: бәрі орнында ма, сонда көрінеді.
results-nothing-weak-all = Барлық { $total } сұрақ орындалды. Солай қалуы үшін жоспарға кім не үшін жауап беретінін жазып, бір жылдан кейін қаланы қайта бағалаңыз.
results-write-outline = Жоспар жазу

results-change = { $date } кейін: қосылды { $gained }, жоғалды { $lost }
results-change-none = { $date } кейін ештеңе өзгерген жоқ
results-gained = Қосылды: { $count }
results-lost = Жоғалды: { $count }
results-unchanged = Өзгеріссіз: { $count }
results-nobody = Жоқ
results-which = Тізімді көрсету
results-newly-known = Қосылғандардың ішінде { $count } сұраққа ол кезде жауап болмаған: мүмкін, портал емес, ол туралы білетініңіз өзгерген шығар.

results-what = Бұл не
results-what-text = Бұл — { $edition } жылғы шығарылымның сұрақтары бойынша өзін-өзі бағалау, барлығы { $total } сұрақ. Ол LOSI индексінің ресми мәні емес, оны жарияланған мәндермен ондық үлеске дейін салыстыруға болмайды.
results-print-hint = Браузердің басып шығару пәрменімен бір A4 парағына басылады.
results-xlsx = Барлық жауап, XLSX
results-docx = Жоспар, DOCX
results-json = Барлық деректер, JSON

results-empty-title = Әзірге жауап жоқ
results-empty-results = Бірінші жауаптан бастап мұнда { $total } сұрақтың қаншасы орындалғаны, бұл қай топ екені, қаланың қай жері күшті, қай жері әлсіз екені және нені оңай түзетуге болатыны көрінеді.
results-empty-priorities = { $subject ->
    [software] Басымдықтар орындалмағаннан шығады. Бірнеше сұраққа жауап беріңіз, сонда бұл бет қай өлшемшарттар толық орындалуға жақын екенін көрсетеді.
   *[portal] Бірінші кезектегі істер орындалмағаннан құралады. Бірнеше сұраққа жауап берсеңіз, бет түзетулерді қиындығы және кімге көмектесетіні бойынша бөледі.
}
results-begin = Бірінші сұрақтан бастау
results-example = Үлгі қаланы қарау

priorities-title = Алдымен не істеу керек
priorities-none-yet = Неден бастауды таңдаңыз; қосынды өзі өзгереді
priorities-if-chosen = Таңдалған { $count } іс жасалса
priorities-met = Орындалды: { $now }
priorities-sum = Бұрын { $now }, енді { $then }
priorities-stays = Топ өзгермейді: { $band }.
priorities-rises = Топ көтеріледі: бұрын { $before }, енді { $band }.
priorities-next = Сонда «{ $band }» тобына дейін тағы { $more }.
priorities-top = Бұл — ең жоғары топ.
priorities-mark-now = қазір { $count }
priorities-mark-then = таңдауыңызбен { $count }
priorities-quick-enough = { $count ->
    [one] Бір оңай түзету { $met } береді. «{ $band }» тобына бұл жеткілікті.
   *[other] Барлық оңай түзету ({ $count }) бірге { $met } береді. «{ $band }» тобына бұл жеткілікті.
}
priorities-quick-short = { $count ->
    [one] Бір оңай түзету { $met } береді. «{ $band }» тобына басқа бағандардан тағы { $more } керек.
   *[other] Барлық оңай түзету ({ $count }) бірге { $met } береді. «{ $band }» тобына басқа бағандардан тағы { $more } керек.
}
priorities-quick-none = Оңай түзету қалмады. «{ $band }» тобына басқа бағандардан { $more } керек.
priorities-quick-unanswered = Төмендегі барлық түзету бірге { $met } береді. «{ $band }» тобына жету үшін ашық сұрақтарға да жауап беру керек.
priorities-quick-highest = Қала қазірдің өзінде ең жоғары топта. Таңдауыңыз адамдарға бәрібір көмектеседі.
priorities-about-quick = Күндер. Бет, сілтеме, есім.
priorities-about-medium = Апталар немесе айлар. Нысан, мердігер.
priorities-about-hard = Бюджетте жолы бар жоба.
priorities-chosen = { $count ->
    [0] ештеңе таңдалмады
   *[other] таңдалды: { $count }
}
priorities-column-empty = Мұнда бос.
priorities-first-step = Бірінші қадам
priorities-lesson = Сабақ:
priorities-take = { $count ->
    [0] Жоспарға өту
   *[other] { $count } істі жоспарға алу
}
priorities-update = Сақтап, қайта есептеу
priorities-recalculate = Қайта есептеу
priorities-back = Нәтижелерге оралу
priorities-estimates = Әр бағанда алдымен көбірек адамға көмектесетіні тұр. Қиындығы мен қамтуы — біздің өз бағамыз, ол дереккөздерде жоқ.
priorities-not-saved = Сақталмады. Таңдауыңыз әлі белгіленіп тұр; қайталап көріңіз.
priorities-try = Көріп шығыңыз: мысалда ештеңе сақталмайды.
priorities-see-outline = Мысалдағы жоспарды қарау
