# Наборы вопросов рядом друг с другом: их названия и вопросы — это содержание
no-instrument-title = Не хватает вопросов для «{ $city }»
no-instrument-text = Ответы давались на вопросы набора «{ $instrument }». В содержании сервера его больше нет, поэтому здесь ничего нельзя показать, посчитать или сохранить.
no-instrument-kept = Ваши ответы, заметки и план сохранены. Ничего из них не удалено и не пересчитано по-другому.
no-instrument-do = Сообщите тому, кто ведёт этот сервер: когда папка { $folder } вернётся, всё будет как прежде.
no-instrument-take = Забрать всё с собой можно сразу: ответы есть в файле с вашими данными, в настройках учётной записи.
no-instrument-list = Вопросов нет
no-instrument-data = К настройкам учётной записи

# Насколько выполнен критерий
standing-fully = Выполнен полностью
standing-partly = Выполнен частично
standing-not-met = Не выполнен
standing-open = Пока неизвестно

# Выбор набора вопросов и его вопросы
instrument-choose = Что вы проверяете?
instrument-all-questions = Все вопросы, { $total }
instrument-also = Можно проверить и другое
instrument-begin = Начать: { $instrument }
instrument-start = Начать проверку
instrument-neighbours = Другие вопросы
instrument-back = Все вопросы этого списка
instrument-list-lead = Вопросов: { $total }, критериев: { $criteria }. Команда отвечает «да», «нет» или «пока не знаю» о программе, на которой работает одна из её услуг. Официального балла нет: каждый критерий выполнен полностью, выполнен частично или не выполнен.
instrument-retired = Для новых проверок это издание больше не предлагается. Начатые по нему оценки по-прежнему показываются по нему.
instrument-advice-only = Только совет, без вопроса
instrument-first-step = Первый шаг
instrument-yes-if = Ответ «да», если
instrument-own-words = Вопросы сформулированы нашими словами; в самом стандарте сказано больше.

# Результаты по критериям
results-criteria-title = { $city }: полностью выполнено критериев — { $fully } из { $criteria }
results-criteria-of = { $name }, { $instrument }, { $date }.
results-criteria-fully = из { $criteria } критериев выполнено полностью
results-criteria-questions = Выполнено вопросов: { $met } из { $total }. Критерий выполнен полностью, когда выполнен каждый его вопрос.
results-criteria-all = Выполнены все вопросы, { $total }, а значит, и каждый критерий.
results-criteria-standings = Частично — { $partly }, не выполнено — { $none }{ $unknown ->
    [0] {""}
   *[other] , неизвестно — { $unknown }
}
results-standing = Состояние
results-criteria-nearest = Ближе всего к полному выполнению
results-criteria-last = { $count ->
    [one] { $count } шаг — и критерий выполнен полностью
    [few] { $count } шага — и критерий выполнен полностью
    [many] { $count } шагов — и критерий выполнен полностью
   *[other] { $count } шага — и критерий выполнен полностью
}
results-criteria-missing = { $count ->
    [one] { $count } ответ «нет», другие пока открыты
    [few] { $count } ответа «нет», другие пока открыты
    [many] { $count } ответов «нет», другие пока открыты
   *[other] { $count } ответа «нет», другие пока открыты
}
results-criteria-advice = Только совет; в счёт он не идёт.
results-criteria-empty = С первого же ответа здесь видно, какие критерии выполнены полностью, частично или не выполнены и чего не хватает. Всего вопросов: { $total }.
results-criteria-what = Собственные ответы команды на вопросы по документу «{ $instrument }», всего их { $total }. Официального балла нет, и никто этого не заверял. Код соответствует стандарту, когда выполнено каждое требование каждого критерия.
priorities-criteria-now = Полностью выполнено критериев: { $now } из { $criteria }
priorities-criteria-sum = Полностью выполнено критериев: с { $now } до { $then } из { $criteria }
priorities-criteria-met = Выполнено вопросов: { $met } из { $total }.
priorities-criteria-order = Сначала стоят критерии, которым до полного выполнения нужно меньше всего шагов.

# План по критериям
outline-draft-criteria-result = { $month }: мы проверили программу услуги «{ $city }» по документу «{ $instrument }». Итог: полностью выполнено критериев { $fully } из { $criteria }; из { $total } вопросов выполнено { $met }, не выполнено { $missing }, открыто { $open }. Это наши собственные ответы; никто их не заверял.
outline-draft-criteria-standing = { $standing }: { $criteria }
outline-draft-criteria-objective = { $criterion }, до … (день): { $questions }.
outline-draft-criteria-together = Всё вместе, до … (месяц и год): полностью выполнено критериев { $then } из { $criteria } вместо { $now }.
outline-draft-criteria-repeat = Следующая проверка ({ $month }) проходит по тем же вопросам документа «{ $instrument }», числом { $total }.
outline-draft-criteria-aim = Полностью выполнено сегодня: { $now }. Наша цель: { $then }.

# В таблице
export-instrument = Набор вопросов
export-instrument-about = Название и издание вопросов. Результаты разных изданий сравнивать нельзя.
export-criteria-total = Всего критериев
export-criteria-total-about = Критерии, в которых есть вопросы.
export-criteria-fully = Выполнено полностью
export-criteria-fully-about = Критерии, на каждый вопрос которых ответ «да».
export-criteria-partly = Выполнено частично
export-criteria-partly-about = Критерии, где ответ «да» есть, но не на все вопросы.
export-criteria-not-met = Не выполнено
export-criteria-not-met-about = Критерии без «да», но хотя бы с одним «нет».
export-criteria-open = Пока неизвестно
export-criteria-open-about = Критерии без «да» и без «нет».
export-criterion-standing = Состояние
export-criterion-standing-about = Выполнен полностью, выполнен частично, не выполнен или пока неизвестно.
