search-title = Поиск
search-title-words = Поиск: { $words }
search-lead = Поиск по всем урокам, 95 вопросам, примерам городов, глоссарию и страницам сайта.
search-words = Что вы ищете?
search-send = Найти
search-count = { $count ->
    [0] Ничего не найдено.
    [one] Найден { $count } результат.
    [few] Найдено { $count } результата.
    [many] Найдено { $count } результатов.
   *[other] Найдено { $count } результата.
}
search-count-words = { $count ->
    [0] По запросу «{ $words }» ничего не найдено.
    [one] { $count } результат по запросу «{ $words }»
    [few] { $count } результата по запросу «{ $words }»
    [many] { $count } результатов по запросу «{ $words }»
   *[other] { $count } результата по запросу «{ $words }»
}
search-kinds = Результаты по видам
search-all = Все: { $count }
search-kind-lesson = Уроки: { $count }
search-kind-indicator = Вопросы: { $count }
search-kind-practice = Примеры: { $count }
search-kind-term = Глоссарий: { $count }
search-kind-page = Страницы: { $count }
search-is-lesson = Урок
search-is-indicator = Вопрос
search-is-practice = Пример из практики
search-is-term = Глоссарий
search-is-page = Страница
search-none = На сайте нет текста, в котором были бы все эти слова.
search-none-fewer = Попробуйте меньше слов или только начало слова.
search-none-glossary = Заглянуть в глоссарий
search-none-indicators = Просмотреть 95 вопросов
search-none-courses = Просмотреть курсы
search-begin = Например:
search-try-1 = открытые данные
search-try-2 = ссылка
search-try-3 = бюджет участия
search-pocket = Быстрые результаты
search-pocket-none = В названиях и кратких описаниях этого нет. Нажмите «Найти», чтобы искать во всех текстах.
search-no-connection = Сейчас нет связи. Быстрые результаты работают и без неё, пока открыта эта страница.
nav-search = Поиск
