# The scale of groups, on the pages of results, priorities and the home page
scale-label = Выполнено { $value } по шкале от 0 до { $total }. Группа «{ $band }» начинается с { $from }.
scale-label-highest = Выполнено { $value } по шкале от 0 до { $total }, это самая высокая группа.
scale-more = ещё { $more }
scale-range = { $from }–{ $to }

results = Результаты
results-title = { $city }: выполнено { $met } из { $total }
results-of = { $city }, { $date }
results-answered = Даны ответы на { $answered } из { $total } вопросов.
results-all-answered = Даны ответы на все вопросы: { $total }.
results-still-open = { $open ->
    [one] Открытым остаётся { $open } вопрос, поэтому число ниже может только вырасти, самое большее до { $most }.
    [few] Открытыми остаются { $open } вопроса, поэтому число ниже может только вырасти, самое большее до { $most }.
    [many] Открытыми остаются { $open } вопросов, поэтому число ниже может только вырасти, самое большее до { $most }.
   *[other] Открытыми остаются { $open } вопроса, поэтому число ниже может только вырасти, самое большее до { $most }.
}
results-answer-open = { $open ->
    [one] Ответить на { $open } вопрос
    [few] Ответить на { $open } вопроса
    [many] Ответить на { $open } вопросов
   *[other] Ответить на { $open } вопроса
}
results-see-open = Посмотреть первый открытый вопрос
results-of-met = из { $total } выполнено
results-group = группа: { $band }
results-group-so-far = группа пока: { $band }
results-value = { $percent } всех вопросов, по самооценке.

results-mark = { $count }, { $date }
results-more-to = Ещё { $more } до группы «{ $band }»
results-highest = Самая высокая группа
results-everything = Выполнено всё

results-part-name = «{ $name }»
results-parts-apart = { $weakestCount ->
    [one] Слабее всего { $weakest }, сильнее всего { $strongest }
   *[other] Слабее всего { $weakest }, сильнее всего { $strongest }
}
results-parts-weakest = { $weakestCount ->
    [one] Самый слабый критерий: { $weakest }
   *[other] Самые слабые критерии: { $weakest }
}
results-parts-strongest = { $strongestCount ->
    [one] Самый сильный критерий: { $strongest }
   *[other] Самые сильные критерии: { $strongest }
}
results-parts-spread = Доли критериев лежат между { $least } и { $most }
results-parts-equal = Все критерии равны: { $percent }
results-parts-all-met = Все критерии выполнены полностью
results-parts-none-met = Ни в одном критерии пока ничего не выполнено
results-parts-too-early = Сравнивать критерии рано
results-parts-left-out = { $count ->
    [one] { $count } критерий пока не сравнивается: ответов меньше половины.
    [few] { $count } критерия пока не сравниваются: ответов меньше половины.
    [many] { $count } критериев пока не сравниваются: ответов меньше половины.
   *[other] { $count } критерия пока не сравниваются: ответов меньше половины.
}
results-caption = Критерии, начиная с самого слабого
results-criterion = Критерий
results-squares = Один квадрат — один вопрос
results-met = Да
results-not-met = Нет
results-open = Открыто
results-all = Всего
results-share = Доля
results-before = Было
results-together = Вместе

results-quick-first = { $count ->
    [one] { $count } быстрое исправление. Начните с этих { $shown }
    [few] { $count } быстрых исправления. Начните с этих { $shown }
    [many] { $count } быстрых исправлений. Начните с этих { $shown }
   *[other] { $count } быстрого исправления. Начните с этих { $shown }
}
results-quick-all = { $count ->
    [one] { $count } быстрое исправление
    [few] { $count } быстрых исправления
    [many] { $count } быстрых исправлений
   *[other] { $count } быстрого исправления
}
results-quick-none = Быстрых исправлений не осталось
results-quick-none-text = На остальное нужны недели или отдельный проект. На следующей странице оно разложено по тому, кому поможет.
results-choose = Выбрать, с чего начать
results-nothing-weak = Исправлять нечего
results-nothing-weak-yet = Пока исправлять нечего
results-nothing-weak-open = Ответа «нет» не получил ни один вопрос. Ответьте на открытые: станет видно, всё ли на месте.
results-nothing-weak-all = Выполнены все вопросы: { $total }. Чтобы так и осталось, запишите в плане, кто за что отвечает, и через год оцените город снова.
results-write-outline = Написать план

