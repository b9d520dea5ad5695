# Данные по странам: таблица, страница страны, сравнение. Начало имён: data-
data-nav = Данные по странам
data-home = Посмотрите, где стоит ваша страна: Индекс развития электронного правительства (EGDI) 193 стран
data-nav-short = Данные
data-egdi = Индекс развития электронного правительства (EGDI)
data-osi = Индекс онлайн-услуг (OSI)
data-tii = Индекс телекоммуникационной инфраструктуры (TII)
data-hci = Индекс человеческого капитала (HCI)
data-epi = Индекс электронного участия (EPI)
data-short-egdi = EGDI
data-short-osi = OSI
data-short-tii = TII
data-short-hci = HCI
data-short-epi = EPI
data-kicker = { data-egdi }, выпуск 2024 года
data-region-africa = Африка
data-region-americas = Северная и Южная Америка
data-region-asia = Азия
data-region-europe = Европа
data-region-oceania = Океания
data-area-world = Мир
data-area-lldc = Развивающиеся страны, не имеющие выхода к морю (РСНВМ)

# Выводы: заголовок показанного
data-finding-all = Среднее EGDI по { $count ->
    [one] { $count } стране
   *[other] { $count } странам
} — { $mean }; у половины из них не ниже { $median }
data-finding-some = { $side ->
    [above] { $count ->
        [one] { $count } страна: среднее EGDI { $mean }, на { $distance } выше мирового
        [few] { $count } страны: среднее EGDI { $mean }, на { $distance } выше мирового
        [many] { $count } стран: среднее EGDI { $mean }, на { $distance } выше мирового
       *[other] { $count } страны: среднее EGDI { $mean }, на { $distance } выше мирового
    }
    [below] { $count ->
        [one] { $count } страна: среднее EGDI { $mean }, на { $distance } ниже мирового
        [few] { $count } страны: среднее EGDI { $mean }, на { $distance } ниже мирового
        [many] { $count } стран: среднее EGDI { $mean }, на { $distance } ниже мирового
       *[other] { $count } страны: среднее EGDI { $mean }, на { $distance } ниже мирового
    }
   *[level] { $count ->
        [one] { $count } страна: среднее EGDI { $mean }, как в мире
        [few] { $count } страны: среднее EGDI { $mean }, как в мире
        [many] { $count } стран: среднее EGDI { $mean }, как в мире
       *[other] { $count } страны: среднее EGDI { $mean }, как в мире
    }
}
data-finding-one = { $country }: EGDI { $value }, место { $place } из { $total }
data-finding-none = Ни одна страна не подходит
data-finding-some-more = У половины из них не ниже { $median }. Среднее по всем странам (их { $total }) — { $world }.
data-finding-all-more = Каждая страна учтена одинаково, независимо от её размера.
data-finding-one-more = Откройте её страницу и посмотрите, какая часть слабая.
data-none-help = Снимите одно из условий или попробуйте другое написание. Названия ищутся на английском, русском и арабском языках.

# Выбор
data-words = Название страны
data-region = Регион
data-group = Группа
data-lldc = Без выхода к морю
data-any = Все
data-choice = { $name }, { $count }
data-lldc-yes = Только РСНВМ, { $count }
data-lldc-no = Остальные, { $count }
data-show = Показать
data-show-all = { $total ->
    [one] Показать все страны: { $total }
   *[other] Показать все страны: { $total }
}

# Таблица
data-table = EGDI 2024 и три его части по странам; в нарисованном столбце повторены OSI, TII и HCI
data-column-name = Страна
data-column-rank = Место
data-column-group = Группа
data-column-drawn = График трёх частей, от 0 до 1
data-row-chosen = Среднее по выбранным, { $count }
data-row-world = { $count ->
    [one] Мир, { $count } страна
    [few] Мир, { $count } страны
    [many] Мир, { $count } стран
   *[other] Мир, { $count } страны
}
data-shown = С { $from } по { $to } из { $count }, порядок по столбцу «{ $column }»
data-pages = Страницы таблицы
data-page = Страница { $number }
data-all-rows = Все { $count } на одной странице
data-xlsx = XLSX с описанием данных и источниками
data-csv = CSV
data-files = { $count ->
    [one] Скачать { $count } страну
    [few] Скачать { $count } страны
    [many] Скачать { $count } стран
   *[other] Скачать { $count } страны
}
data-compare-link = Сравнить до четырёх стран

