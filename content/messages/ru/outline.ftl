# Документ: эти предложения стоят на странице, в DOCX и на бумаге
outline = План стратегии
outline-kicker = План стратегии, { $month }
outline-default-title = { $subject ->
    [software] Наша программа: что дальше
   *[portal] Цифровые услуги: что дальше
}
outline-subtitle = { $subject ->
    [software] Программа услуги «{ $city }»
   *[portal] Город { $city }
}
outline-progress = Подтверждено разделов: { $settled } из { $total }.
outline-disclaimer = { $subject ->
    [software] Самооценка, а не сертификат.
   *[portal] Самооценка, а не официальное значение LOSI.
}
outline-independent = Составлено по независимому учебному материалу. Не создано и не одобрено Организацией Объединённых Наций.
outline-gap = Ещё не написано.
outline-gap-actions = Действий пока нет.
outline-note-filled = Заполнено по ответам; никто ещё не подтвердил.
outline-note-written = Черновик, ещё не подтверждён.
outline-note-changed = После подтверждения результаты изменились.
outline-indicator = { $name } ({ $code })

outline-draft-context-result = Проверка портала города { $city } ({ $month }) по вопросам Индекса местных онлайн-услуг, выпуск { $edition } года, всего { $total }. Результат: выполнено { $met }, не выполнено { $missing }, не решено { $open }.
outline-draft-context-next = Это { $band } группа; { $next } начинается с { $from }, то есть не хватает { $more }.
outline-draft-context-top = Это { $band } группа, верхняя из четырёх.
outline-draft-context-self = Это наша собственная оценка, а не официальное значение LOSI.
outline-draft-context-part = { $name } ({ $met } из { $total })
outline-draft-context-range = Самый сильный критерий: { $strongest }. Самый слабый: { $weakest }.
outline-draft-context-cheap = Из { $missing } недостающих показателей для { $quick } хватит ссылки, страницы или ответственного сотрудника; это оценка курса. Для { $linked } из { $missing } определение принимает ссылку на другой сайт.
outline-draft-context-open = Ещё предстоит выяснить: { $questions }.
outline-draft-national-achievement = Достижение страны: { $text }
outline-draft-national-challenge = Трудность страны: { $text }
outline-draft-local-achievement = Достижение города: { $text }
outline-draft-local-challenge = Трудность города: { $text }
outline-draft-objective-quick = Простая работа, выполнить к … (день): { $questions }.
outline-draft-objective-medium = Работа средней сложности, выполнить к … (день): { $questions }.
outline-draft-objective-hard = Сложная работа, выполнить к … (день): { $questions }.
outline-draft-objective-together = Всего к … (месяц и год): выполнено { $target } из { $total } вопросов вместо { $met }.
outline-draft-measure = На вопрос { $code } ответ «да»
outline-draft-lldc = Страна без выхода к морю: { $country }. Что из этого следует для наших услуг: … Что мы можем сделать сами: …
outline-draft-monitoring-repeat = Следующая проверка ({ $month }) проходит по тем же вопросам (всего { $total }), по выпуску { $edition } года и по тем же правилам, чтобы изменение числа означало изменение в городе.
outline-draft-monitoring-aim = Выполнено сегодня: { $met }. Наша цель: { $target }.
outline-draft-monitoring-report = До этого … (должность) отчитывается перед … в … и в … (дни): что сделано, что показывают меры, что не получилось.
outline-draft-goals-targets = Вопросы, за которые мы берёмся в первую очередь, связаны с такими задачами Целей в области устойчивого развития (в скобках номера вопросов):
outline-draft-goals-target = { $target } { $title } ({ $questions })
outline-draft-goals-compact = Из тем Глобального цифрового договора наш план работает на … (оставьте те, которым он действительно служит: { $themes }).
outline-draft-goals-ours = Соответствие установили мы, а не Организация Объединённых Наций.

outline-actions-action = Действие (вопросы)
outline-actions-questions = ({ $codes })
outline-actions-owner = Ответственный
outline-actions-due = Срок
outline-actions-cost = Затраты
outline-actions-measure = Показатель результата
outline-actions-caption = Действия с ответственным, сроком, затратами и показателем результата
outline-cost-none = нет
outline-cost-low = низкие
outline-cost-medium = средние
outline-cost-high = высокие
outline-not-set = не указано

