# Сборник практик: список, запись, предложение, проверка
practices-nav = Практики
practices-title = Полезные практики
practices-lead = Что сделали в других местах, вопрос за вопросом, и какой первый шаг может сделать небольшой город.
practices-choose = Выбрать записи
practices-words = Слова из названия, места или текста
practices-part-criterion = Критерий
practices-part-indicator = Вопрос
practices-part-country = Страна
practices-part-kind = Вид записи
practices-any = Все
practices-option = { $name } ({ $count })
practices-show = Показать
practices-count-all = { $total ->
    [one] { $total } запись.
    [few] Все { $total } записи.
    [many] Все { $total } записей.
   *[other] Все { $total } записи.
}
practices-count = { $count ->
    [0] Ничего не подходит.
    [one] Подходит { $count } запись из { $total }.
    [few] Подходят { $count } записи из { $total }.
    [many] Подходят { $count } записей из { $total }.
   *[other] Подходят { $count } записи из { $total }.
}
practices-none = Уберите одно из условий или попробуйте одно короткое слово. Если вы знаете город, где это сделано хорошо, предложите его: список растёт благодаря читателям.
practices-show-all = Показать все записи: { $total }
practices-group-case = Примеры с источниками
practices-group-pointer = Указания из инструментария
practices-group-proposal = Предложено слушателями
practices-about-case = Написаны нами по источникам, которые названы в каждой записи. Цифры приводит организация, которая ведёт услугу, или пресса.
practices-about-pointer = Инструментарий указывал на страницы этих порталов. Изменились ли они с тех пор, никто не проверял.
practices-about-proposal = Написаны теми, кто пользуется этим сайтом. До публикации каждую запись проверил модератор сайта.
practices-kind-case = Пример с источниками
practices-kind-pointer = Указание из инструментария
practices-kind-proposal = Предложение слушателя
practices-questions = { $count ->
    [one] Вопрос { $codes }
    [few] Вопросы { $codes }
    [many] Вопросы { $codes }
   *[other] Вопросы { $codes }
}
practices-whole = Весь портал
practices-invite = В вашем городе делают то, чему могли бы поучиться другие?
practices-of-question = Полезные практики
practices-of-question-none = Для этого вопроса пока не назван ни один город.
practices-of-question-all = Все практики по этому вопросу
practices-more = { $count ->
    [one] { $count } полезная практика
    [few] { $count } полезные практики
    [many] { $count } полезных практик
   *[other] { $count } полезной практики
}

practice-mark-case = Пример с источниками. Цифры приводит организация, которая ведёт услугу, или пресса.
practice-mark-pointer = На это указал инструментарий; с тех пор не проверялось.
practice-mark-proposal = Предложил слушатель, проверил модератор этого сайта: { $date }
practice-mark-proposal-by = Автор предложения: { $name }. Проверил модератор этого сайта: { $date }
practice-mark-demo = Эта запись вымышлена. Она показывает, как выглядит предложение.
practice-place = Место
practice-country = Страна
practice-kind = Вид
practice-several = Несколько стран
practice-country-open = Не указана
practice-what = В чём суть
practice-done = Что сделали
practice-result = Что получилось
practice-source = Источник
practice-for-questions = К каким вопросам относится
practice-for-criteria = Относится ко всему критерию
practice-taught = В каком уроке об этом
practice-propose = Предложить практику
practice-mine = Мои предложения
practice-moderate = Проверка предложений

