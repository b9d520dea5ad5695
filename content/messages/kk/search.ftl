search-title = Іздеу
search-title-words = Іздеу: { $words }
search-lead = Барлық сабақтан, 95 сұрақтан, қалалар мысалдарынан, глоссарийден және сайт беттерінен іздеу.
search-words = Не іздейсіз?
search-send = Табу
search-count = { $count ->
    [0] Ештеңе табылмады.
   *[other] { $count } нәтиже табылды.
}
search-count-words = { $count ->
    [0] «{ $words }» бойынша ештеңе табылмады.
   *[other] «{ $words }» бойынша { $count } нәтиже
}
search-kinds = Нәтижелер түрлері бойынша
search-all = Барлығы: { $count }
search-kind-lesson = Сабақтар: { $count }
search-kind-indicator = Сұрақтар: { $count }
search-kind-practice = Мысалдар: { $count }
search-kind-term = Глоссарий: { $count }
search-kind-page = Беттер: { $count }
search-is-lesson = Сабақ
search-is-indicator = Сұрақ
search-is-practice = Тәжірибеден мысал
search-is-term = Глоссарий
search-is-page = Бет
search-none = Сайтта осы сөздердің бәрі кездесетін мәтін жоқ.
search-none-fewer = Сөзді азайтып немесе сөздің басын ғана жазып көріңіз.
search-none-glossary = Глоссарийге қарау
search-none-indicators = 95 сұрақты қарап шығу
search-none-courses = Курстарды қарап шығу
search-begin = Мысалы:
search-pocket = Жылдам нәтижелер
search-pocket-none = Атаулар мен қысқаша сипаттамаларда бұл жоқ. Барлық мәтіннен іздеу үшін «Табу» түймесін басыңыз.
search-no-connection = Қазір байланыс жоқ. Бұл бет ашық тұрғанда жылдам нәтижелер байланыссыз да жұмыс істейді.
nav-search = Іздеу