# Страница вокруг документа
outline-filled-hint = Выделенные слова взяты из ответов. Они остаются выделенными, пока кто-нибудь не подтвердит раздел.
outline-docx = Скачать DOCX
outline-print = Печать или PDF
outline-xlsx = Все ответы в XLSX
outline-json = Все данные в JSON
outline-take-away = Взять с собой
outline-continue = Дальше: «{ $title }»
outline-all-settled = Все разделы подтверждены.
outline-example-note = Это план вымышленного города Далвира. Он показывает, как выглядит последний шаг упражнения; изменить его нельзя.
outline-example-start = Оценить свой город
outline-change-title = Изменить название
outline-title-label = Название документа
outline-title-hint = { $subject ->
    [software] Несколько слов, которые сможет повторить каждый в команде. Оставьте поле пустым, если подходит «{ $title }».
   *[portal] Несколько слов, которые сможет повторить мэр. Оставьте поле пустым, если подходит «{ $title }».
}
outline-title-long = Сократите название до { $limit } знаков.
outline-paper-note = Ниже только документ. Откройте меню браузера и выберите «Печать»; там же его можно сохранить как PDF.
outline-paper-back = Вернуться к работе

outline-state-empty = здесь пока пусто
outline-state-filled = заполнено по ответам
outline-state-written = написано, не подтверждено
outline-state-confirmed = подтверждено
outline-state-changed = ваши результаты изменились
outline-state-left-out = не входит в документ
outline-left-out-text = Этого раздела в документе нет. Чтобы вернуть его, нажмите «Изменить».
outline-confirm = Подтвердить
outline-confirm-section = Подтвердить: { $title }
outline-change-section = Изменить: { $title }
outline-write = Написать
outline-write-section = Написать: { $title }
outline-confirmed-said = Подтверждено: { $title }.
outline-confirm-stale = Этот раздел изменился после того, как страница была открыта. Прочтите его ещё раз и подтвердите.
outline-fill-context = Ответьте на первые вопросы, и раздел заполнится сам.
outline-fill-statements = Назвать достижения и трудности
outline-fill-priorities = Выбрать, с чего начать
outline-fill-questions = Перейти к вопросам
outline-fill-note = Тогда раздел заполнится тем, что вы выбрали. Можно написать его и вручную.
outline-fill-statements-note = Написанное там появится здесь. Можно написать и вручную.

outline-changed = После подтверждения ваши результаты изменились. Текст в документе остался прежним.
outline-then = Тогда
outline-now = Теперь
outline-now-nothing = Сегодняшние ответы здесь ничего не заполняют.
outline-keep = Оставить то, что есть
outline-take = Взять новый текст
outline-results-say = Что сегодня дают ваши ответы
outline-take-instead = Взять этот текст вместо моего

outline-text-hint = Пустая строка начинает абзац. Строка с тире в начале становится пунктом списка.
outline-save-confirm = Сохранить и подтвердить
outline-save-draft = Сохранить, подтвердить позже
outline-leave-out = Не включать этот раздел
outline-text-empty = Напишите что-нибудь или не включайте раздел в документ.
outline-text-long = Сократите текст до { $limit } знаков. Сейчас в нём { $length }.
outline-guidance = Как это писать
outline-questions = Три вопроса в помощь
outline-example = Как написал Таврин
outline-example-invented = Таврин — вымышленный город.
outline-blank = Начала фраз

outline-add-action = Добавить действие
outline-actions-done = Закончить с таблицей
outline-edit-action = Изменить действие { $number }
outline-delete-action = Удалить действие { $number }
outline-move-up = Выше
outline-move-down = Ниже
outline-move-up-action = Поднять действие { $number } выше
outline-move-down-action = Опустить действие { $number } ниже
outline-delete-sure = Удалить это действие? Вернуть его будет нельзя.
outline-new-action = Новое действие
outline-action-text = Что делается
outline-action-text-hint = Один шаг, который может закончить один человек.
outline-action-owner-hint = Должность, а не отдел.
outline-action-due = К какому дню
outline-action-cost = Затраты
outline-action-measure = Показатель результата: как вы узнаете
outline-action-measure-hint = То, что можно посчитать без исследования.
outline-action-questions = На какие вопросы отвечает
outline-action-save = Сохранить действие
outline-action-empty = Напишите, что делается.
outline-action-long = Сократите до { $limit } знаков.
outline-action-day = Выберите день или оставьте поле пустым.
outline-action-unreadable = Выберите из того, что показано.
outline-action-full = В таблице не больше { $limit } действий. Сначала удалите одно.
outline-uncovered = { $count ->
    [one] Для { $count } выбранного вопроса ещё нет действия: { $questions }.
   *[other] Для { $count } выбранных вопросов ещё нет действий: { $questions }.
}
outline-add-uncovered = { $count ->
    [one] Добавить для него действие
   *[other] Добавить действие для каждого
}
outline-dropped = Названы в действиях, но больше не выбраны: { $questions }.
outline-timeline = Действий со сроком: { $count }, с { $first } по { $last }; дни те же, что в таблице
outline-timeline-caption = Когда действия заканчиваются. Номера те же, что в таблице.
