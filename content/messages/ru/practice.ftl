practice-title = Учебный город
practice-lead = { $town } — вымышленный город в вымышленной стране { $country }. По его порталу можно ходить, его формы можно отправлять. Портал так же несовершенен, как настоящие. К каждому вопросу есть ключ: ответ и его обоснование.
practice-fact-people = Жителей
practice-fact-pages = Страниц
practice-fact-pages-text = на портале: { $pages }, на других сайтах: { $outside }
practice-fact-day = Оценивается по состоянию на
practice-address = Адрес
practice-guided-title = { $count ->
    [one] { $count } вопрос по порядку
    [few] { $count } вопроса по порядку
    [many] { $count } вопросов по порядку
   *[other] { $count } вопроса по порядку
}
practice-guided-text = { $count ->
    [one] Вы читаете правило, смотрите портал и решаете: 1 или 0. Затем ключ даёт свой ответ. Здесь { $count } вопрос. Учётная запись не нужна.
    [few] Вы читаете правило, смотрите портал и решаете: 1 или 0. Затем ключ даёт свой ответ. Эти { $count } вопроса начинаются с лёгкого. Хватит получаса, учётная запись не нужна.
    [many] Вы читаете правило, смотрите портал и решаете: 1 или 0. Затем ключ даёт свой ответ. Эти { $count } вопросов начинаются с лёгкого. Хватит получаса, учётная запись не нужна.
   *[other] Вы читаете правило, смотрите портал и решаете: 1 или 0. Затем ключ даёт свой ответ. Эти { $count } вопроса начинаются с лёгкого. Хватит получаса, учётная запись не нужна.
}
practice-guided-begin = Начать с первого вопроса
practice-free-title = Самостоятельно или в паре
practice-free-text = Больше всего узнают двое, которые решают порознь, а потом сравнивают.
practice-free-1 = Выберите вопрос в ключе и нажмите «Посмотреть на портале». Пока вы смотрите, вопрос остаётся на виду.
practice-free-2 = Решите, 1 или 0, и запишите страницу, на которой это стало ясно.
practice-free-3 = Затем откройте ответ ключа и сравните обоснования.
practice-enter = Войти на портал
practice-key-title = { $count ->
    [one] Ключ к { $count } вопросу
    [few] Ключ ко всем { $count } вопросам
    [many] Ключ ко всем { $count } вопросам
   *[other] Ключ ко всем { $count } вопросам
}
practice-key-text = Ответ, обоснование и место для каждого вопроса. Каждый ответ закрыт, пока вы его не откроете.
practice-key-open = Открыть список вопросов
practice-honest-title = Что здесь вымышлено
practice-honest-text = Город, страна, люди, компании и показания инструментов вымышлены. { $town } не имеет прообраза, а подсчёт по этому городу — упражнение, а не значение LOSI.
practice-honest-links = Формы портала можно отправлять, но ничего из того, что вы вводите, не читается и не хранится. Некоторые ссылки нарочно никуда не ведут.
practice-bar = Учебный портал
practice-invented = Учебный портал: { $town } — вымышленный город.
practice-as-of = Он показан таким, каким был на эту дату: { $day }
practice-leave = Выйти с портала
practice-back-guided = Назад к вопросу { $number } из { $of }
practice-back-to-list = Назад к списку и ключу
practice-desk = Стол инструментов
practice-which-question = Какой вопрос я решаю?
practice-deciding = Вы решаете вопрос { $code }: { $name }
practice-in-english = Портал есть только на английском языке.
practice-told = Заметка оценщика:
practice-nothing-sent = Упражнение: ничего из того, что вы здесь введёте, не читается и не хранится.
practice-outside = Вы ушли с портала. Портал города ({ $town }) закончился, это другой сайт.
practice-page-title = { $page }, { $town } (упражнение)
practice-changed = Последнее изменение: { $day }
practice-languages = Языки портала
practice-top-links = Контакты и учётная запись
practice-menu = Меню портала
practice-to-menu = К меню
practice-foot-links = Другие страницы портала
practice-social = Город в социальных сетях
practice-dead-title = Страница не найдена
practice-dead-text = Эта ссылка портала никуда не ведёт, так бывает. Чего оценщик не может открыть, то считается ненайденным, что бы здесь раньше ни стояло.
practice-dead-home = Назад на главную страницу портала
practice-key-try = Сначала решите, потом сравните. «Посмотреть на портале» открывает портал ({ $town }) и держит вопрос перед глазами; «Показать ответ» открывает ключ только для этого вопроса.
practice-key-short = Ключ
practice-key-of = { $criterion }: ключ ({ $town })
practice-key-criteria = Критерии
practice-key-one-by-one = Ответы закрыты.
practice-key-show-all = Показать все ответы этого критерия
practice-key-hide-all = Закрыть все ответы
practice-key-show = Показать ответ
practice-key-go-look = Посмотреть на портале
practice-key-rule = Правило целиком
practice-key-one = 1, балл получен
practice-key-nothing = 0, балла нет
practice-key-hard = Ловушка: многие решают иначе.
practice-key-where = Это видно здесь:
practice-key-look = Искать надо здесь:
practice-key-kind = { $kind ->
    [page] на портале
    [outside] на другом сайте
   *[desk] вне портала
}
practice-guided-number = Вопрос { $number } из { $of }
practice-guided-look = Посмотреть на портале ({ $town })
practice-guided-look-hint = Полоса вверху каждой страницы ведёт обратно сюда.
practice-guided-decide = Получает ли портал балл?
practice-option-one = 1, получает
practice-option-nothing = 0, не получает
practice-guided-send = Сравнить с ключом
practice-guided-next = Следующий вопрос
practice-guided-finish = Посмотреть итог
practice-guided-again = Решить ещё раз
practice-guided-previous = Предыдущий вопрос
practice-agree = Вы решили так же, как ключ
practice-differ = Ключ решает иначе
practice-you-said = Ваш ответ: { $answer }.
practice-standing = { $answered ->
    [one] Совпадение с ключом: { $agreed } из { $answered } вопроса
    [few] Совпадение с ключом: { $agreed } из { $answered } вопросов
    [many] Совпадение с ключом: { $agreed } из { $answered } вопросов
   *[other] Совпадение с ключом: { $agreed } из { $answered } вопроса
}
practice-summary-title = Ваш итог
practice-summary-nothing = Пока ничего не решено
practice-summary-open = { $count ->
    [one] Ещё открыт { $count } вопрос.
    [few] Ещё открыты { $count } вопроса.
    [many] Ещё открыто { $count } вопросов.
   *[other] Ещё открыто { $count } вопроса.
}
practice-summary-go-on = Продолжить с первого из них
practice-summary-what = Важно не столько число, сколько вид вопросов, на которых вы разошлись с ключом. Такие же встретятся в вашем городе.
practice-summary-differ = Где вы разошлись
practice-summary-none = Нигде. Попробуйте вопросы, которые ключ отмечает как ловушки.
practice-summary-table = Вопрос за вопросом
practice-column-question = Вопрос
practice-column-you = Вы
practice-column-key = Ключ
practice-not-answered = открыт
practice-not-shown = закрыт
practice-differs = расхождение
practice-then = Что дальше
practice-then-text = Теперь оцените свой город или пройдите с коллегой один критерий учебного города и сравните ответы.
practice-trap-plain = Ясный случай
practice-advice-plain = Прочтите правило ещё раз и ищите ровно то, что в нём названо, не больше и не меньше.
practice-trap-described = Описано, но не сделано
practice-advice-described = Страница, которая рассказывает, как что-то делается или что оно завершено, ещё не само дело. Дойдите до последнего шага или до результата.
practice-trap-link = Правило о ссылке
practice-advice-link = Для каждого вопроса посмотрите, принимает ли правило ссылку, а потом — что за ней открывается. Страницы оплаты бывает достаточно; главная страница министерства никогда не показывает того, о чём спрашивает правило.
practice-trap-looks = Только похоже
practice-advice-looks = Кнопка, панель или значок показывают добрую волю. Правило спрашивает о том, что сообщает инструмент проверки.
practice-trap-mixed = Два вопроса в одном
practice-advice-mixed = Одна страница может решать несколько вопросов по-разному. Держитесь слов того вопроса, который перед вами.
practice-trap-stricter = Строже правила
practice-advice-stricter = Сделано слабо, но балл всё же получен. Запишите слабое место, но не добавляйте условий, которых в правиле нет.
practice-see-on-portal = Посмотреть на учебном портале
practice-first = Сначала потренироваться на городе, ответы для которого известны
