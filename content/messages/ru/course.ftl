courses = Курсы
course = Курс
courses-lead = Короткие уроки с заданиями. Читать и отвечать можно без учётной записи.
lesson-of = Урок { $number } из { $of }
how-far-read = Сколько прочитано
lessons-of-module = Уроки этого модуля
all-lessons-of = Все уроки модуля { $number }
on-this-page = На этой странице
after-this-lesson = После этого урока вы сможете
state-complete = Пройден
state-changed = Пройден, с тех пор изменён
state-begun = Начат
state-not-begun = Не начат
checks-right = верно { $right } из { $all ->
    [one] { $all } задания
   *[other] { $all } заданий
 }
lesson-changed = Этот урок изменили после того, как вы его прошли. Он по-прежнему считается пройденным.
previous = Назад
next = Дальше
done-next = Готово, дальше
lesson-complete = Вы прошли этот урок.
checks-open = { $count ->
    [one] Осталось { $count } задание без ответа.
    [few] Осталось { $count } задания без ответа.
    [many] Осталось { $count } заданий без ответа.
   *[other] Осталось { $count } задания без ответа.
 }
checks-open-fault = Сначала ответьте на эти задания, верно или неверно:
check-link = Задание { $number }
sources = Источники
module-test = Тест модуля
test-state-not-begun = Ещё не проходили
test-state-passed = Сдан, { $earned } из { $total }
test-state-failed = Лучший результат { $earned } из { $total }, пока не сдан
your-path = Ваш путь
you-are-here = Вы здесь.
lessons-done = { $all ->
    [one] { $done } из { $all } урока
   *[other] { $done } из { $all } уроков
}
module-complete = Пройден, { $date }
module-complete-test = Пройден, { $date }, тест { $earned } из { $total }
module-not-begun = Не начат, { $minutes }
take-test = Пройти тест модуля
all-done = Вы прошли этот курс.
when-finished = Когда закончите, вы сможете
what-counts = Когда всё пройдено
what-counts-lesson = Урок пройден, когда вы ответили на все его задания, верно или неверно, и нажали «Готово, дальше».
what-counts-module = Модуль пройден, когда пройдены его уроки и сдан тест. Тест можно повторять сколько угодно, вопросы будут другими.
why-not-complete = Почему модуль { $number } ещё не пройден?
you-have-done = Вы прошли
modules-done = { $all ->
    [one] { $done } из { $all } модуля
   *[other] { $done } из { $all } модулей
}
time-in-all = Всего времени
about-hours = { $hours ->
    [one] около { $hours } часа
   *[other] около { $hours } часов
}
module-number = Модуль { $number }
print-module = Напечатать весь модуль
languages-of-course = Языки
not-signed-in-progress = Сделанное здесь хранится в этом браузере. Зарегистрируйтесь, чтобы оно сохранилось надёжно.
glossary = Глоссарий
glossary-lead = Слова курсов и оценки города, у каждого одно значение.
see-also = Смотрите также
checklist = Контрольный список
lessons = Уроки
lesson-number = Урок { $number }
see-course = Весь курс
course-modules = Объём
modules-count = { $count ->
    [one] { $count } модуль
    [few] { $count } модуля
    [many] { $count } модулей
   *[other] { $count } модуля
}
about-hours-and-half = { $hours ->
    [1] около полутора часов
   *[other] около { $hours },5 часа
}
minutes-short = { $count } мин
continue-at = Продолжить:
start-at = Начать:
next-test = Пройти тест:
begin-here = Начать можно отсюда.
module-begun-lessons = { $all ->
    [one] { $done } из { $all } урока
   *[other] { $done } из { $all } уроков
}
column-lesson = Урок
column-state = Что сделано
column-time = Время
column-day = День
column-result = Результат
column-points = Верных ответов
module-test-count = Тест модуля, { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
lesson-read = Пройден, верно { $right } из { $all ->
    [one] { $all } задания
   *[other] { $all } заданий
}
lesson-read-changed = Пройден, с тех пор изменён; верно { $right } из { $all ->
    [one] { $all } задания
   *[other] { $all } заданий
}
lesson-begun = Начат, ответы на { $answered } из { $all ->
    [one] { $all } задания
   *[other] { $all } заданий
}
all-done-then = Теперь очередь вашего города: оцените его, и у вас будет план.
score-your-city = Оценить свой город
what-counts-share = Чтобы сдать тест, нужно { $percent } верных ответов.
what-counts-pass = Чтобы сдать тест, нужно верных ответов: { $needed } из { $of }.
missing-not-begun = — ещё не начат.
missing-open-checks = — { $count ->
    [one] { $count } задание без ответа.
    [few] { $count } задания без ответа.
    [many] { $count } заданий без ответа.
   *[other] { $count } задания без ответа.
}
missing-done-next = — на все задания есть ответы, осталось нажать «Готово, дальше» в конце урока.
missing-test-untried = — ещё не проходили; нужно верных ответов: { $needed } из { $of }.
missing-test-tried = — пока не сдан; нужно верных ответов: { $needed } из { $of }.
when-finished-module = После этого модуля вы сможете
other-modules = Другие модули
on-paper = На бумаге
on-paper-text = Уроки этого модуля на листах бумаги: вопросы есть, ответов нет.
print-hint = Эта страница сделана для бумаги. Выберите «Печать» в меню браузера или нажмите Ctrl и P (на Mac ⌘ и P). Чтобы получить файл, выберите там «Сохранить как PDF».
table-wide = Таблица, её можно прокрутить вбок
