home-sentence = Посмотрите на портал своего города глазами оценщика, ответьте на { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
} и получите план.
home-lead = Короткие уроки для служащих, вопросы индекса местных онлайн-услуг простыми словами и план стратегии для тех, кто принимает решения.
home-begin = Начните здесь
home-stopped = Продолжить с того же места
home-next = Дальше для вас
home-place = { $course }, модуль { $module }, урок { $number } из { $of }.
home-stopped-at = Вы остановились на разделе «{ $heading }».
home-part-read = Прочитанная часть этого урока
home-begin-minutes = Начать, { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
home-lesson-minutes = Дальше, { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
home-minutes-left = Продолжить, ещё { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
home-course-done = Вы прошли курс
home-score-now = Оценить свой город
home-see-course = Посмотреть пройденное
home-waiting = Вас ждёт { $city }:
home-waiting-results = результат, на все вопросы есть ответ
home-doors = Куда пойти
home-learn = Учиться
home-learn-text = Каждый урок начинается со случая из работы города, объясняет правило и сразу проверяет, всё ли понятно. Читать и отвечать можно без учётной записи.
home-learn-size = { $modules ->
    [one] { $modules } модуль
    [few] { $modules } модуля
    [many] { $modules } модулей
   *[other] { $modules } модуля
}, { $lessons ->
    [one] { $lessons } урок
    [few] { $lessons } урока
    [many] { $lessons } уроков
   *[other] { $lessons } урока
}.
home-score = Оценить свой город
home-score-text = Отвечайте «да», «нет» или «пока не знаю» и сохраняйте адрес найденной страницы. Вы увидите, чего не хватает, что исправить сначала и как это записать.
home-score-size = В любом порядке, за сколько угодно дней.
home-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
home-questions-text = За что даётся балл, считается ли ссылка, как проверять и какую ошибку делают чаще всего. У каждого вопроса своя страница.
home-questions-size = { $criteria ->
    [one] { $criteria } критерий
    [few] { $criteria } критерия
    [many] { $criteria } критериев
   *[other] { $criteria } критерия
}, выпуск 2024 года.
home-practice-city = Потренируйтесь на Вельморе: вымышленный город, свой портал и ответы с объяснениями
home-compendium = Посмотрите, как это сделали другие города: примеры по каждому вопросу
home-city = Город в { $count ->
    [one] { $count } вопросе
   *[other] { $count } вопросах
}
home-finding = { $city }: выполнено { $met } из { $total }. Слабее всего критерий «{ $criterion }»: { $part } из { $size }.
home-squares = Один квадрат — один вопрос о портале города. Критерии разной величины: в самом длинном ряду вопросов { $longest }, в самом коротком { $shortest }. Балл везде весит одинаково.
home-invented = { $city } — вымышленный город. Для своего города вы получите такую же картину, а с ней и список того, с чего начать.
home-whole-result = Весь результат города { $city }
home-row = { $met } из { $total }
home-met = выполнено, { $count }
home-not-met = не выполнено, { $count }
home-open = пока неизвестно, { $count }
home-as-table = Те же числа в таблице
home-table = { $city } по критериям
home-criterion = Критерий
home-column-met = Да
home-column-not-met = Нет
home-column-open = Открыто
home-column-all = Всего
home-together = Вместе
home-thread = Один вопрос от начала до конца
home-thread-learn = Узнать
home-thread-learn-text = Вопрос { $code } — о том, можно ли оплатить воду онлайн. Порталу не обязательно принимать деньги самому: достаточно ссылки туда, где платят.
home-thread-see = Открыть вопрос { $code }
home-thread-score = Оценить
home-thread-score-text = Водоканал принимает карты на своём сайте, но на портале города { $city } туда ничего не ведёт.
home-answer-met = выполнено
home-answer-not-met = не выполнено
home-answer-unknown = пока неизвестно
home-thread-choose = Выбрать
home-thread-choose-text = Не хватает одной ссылки, а счёт за воду получают все. Поэтому вопрос стоит почти в начале списка.
home-thread-plan = Запланировать
home-thread-plan-text = В плане появляется действие: поместить страницу оплаты в раздел «Оплата». Начальник отдела коммуникаций сделает это до { $date } и будет считать, сколько посетителей переходит к водоканалу.
home-thread-again = Спросить снова
home-thread-again-text = Через год тот же вопрос задают ещё раз, и страница показывает, что изменилось.
home-rely = На что можно положиться
home-rely-line = Всё работает на старом телефоне, при медленной связи и без JavaScript.
home-rely-answer = Ответ сохранён раньше, чем страница скажет «Получено».
home-rely-data = Вас спросят об имени, адресе электронной почты и языке и больше ни о чём. Ни одна другая компания не видит, что вы здесь делаете.
home-rely-everybody = Читать и отвечать можно с клавиатуры, с программой экранного доступа и с текстом вдвое крупнее.
home-rely-open = Программа с открытым кодом работает на одном сервере в вашем учреждении.
indicators-title = { $total ->
    [one] { $total } вопрос
    [few] { $total } вопроса
    [many] { $total } вопросов
   *[other] { $total } вопроса
}
indicators-lead = Каждый спрашивает, можно ли найти на портале города что-то одно. Нашлось — балл есть, не нашлось — балла нет.
indicators-choose = Выбрать вопросы
indicators-part-criterion = Критерий
indicators-part-link = Считается ли ссылка?
indicators-part-effort = Работа для города
indicators-part-check = Как проверять
indicators-any = Все
indicators-effort-ours = Это наша собственная оценка.
indicators-effort = { $effort ->
    [quick] Простая работа
    [medium] Работа средней сложности
   *[hard] Сложная работа
}
indicators-words = Слова в названии, в вопросе или номер
indicators-search = Найти
indicators-count-all = { $total ->
    [one] Весь { $total } вопрос.
    [few] Все { $total } вопроса.
    [many] Все { $total } вопросов.
   *[other] Все { $total } вопроса.
}
indicators-count = { $count ->
    [0] Подходящих вопросов нет.
    [one] Подходит { $count } вопрос из { $total }.
    [few] Подходят { $count } вопроса из { $total }.
    [many] Подходят { $count } вопросов из { $total }.
   *[other] Подходят { $count } вопроса из { $total }.
}
indicators-chosen = Что вы выбрали
indicators-with-words = «{ $words }»
indicators-take-away = убрать
indicators-show-all = { $total ->
    [one] Показать весь { $total } вопрос
    [few] Показать все { $total } вопроса
    [many] Показать все { $total } вопросов
   *[other] Показать все { $total } вопроса
}
indicators-none = Уберите одно из условий или попробуйте другие слова. Короткие слова находят больше, чем целые предложения: «вода», «школа», «автобус».
indicators-of = { $count } из { $of }
indicator-title = Вопрос { $code }: { $name }
indicator-place = { $number } из { $total }
indicator-place-part = { $criterion }, { $number } из { $of }.
indicator-place-aria = Место в списке
indicator-all = Все вопросы
indicator-yes-if = Балл даётся, если
indicator-link = Считается ли ссылка?
indicator-link-yes = Да.
indicator-link-no = Нет.
indicator-link-unsaid = Не сказано.
indicator-check = Как проверять
indicator-counts = Что считается, что нет
indicator-yes = да
indicator-no = нет
indicator-mistake = Самая частая ошибка
indicator-why = Почему это важно жителю
indicator-first-step = С чего начать исправление
indicator-doubt = Что остаётся неясным
indicator-example = Город-пример
indicator-example-unchecked = На этот город указывает инструментарий. Осталась ли страница прежней, мы не проверяли.
indicator-example-none = Для этого вопроса инструментарий не называет города.
indicator-since = С 2022 года
indicator-since-new = Вероятно, появился в 2024 году: его номер больше номеров прежнего выпуска.
indicator-since-split = Вероятно, это половина вопроса, который разделили: в номере есть буква.
indicator-since-moved = Вероятно, раньше он относился к другому критерию.
indicator-since-inferred = Так мы заключаем по номерам. В источниках об этом не сказано.
indicator-ours = Наши собственные оценки
indicator-ours-note = В источниках их нет. Ваш город может судить иначе.
indicator-kind = Вид
indicator-effort = Работа
indicator-reach = Помогает
indicator-owner = Отвечает
indicator-sdg = Задача ЦУР
indicator-learn = Где этому учат
indicator-practise = Где потренироваться
indicator-practise-check = Задание { $number } в уроке «{ $lesson }»
indicator-read-lesson = Прочитать урок, { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
indicator-score = Оценить свой город
indicator-neighbours = Другие вопросы
indicator-source = Номер, критерий, правило и пример прочитаны в записи инструментария, а не в нём самом. Формулировки наши.
glossary-letters = Буквы
lost-ways = Отсюда можно перейти дальше:
pages-nav = Страницы об этом сайте