# Средние значения
data-averages = Самое высокое среднее EGDI — { $highest }, { $most }; самое низкое — { $lowest }, { $least }
data-averages-table = Средние значения по регионам, сначала самое высокое EGDI; полосы повторяют EGDI
data-averages-area = Территория
data-averages-count = Стран
data-averages-bar = Среднее EGDI, нарисованное от 0 до 1
data-averages-printed = опубликовано
data-averages-computed = вычислено
data-averages-origin = Откуда
data-averages-note = «Напечатано» значит, что это значение EGDI стоит в Исследовании и наши строки дают то же самое. Всё остальное вычислено по строкам.

# Как читать
data-how = Как это читать
data-how-mean = EGDI — простое среднее трёх индексов: OSI, TII и HCI. Длинная линия между знаками значит, что части расходятся. Она показывает, где работа даст больше: 0,03 в одной части — это 0,01 в EGDI.
data-how-relative = Шкала относительная. Единица — лучший результат среди { $total ->
    [one] { $total } страны
   *[other] { $total } стран
}, а не предел. Страна может стать лучше и всё же опуститься в списке.
data-how-change = TII и HCI в 2024 году построены заново. О том, как они изменились с 2022 года, эта страница не говорит ничего.
data-how-groups = Тонкие линии стоят на 0,25, 0,5 и 0,75: там начинаются средняя, высокая и очень высокая группы.
data-how-lldc = Перечень 32 развивающихся стран, не имеющих выхода к морю, записан по памяти, а не переписан из официального списка. Эстонии и Грузии в нём нет.
data-how-copy = Значения прочитаны в общедоступной копии таблицы ООН. Три неверных региона копии исправлены; каждая строка проверена: среднее частей равно EGDI.
data-glossary = Все термины в глоссарии

# Страна
data-reading-uneven = { $country }: слабее всего { $weakest ->
    [osi] онлайн-услуги
    [tii] доступ к сетям
   *[hci] образование
}, место { $weakestPlace }; сильнее всего { $strongest ->
    [osi] онлайн-услуги
    [tii] доступ к сетям
   *[hci] образование
}, место { $strongestPlace }
data-reading-even = { $country }: три части стоят близко друг к другу, места с { $strongestPlace } по { $weakestPlace } из { $total }
data-country-lead = EGDI { $egdi }, место { $place } из { $total }. Группа: { $group }.
data-country-lldc = РСНВМ: развивающаяся страна, не имеющая выхода к морю
data-parts = Три части
data-parts-table = { $country } рядом со средними: { $region } и мир; в нарисованном столбце повторены числа
data-parts-index = Индекс
data-parts-place = Место
data-parts-own = { $country }
data-parts-region = Среднее: { $region }
data-parts-world = Среднее: мир
data-parts-drawn = График от 0 до 1
data-parts-rule = Слабую и сильную части мы определяем по месту среди всех стран (их { $total }), потому что значения разных частей сравнивать нельзя. Если между местами не больше десяти, части считаются близкими. Места по частям вычислены нами.
data-parts-epi = EPI считают по части вопросов OSI. Четвёртой частью EGDI он не является.
data-move = Что сдвинуло бы индекс
data-move-text = Если бы { $part ->
    [osi] онлайн-услуги (OSI)
    [tii] сети (TII)
   *[hci] образование (HCI)
} прибавили { $step }, с { $from } до { $to }, то EGDI вырос бы на { $gain }, с { $before } до { $egdi }.
data-move-place = { $gained ->
    [0] Если все остальные останутся где были, место не изменится: { $place }.
   *[other] Если все остальные останутся где были, это будет место { $place } вместо { $now }.
}
data-move-why = Любая часть сдвинула бы EGDI на столько же. { $higher ->
    [0] В этой никто не стоит выше.
    [one] В этой выше стоит { $higher } страна: есть у кого поучиться.
    [few] В этой выше стоят { $higher } страны: есть у кого поучиться.
    [many] В этой выше стоят { $higher } стран: есть у кого поучиться.
   *[other] В этой выше стоят { $higher } страны: есть у кого поучиться.
}
data-move-relative = Это расчёт, а не прогноз: другие тоже движутся, и для каждого выпуска шкалу строят заново.
data-around = Рядом по месту
data-around-table = { $country }: страны перед ней и после неё по месту
data-peers = Рядом в регионе: { $region }
data-peers-table = { $country }: страны перед ней и после неё в её регионе
data-peers-all = { $count ->
    [one] { $region }: { $count } страна
    [few] { $region }: все { $count } страны
    [many] { $region }: все { $count } стран
   *[other] { $region }: все { $count } страны
}
data-compare-these = { $country }: сравнить с другими
data-next-city = { $count ->
    [one] Оценить свой город по { $count } вопросу
   *[other] Оценить свой город по { $count } вопросам
}