results-change = После { $date }: прибавилось { $gained }, утрачено { $lost }
results-change-none = После { $date } ничего не изменилось
results-gained = Прибавилось: { $count }
results-lost = Утрачено: { $count }
results-unchanged = Без изменений: { $count }
results-nobody = Нет
results-which = Показать список
results-newly-known = { $count ->
    [one] На { $count } вопрос из прибавившихся тогда не было ответа: возможно, изменилось только то, что вы об этом знаете.
    [few] На { $count } вопроса из прибавившихся тогда не было ответа: возможно, изменилось только то, что вы об этом знаете.
    [many] На { $count } вопросов из прибавившихся тогда не было ответа: возможно, изменилось только то, что вы об этом знаете.
   *[other] На { $count } вопроса из прибавившихся тогда не было ответа: возможно, изменилось только то, что вы об этом знаете.
}

results-what = Что это такое
results-what-text = Это самооценка по вопросам выпуска { $edition } года, всего их { $total }. Официальным значением LOSI она не является, и сравнивать её с опубликованными значениями до десятых нельзя.
results-print-hint = Печатается на одном листе A4 командой печати вашего браузера.
results-xlsx = Все ответы, XLSX
results-docx = План, DOCX
results-json = Все данные, JSON

results-empty-title = Ответов пока нет
results-empty-results = С первого же ответа здесь будет видно, сколько вопросов из { $total } выполнено, какая это группа, где город силён и слаб и что исправить быстро.
results-empty-priorities = { $subject ->
    [software] Первоочередные дела складываются из того, что не выполнено. Ответьте на несколько вопросов, и страница покажет, какие критерии ближе всего к полному выполнению.
   *[portal] Первоочередные дела складываются из того, что не выполнено. Ответьте на несколько вопросов, и страница разложит исправления по трудности и по тому, кому они помогут.
}
results-begin = Начать с первого вопроса
results-example = Посмотреть город-пример

priorities-title = Что сделать сначала
priorities-none-yet = Выберите, с чего начать; сумма изменится сама
priorities-if-chosen = { $count ->
    [one] Если сделать { $count } выбранное дело
    [few] Если сделать { $count } выбранных дела
    [many] Если сделать { $count } выбранных дел
   *[other] Если сделать { $count } выбранного дела
}
priorities-met = Выполнено { $now }
priorities-sum = Было { $now }, станет { $then }
priorities-stays = Группа останется прежней: { $band }.
priorities-rises = Группа вырастет: была { $before }, станет { $band }.
priorities-next = До группы «{ $band }» тогда ещё { $more }.
priorities-top = Это самая высокая группа.
priorities-mark-now = { $count } сейчас
priorities-mark-then = { $count } с вашим выбором
priorities-quick-enough = { $count ->
    [one] Одно быстрое исправление даёт { $met }. Для группы «{ $band }» этого достаточно.
   *[other] Все быстрые исправления ({ $count }) вместе дают { $met }. Для группы «{ $band }» этого достаточно.
}
priorities-quick-short = { $count ->
    [one] Одно быстрое исправление даёт { $met }. Для группы «{ $band }» нужно ещё { $more } из других столбцов.
   *[other] Все быстрые исправления ({ $count }) вместе дают { $met }. Для группы «{ $band }» нужно ещё { $more } из других столбцов.
}
priorities-quick-none = Быстрых исправлений не осталось. Для группы «{ $band }» нужно { $more } из других столбцов.
priorities-quick-unanswered = Все исправления ниже вместе дают { $met }. Для группы «{ $band }» надо ещё ответить на открытые вопросы.
priorities-quick-highest = Город уже в самой высокой группе. Людям ваш выбор поможет всё равно.
priorities-about-quick = Дни. Страница, ссылка, имя.
priorities-about-medium = Недели или месяцы. Форма, подрядчик.
priorities-about-hard = Проект со строкой в бюджете.
priorities-chosen = { $count ->
    [0] ничего не выбрано
   *[other] выбрано: { $count }
}
priorities-column-empty = Здесь пусто.
priorities-first-step = Первый шаг
priorities-lesson = Урок:
priorities-take = { $count ->
    [0] Перейти к плану
    [one] Взять { $count } дело в план
    [few] Взять { $count } дела в план
    [many] Взять { $count } дел в план
   *[other] Взять { $count } дела в план
}
priorities-update = Сохранить и пересчитать
priorities-recalculate = Пересчитать
priorities-back = Назад к результатам
priorities-estimates = В каждом столбце сначала то, что помогает большему числу людей. Трудность и охват — наша собственная оценка, в источниках их нет.
priorities-not-saved = Не сохранено. Ваш выбор всё ещё отмечен; попробуйте ещё раз.
priorities-try = Попробуйте: в примере ничего не сохраняется.
priorities-see-outline = Посмотреть план из примера