proposal-lead = Напишите, что сделал город и чему у него можно поучиться. До публикации предложение прочтёт модератор этого сайта.
proposal-change-title = Изменить предложение
proposal-title = Название
proposal-title-hint = Что сделано, одной строкой.
proposal-place = Город или другое место
proposal-country-none = Не указывать
proposal-indicators = К каким вопросам относится
proposal-indicators-hint = Выберите от одного до { $indicators }.
proposal-indicators-chosen = Выбрано: { $count }
proposal-done-hint = Кто, что и для кого сделал и как это работает. Жирный шрифт: **две звёздочки**; список: дефис в начале строки; ссылка: [слова](https://city.example). Код HTML показывается как текст.
proposal-result-hint = Цифры со словами «по данным…». Если пока ничего не известно, так и напишите.
proposal-source-hint = Страница, где об этом можно прочитать. Адрес начинается с http или https.
proposal-named = Показать рядом с записью моё имя: { $name }
proposal-named-hint = Иначе будет сказано «слушатель». Пока предложение ждёт, это можно изменить.
proposal-preview = Посмотреть
proposal-preview-title = Так это будет выглядеть
proposal-preview-note = Пока ничего не отправлено.
proposal-send = Отправить модераторам
proposal-save = Сохранить изменение
proposal-error-title = Введите название
proposal-error-title-long = Сократите название: не больше { $title } знаков
proposal-error-place = Введите город или другое место
proposal-error-place-long = Сократите название места: не больше { $place } знаков
proposal-error-country = Выберите страну из списка
proposal-error-indicators = Выберите хотя бы один вопрос
proposal-error-indicators-many = Выберите не больше { $indicators } вопросов
proposal-error-done = Напишите, что сделали
proposal-error-done-long = Сократите «Что сделали»: не больше { $done } знаков
proposal-error-result = Напишите, что получилось, или что пока ничего не известно
proposal-error-result-long = Сократите «Что получилось»: не больше { $result } знаков
proposal-error-source = Введите адрес источника, например https://www.city.example/project
proposal-error-many = На рассмотрении ваших предложений: { $waiting }. Отзовите одно или подождите решения

proposals-lead = Что вы предложили для сборника и что с этим стало.
proposals-none = Вы пока ничего не предлагали.
proposals-sent = Отправлено { $date }
proposals-decided = Решение принято { $date }
proposals-state-waiting = Ждёт модератора
proposals-state-published = Опубликовано
proposals-state-declined = Отклонено
proposals-reason = Причина
proposals-change = Изменить
proposals-see = Открыть запись
proposals-withdraw = Отозвать и удалить
proposals-withdraw-title = Отозвать это предложение?
proposals-withdraw-lead = Оно будет удалено. Если оно опубликовано, оно исчезнет из сборника.
proposals-said-sent = Получено. Модератор прочтёт ваше предложение.
proposals-said-changed = Изменение сохранено.
proposals-said-withdrawn = Предложение удалено.

moderation-title = Проверка предложений
moderation-lead = Ничто из написанного слушателями не появится, пока здесь этого не прочтут.
moderation-waiting = Ждут
moderation-published = Опубликованы
moderation-none = Ни одно предложение не ждёт.
moderation-none-published = Пока не опубликовано ни одно предложение.
moderation-one = Проверить предложение
moderation-appears = Так это появится
moderation-appears-now = Так это выглядит
moderation-check = Что проверить
moderation-check-source = Источник открывается, и в нём сказано то же, что в предложении.
moderation-check-figures = Цифры стоят со словами «по данным…».
moderation-check-people = Никто из частных лиц не назван и не узнаваем.
moderation-check-words = Слова принадлежат автору и никого не оскорбляют.
moderation-author-gone = Автор удалил учётную запись. Если вы отклоните предложение, оно будет удалено.
moderation-publish = Опубликовать
moderation-decline = Отклонить
moderation-unpublish = Убрать из сборника
moderation-unpublish-hint = Предложение вернётся к тем, что ждут.
moderation-reason = Причина отказа
moderation-reason-hint = Её прочтёт автор. Напишите, что нужно изменить.
moderation-error-reason = Укажите причину отказа
moderation-error-reason-long = Сократите причину: не больше { $reason } знаков
moderation-error-changed = С тех пор как вы открыли предложение, его изменили или по нему приняли решение. Прочтите его ещё раз, прежде чем решать
moderation-said-publish = Опубликовано. Теперь это часть сборника.
moderation-said-decline = Отклонено. Автор увидит причину.
moderation-said-unpublish = Убрано из сборника. Предложение снова ждёт.
account-delete-proposals = ваши предложения для сборника; опубликованные остаются, но без вашего имени