# Её город
data-city = Город страны в LOSI
data-city-losi = Индекс местных онлайн-услуг (LOSI) 2024 года рассматривал крупнейший город каждой страны.
data-city-published = { $city }: { $value }, место { $rank }
data-city-value-copy = Значение и место прочитаны в сторонней копии таблицы.
data-city-value-derived-read = Место прочитано в источнике. Значение вывели мы: из слов «почти 93 %» и шкалы в 96 делений.
data-city-value-derived-order = В источнике прочитан порядок городов. Значение и номер места вывели мы: из этого порядка и шкалы в 96 делений.
data-city-not-yours = Самооценку, сделанную здесь, нельзя сравнивать с ним до сотых долей.
data-city-task = Найдите и впишите
data-city-task-text = Опубликованного значения для города этой страны мы не нашли. Его можете найти вы.
data-city-task-appendix = Откройте техническое приложение к Исследованию 2024 года (Technical Appendix), таблица 12, страницы 70–77.
data-city-task-pages = Или откройте базу знаний: Data, City, год 2024.
data-city-task-write = Впишите значение и то, где вы его нашли. Здесь его увидите только вы.
data-city-sign-in = Войти, чтобы сохранить найденное
data-city-sign-in-text = Вписанное хранится в вашей учётной записи, поэтому нужно войти.
data-city-name = Город, как он назван в таблице
data-city-value = Значение
data-city-value-hint = От 0 до 1 или в процентах: 0,7813 или 78,13 %
data-city-found-in = Где вы это нашли
data-city-found-in-hint = Документ и страница или адрес
data-city-found-on = День, когда вы смотрели
data-city-keep = Сохранить значение
data-city-yours = Вписано вами
data-city-yours-value = { $city }: { $value }
data-city-yours-found = Где найдено: { $place }, { $date }
data-city-yours-note = Это значение видите только вы. Его нет ни в наших таблицах, ни в файлах.
data-city-change = Изменить вписанное
data-city-forget = Удалить вписанное
data-city-name-empty = Укажите город
data-city-long = Сократите: текст слишком длинный
data-city-value-empty = Укажите значение
data-city-value-unreadable = Укажите число, например 0,7813 или 78,13 %
data-city-value-range = Значение лежит между 0 и 1 или между 0 и 100 %
data-city-found-empty = Напишите, где вы это нашли
data-city-day-wrong = Укажите день не позже сегодняшнего и не раньше выхода Исследования, 17 сентября 2024 года

# Сравнение
data-compare = Сравнение стран
data-compare-title-none = Сравните до четырёх стран
data-compare-title-one = { $country }: добавьте вторую страну для сравнения
data-compare-title-gap = { $part ->
    [osi] Самый большой разрыв — в онлайн-услугах
    [tii] Самый большой разрыв — в сетях
   *[hci] Самый большой разрыв — в образовании
}: { $distance } ({ $highest } и { $lowest })
data-compare-lead = Выбирайте страны по одной. Адрес страницы хранит выбор: его можно послать коллеге.
data-compare-add = Добавить страну
data-compare-choose = Выберите
data-compare-add-button = Добавить
data-compare-full = Сравниваются четыре страны. Чтобы добавить другую, уберите одну из них.
data-compare-remove = Убрать: { $country }
data-compare-chart = По частям
data-compare-chart-text = Каждый знак — страна, чёрточка — среднее по миру. В таблице ниже те же числа.
data-compare-table = Сравниваемые страны и среднее по миру
data-compare-empty = Пока ничего не сравнивается. Начните со своей страны, затем добавьте соседнюю и ту, у которой хотите поучиться.

