# The city exercise: start page, city, list of tasks, questions, sheets, statements
city-title = Оцените свой город
city-lead = Задайте порталу своего города вопросы, всего { $count }. Вы увидите, чего на нём нет, и получите план, как это исправить.
city-yours = Ваши города
city-begin = Начать со своего города
city-begin-another = Начать ещё один город
city-see-example = Посмотреть готовый пример
city-guest = Нужна учётная запись: тогда ответы сохраняются и видите их только вы.
city-guest-fields = Для неё нужны имя, адрес электронной почты и пароль.
city-deleted = Город и ответы по нему удалены.

city-how = Как это устроено
city-how-more = Что понадобится и сколько времени это займёт

city-what = Что это такое
city-what-text = Каждый вопрос — об одной вещи, которую жители ищут на портале города. Вы ищете её и отвечаете «да», «нет» или «пока не знаю». Каждое «да» даёт один балл, все вопросы весят одинаково.
city-what-edition = Вопросы взяты из выпуска { $edition } года индекса местных онлайн-услуг (LOSI).
city-what-self = Ваш результат — самооценка. Официальным значением LOSI он не является.
city-need = Что понадобится
city-need-portal = Адрес портала города. Смотрите на портал глазами жителя, без служебного доступа.
city-need-device = Браузер. Хватит и телефона, но удобнее два окна рядом.
city-need-colleagues = Двое коллег, если получится: один из центра «единого окна», другой из ИТ-отдела.
city-time = Сколько это займёт
city-time-text = Полдня с двумя коллегами или десять минут в день. Каждый ответ сохраняется, когда вы нажимаете «Сохранить и продолжить», поэтому остановиться можно на любом вопросе, а вернуться в другой день.
city-time-messages = Вопросы { $codes } проверяют, отвечает ли город на обращения. Отправьте тестовое обращение в первый же день.
city-leave-with = Что у вас будет в итоге
city-leave-results = Результат, в любой момент: что выполнено по каждому критерию и сколько осталось до следующей группы.
city-leave-priorities = Список того, что исправить сначала, по трудности и по тому, кому это поможет.
city-leave-outline = План стратегии для мэра или министра, готовым документом.

city-example-text = { $name } — вымышленный город, оценённый от первого вопроса до последнего: выполнено { $met } из { $total }. Посмотреть можно каждый ответ.

city-list-met = выполнено { $met } из { $total }
city-list-answered = Ответов: { $answered } из { $total }
city-list-begun = Начато: { $month }
city-list-changed = Последнее изменение: { $date }
city-go-on = Продолжить с вопроса { $code }
city-see-results = Посмотреть результаты

city-new-title = { $subject ->
    [software] Программу какой услуги вы проверяете?
   *[portal] Какой город вы оцениваете?
}
city-new-lead = Эти сведения попадут в результаты и в план. Позже их можно изменить.
city-again-lead = { $subject ->
    [software] Та же программа ещё раз. В результатах будет видно, что изменилось с прошлой проверки.
   *[portal] Тот же город ещё раз. В результатах будет видно, что изменилось с прошлой оценки.
}
city-edit-title = { $subject ->
    [software] Об услуге и её программе
   *[portal] О городе
}
city-name = { $subject ->
    [software] Название услуги
   *[portal] Название города
}
city-country = Страна
city-country-none = Другая или нет в списке
city-population = Число жителей
city-population-hint = Можно приблизительно, например 212 000.
city-languages = Языки жителей
city-languages-hint = Отметьте все подходящие. Некоторые вопросы — о том, на каких языках говорит портал.
city-languages-other = Другие языки
city-languages-other-hint = Через запятую.
city-portal = { $subject ->
    [software] Адрес исходного кода или самой услуги
   *[portal] Адрес портала
}
city-portal-hint = { $subject ->
    [software] Как в строке браузера, например code.city.example/permits. Если код не открыт, укажите адрес, по которому услугой пользуются.
   *[portal] Как в строке браузера, например www.city.example. Если сайтов несколько, укажите главный сайт города.
}
city-optional = (необязательно)
city-create = Сохранить и перейти к вопросам
city-error-name = { $subject ->
    [software] Введите название услуги
   *[portal] Введите название города
}
city-error-name-long = { $subject ->
    [software] Сократите название услуги до { $limit } знаков
   *[portal] Сократите название города до { $limit } знаков
}
city-error-population = Введите число жителей цифрами, например 212 000
city-error-languages-long = Сократите список других языков до { $limit } знаков
city-error-portal = { $subject ->
    [software] Введите адрес исходного кода или услуги, например https://code.city.example/permits
   *[portal] Введите адрес портала, например https://www.city.example
}