# О чём адрес может спросить
data-fault-title-400 = Этот адрес показать нельзя
data-fault-title-404 = Этого нет в таблице
data-fault-filter = В адресе указано «{ $part }», а этого в таблице нет. Ничего не изменилось.
data-fault-page = При таком выборе в таблице нет страницы { $number }.
data-fault-country = В таблице нет страны с кодом «{ $code }». Код — три буквы ISO 3166, например kaz.
data-fault-many = В адресе больше четырёх стран. Рядом помещаются четыре.
data-fault-first-four = Сравнить первые четыре
data-fault-back = Открыть всю таблицу

# Файлы
data-file-egdi = EGDI 2024, { $count ->
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
export-egdi-countries = Страны
export-egdi-sources = Источники
export-origin-survey = Исследование ООН по электронному правительству 2024 года, прочитано в общедоступной копии
export-origin-derived = вычислено этим курсом по строкам
export-egdi-iso3 = Код
export-egdi-iso3-about = Три буквы ISO 3166.
export-egdi-name = Страна
export-egdi-name-about = Название на языке этого файла.
export-egdi-survey-name = Название в Исследовании
export-egdi-survey-name-about = Английское название, как оно стоит в Исследовании.
export-egdi-region = Регион
export-egdi-region-about = Регион по Исследованию. Азербайджан, Армения, Грузия и Центральная Азия относятся к Азии. Три региона копии исправлены.
export-egdi-lldc = РСНВМ (1/0)
export-egdi-lldc-about = 1 = развивающаяся страна, не имеющая выхода к морю. Перечень записан по памяти.
export-egdi-rank = Место
export-egdi-rank-about = Место по EGDI среди всех стран.
export-egdi-group = Группа
export-egdi-group-about = Очень высокая от 0,75, высокая от 0,50, средняя от 0,25, ниже низкая.
export-egdi-egdi = EGDI
export-egdi-egdi-about = Индекс развития электронного правительства 2024 года, среднее OSI, TII и HCI.
export-egdi-osi = OSI
export-egdi-osi-about = Индекс онлайн-услуг 2024 года.
export-egdi-tii = TII
export-egdi-tii-about = Индекс телекоммуникационной инфраструктуры 2024 года. Построен заново: с 2022 годом не сравнивать.
export-egdi-hci = HCI
export-egdi-hci-about = Индекс человеческого капитала 2024 года. Построен заново: с 2022 годом не сравнивать.
export-egdi-epi = EPI
export-egdi-epi-about = Индекс электронного участия 2024 года, считается по части вопросов OSI.
export-egdi-place-osi = Место по OSI
export-egdi-place-osi-about = Место среди всех стран; у равных значений — лучшее из мест.
export-egdi-place-tii = Место по TII
export-egdi-place-tii-about = Место среди всех стран; у равных значений — лучшее из мест.
export-egdi-place-hci = Место по HCI
export-egdi-place-hci-about = Место среди всех стран; у равных значений — лучшее из мест.
export-egdi-place-epi = Место по EPI
export-egdi-place-epi-about = Место среди всех стран; у равных значений — лучшее из мест.
export-egdi-source-about-what = О чём
export-egdi-source-about-what-about = О чём говорит строка.
export-egdi-source-text = Текст
export-egdi-source-text-about = На английском языке, как в содержании курса.
export-egdi-source-source = Источник значений
export-egdi-source-printed = Источник напечатанных средних
export-egdi-source-read = Как прочитано
export-egdi-source-corrected = Что исправлено
export-egdi-source-checked = Что проверено
export-egdi-source-lldc = Как составлен перечень РСНВМ