city-delete = { $subject ->
    [software] Удалить эту проверку
   *[portal] Удалить этот город
}
city-delete-title = { $subject ->
    [software] Удалить проверку «{ $city }»?
   *[portal] Удалить город { $city }?
}
city-delete-text = { $count ->
    [0] Ответов пока нет. Город исчезнет из вашего списка.
    [one] Будет удалён { $count } ответ с адресом и заметкой, а с ним первоочередные дела, достижения и трудности и план.
    [few] Будут удалены { $count } ответа с адресами и заметками, а с ними первоочередные дела, достижения и трудности и план.
    [many] Будут удалены { $count } ответов с адресами и заметками, а с ними первоочередные дела, достижения и трудности и план.
   *[other] Будут удалены { $count } ответа с адресами и заметками, а с ними первоочередные дела, достижения и трудности и план.
}
city-delete-final = Отменить это нельзя. Если ответы могут ещё понадобиться, сначала скачайте их.
city-delete-confirm = Удалить навсегда
city-keep = { $subject ->
    [software] Оставить проверку
   *[portal] Оставить город
}

city-demo-note = { $city } — вымышленный город. Смотреть может каждый, менять не может никто.
city-demo-own = Оценить свой город
city-coverage = Ответов: { $answered } из { $total }. Да: { $met }, нет: { $notMet }. { $open ->
    [one] Открыт { $open } вопрос.
    [few] Открыты { $open } вопроса.
    [many] Открыты { $open } вопросов.
   *[other] Открыты { $open } вопроса.
 }
city-coverage-none = Из { $total } вопросов пока нет ответа ни на один. Начните с любого: порядок здесь лишь предложение.
city-coverage-all = Даны ответы на все вопросы: { $total }. Да: { $met }, нет: { $notMet }.
city-coverage-self = { $subject ->
    [software] Это самооценка. Её никто не заверяет.
   *[portal] Это самооценка, а не официальное значение LOSI.
}
city-tasks = Вопросы
city-all = Все вопросы
city-start-with = Начать с вопроса { $code }
city-profile = { $subject ->
    [software] Об услуге
   *[portal] О городе
}
city-again = { $subject ->
    [software] Проверить ещё раз
   *[portal] Оценить ещё раз
}
city-state-not-started = Ещё не начато
city-state-in-progress = В работе, { $answered } из { $total }
city-state-completed = Готово
city-at-question = Продолжить с { $code }
city-from-question = Начать с { $code }
city-as-sheet = Одним листом
city-as-sheet-of = { $criterion }: одним листом
city-all-questions = { $count ->
    [one] { $count } вопрос
    [few] Все { $count } вопроса
    [many] Все { $count } вопросов
   *[other] Все { $count } вопроса
}
city-cell-met = да
city-cell-not-met = нет
city-cell-unknown = позже
city-cell-untouched = нет ответа

city-then = Что дальше
city-then-any-time = Заканчивать для этого не обязательно: всё работает с теми ответами, которые уже есть.
city-then-results = Результаты
city-then-results-text = { $subject ->
    [software] Какие критерии выполнены полностью, частично или не выполнены.
   *[portal] Что выполнено, какая это группа, сильные и слабые критерии.
}
city-then-priorities = Первоочередные дела
city-then-priorities-text = { $subject ->
    [software] Ответы «нет» по критериям; сначала те, которым до полного выполнения ближе всего.
   *[portal] Ответы «нет», по трудности и по тому, кому это поможет. Вы выбираете, что сделать сначала.
}
city-then-statements = Достижения и трудности
city-then-statements-text = Четыре предложения: что получается и что нет, в стране и в городе.
city-then-outline = План стратегии
city-then-outline-text = Документ, который заполняется по вашим ответам и который вы дописываете своими словами.
city-files = Взять с собой
city-files-answers = Все ответы таблицей
city-files-outline = План документом
city-files-everything = Все данные, для переноса или архива

city-question-title = Вопрос { $code }: { $name }
city-number-of = из { $total }
city-number-label = Вопрос { $number } из { $total }
city-number-in = { $criterion }, { $number } из { $total }.
city-answered-left = Ответов: { $answered }, отложено: { $left }.
city-earns = { $subject ->
    [software] Ответ «да», если
   *[portal] Балл даётся, если
}
city-link-counts = Засчитывается ли ссылка?
city-link-yes = Да.
city-link-no = Нет.
city-link-unsaid = В определении об этом не сказано.
city-to-answer = К ответу
city-how-to-check = Как проверить
city-counts = Что засчитывается, а что нет
city-mistake = Частая ошибка
city-example-city = Город-пример
city-why = Зачем это жителю
city-good-to-know = Полезно знать
city-more = Подробнее
city-more-indicator = Всё о вопросе { $code }
city-more-lesson = Урок:
city-your-answer = { $subject ->
    [software] Ваш ответ о программе услуги «{ $city }»
   *[portal] Ваш ответ: { $city }
}
city-answer-of = Ответ: { $city }
# The text after each answer continues its bold word.
city-answer-met = Да
city-answer-met-text = { $subject ->
    [software] , это так
   *[portal] , это есть
}
city-answer-not-met = Нет
city-answer-not-met-text = { $subject ->
    [software] , ещё нет или только частично
   *[portal] , этого нет или мы не нашли
}
city-answer-unknown = Пока не знаю
city-answer-unknown-text = , оставить открытым
city-evidence = { $subject ->
    [software] Где это видно?
   *[portal] Где вы это нашли?
}
city-evidence-hint = { $subject ->
    [software] Адрес файла, страницы или настройки, чтобы коллега мог его открыть.
   *[portal] Адрес страницы, чтобы коллега мог её открыть.
}
city-evidence-read = Страница
city-note = Заметка
city-note-hint = Что нужно знать коллеге, чтобы согласиться.
city-save-continue = Сохранить и продолжить
city-save-results = Сохранить и посмотреть результаты
city-skip-to = Пропустить, к { $code }
city-back-to = Назад к { $code }
city-next-to = Дальше, { $code }
city-keys = Стрелки выбирают ответ, Enter сохраняет.
city-place = Место в списке
city-received = Принято: { $code }, { $answer }, в { $time }.
city-error-answer = Выберите «да», «нет» или «пока не знаю»
city-error-evidence = Введите адрес страницы, например https://www.city.example/taxes, или оставьте поле пустым
city-error-note = Сократите заметку до { $limit } знаков
city-keep-mine = Оставить мой и продолжить

city-sheet-lead = Вопросов: { $total }. Да: { $met }, нет: { $notMet }, открыто: { $open }.
city-sheet-show = Показать
city-filter-all = все, { $count }
city-filter-open = открытые, { $count }
city-filter-no = «нет», { $count }
city-sheet-code = №
city-sheet-question = Вопрос
city-sheet-answer = Ответ
city-sheet-support = Где найдено или заметка
city-sheet-own-page = { $code }: вопрос на отдельной странице
city-sheet-support-of = Где найдено или заметка к { $code }
city-sheet-later = Позже
city-sheet-save-next = Сохранить и перейти: { $criterion }
city-sheet-one-page = По одному вопросу
city-sheet-received = Принято. { $criterion }: сохранено { $received } из { $total }, последний ответ в { $time }.
city-sheet-error-answer = Выберите «да», «нет» или «позже» для вопроса { $code }
city-sheet-error-note = Сократите заметку к вопросу { $code } до { $limit } знаков
city-sheet-error-changed = Вопрос { $code } изменили, пока страница была открыта
city-sheet-none-open = В этом критерии открытых вопросов нет.
city-sheet-none-no = В этом критерии нет вопросов с ответом «нет».
city-sheet-show-all = Показать все, { $count }
city-sheet-next = Дальше: { $criterion }

city-statements-title = Достижения и трудности
city-statements-lead = Одно достижение и одна трудность страны, и столько же у города. С них начнётся план. Любое поле можно оставить пустым.
city-statements-country = Страна
city-statement-nationalAchievement = Достижение страны
city-statement-nationalChallenge = Главная трудность страны
city-statement-localAchievement = Достижение города
city-statement-localChallenge = Главная трудность города
city-statements-guidance = Как их написать
city-statements-ask = Спросите себя
city-statements-example = Как написал вымышленный город
city-statements-blank = Начала фраз
city-statements-received = Принято в { $time }.
city-statements-next = К плану
city-statements-none = Здесь ничего не написано.
city-error-statement = Сократите этот текст до { $limit } знаков
