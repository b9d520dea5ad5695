account-name = Ваше имя
account-name-hint = Так, как к вам обращаться на этих страницах.
account-name-empty = Введите имя.
account-name-long = Сократите имя до 100 знаков.
account-email = Адрес электронной почты
account-email-hint = С ним вы входите. Писем на него мы не шлём.
account-email-empty = Введите адрес электронной почты.
account-email-wrong = Введите адрес целиком, например name@city.example.
account-email-taken = Учётная запись с этим адресом уже есть. Войдите с ним или попросите тех, кто ведёт этот сайт, о новом пароле.
account-password = Пароль
account-password-hint = Не меньше 12 знаков. Легко запомнить три-четыре слова, не связанные друг с другом. Пароль можно вставить из буфера.
account-password-empty = Введите пароль.
account-password-too-short = В пароле должно быть не меньше 12 знаков.
account-password-too-long = Сократите пароль до 128 знаков.
account-password-too-common = Этот пароль легко угадать. Придумайте другой.
account-password-about-you = Не составляйте пароль из своего имени, адреса или названия этого сайта.
account-show = Показать
account-show-what = Показать: { $label }
account-choose-listed = Выберите из списка.
account-wrong = Адрес или пароль не подходит.
account-current-wrong = Это не ваш нынешний пароль.
account-wait = Для этого адреса слишком много раз введён неверный пароль. { $minutes ->
    [one] Попробуйте снова через { $minutes } минуту.
    [few] Попробуйте снова через { $minutes } минуты.
    [many] Попробуйте снова через { $minutes } минут.
   *[other] Попробуйте снова через { $minutes } минуты.
}
account-busy = Сейчас входит очень много людей. Подождите несколько секунд и отправьте ещё раз.

account-register-title = Создать учётную запись
account-register-lead = Одна страница, и можно продолжать. Письма ждать не нужно.
account-register-send = Создать учётную запись
account-have-one = Уже есть учётная запись?
account-gives-title = С учётной записью
account-gives-anywhere = Ваши успехи видны на любом компьютере и телефоне.
account-gives-tests = Можно проходить тесты модулей.
account-gives-city = Можно оценить свой город и составить план стратегии.
account-keeps-title = Что хранится
account-keeps-text = Ваше имя, адрес, язык и то, что вы здесь делаете. Больше ничего. Всё это можно в любое время скачать или удалить.

account-claim = В этом браузере кто-то занимался без учётной записи: { $work }. Это были вы?
account-claim-checks = { $count ->
    [one] дан ответ на { $count } вопрос
    [few] даны ответы на { $count } вопроса
    [many] даны ответы на { $count } вопросов
   *[other] даны ответы на { $count } вопроса
}
account-claim-lessons = { $count ->
    [one] пройден { $count } урок
    [few] пройдены { $count } урока
    [many] пройдено { $count } уроков
   *[other] пройдено { $count } урока
}
account-claim-tests = { $count ->
    [one] начат { $count } тест
    [few] начаты { $count } теста
    [many] начато { $count } тестов
   *[other] начато { $count } теста
}
account-claim-yes = Да, это я
account-claim-yes-hint = Всё перейдёт в вашу учётную запись.
account-claim-no = Нет, кто-то другой
account-claim-no-hint = Всё останется в этом браузере для того человека.
account-claim-empty = Скажите, вы ли занимались в этом браузере.

account-comes-back = После входа вы вернётесь на ту страницу, где были.
account-none-title = Ещё нет учётной записи?
account-none-text = Все уроки можно читать и без неё. Она нужна для тестов и для своего города.
account-forgotten-title = Забыли пароль?
account-forgotten-text = Обратитесь к тем, кто ведёт этот сайт. Они дадут вам ссылку для нового пароля.
account-shared-title = На общем компьютере
account-shared-text = Уходя, выйдите из учётной записи. Ваше имя стоит в меню вверху.

account-reset-title = Задайте новый пароль
account-reset-lead = Для учётной записи { $email }. Ссылка действует один раз.
account-reset-send = Сохранить новый пароль
account-reset-ends-sessions = После этого вы выйдете везде и войдёте уже с новым паролем.
account-reset-used = Этой ссылкой уже воспользовались
account-reset-expired = Срок этой ссылки истёк
account-reset-unknown = Эта ссылка не действует
account-reset-ask-again = Ссылка для нового пароля действует один раз, в течение часа. Если она вам ещё нужна, попросите новую у тех, кто ведёт этот сайт.

account-since = учётная запись с { $date }
account-you = Вы и эти страницы
account-language = Язык страниц
account-language-hint = Действует, когда вы входите. Любую страницу можно по-прежнему открыть и на другом языке.
account-current-password = Нынешний пароль
account-new-password = Новый пароль
account-change-password = Сменить пароль
account-change-ends-sessions = Во всех остальных браузерах вы после этого выйдете.
account-browsers = Где вы вошли
account-browser-unknown = Неизвестный браузер
account-browser-this = Этот браузер
account-browser-since = Вход: { $when }
account-sign-out-everywhere = Выйти везде
account-sign-out-everywhere-hint = Во всех браузерах, и в этом тоже.
account-data = Ваши данные
account-data-text = В файле всё, что сайт хранит о вас: настройки, ответы, тесты, города и планы стратегий. Его прочтут и другие программы.
account-download = Скачать мои данные
account-demo-text = Этой учётной записью может пользоваться каждый, кто знает её пароль. Поэтому её имя и пароль нельзя сменить, а саму её нельзя удалить. Откройте свою учётную запись, чтобы хранить сделанное для себя.
account-to-courses = Перейти к курсам
account-to-city = Оценить свой город
account-done-registered = Учётная запись открыта, вы вошли.
account-done-settings = Сохранено.
account-done-password = Новый пароль сохранён. Во всех остальных браузерах вы вышли.
account-done-browser = Сеанс в том браузере завершён.
account-done-signed-out = Вы вышли.
account-done-new-password = Новый пароль сохранён. Теперь войдите с ним.

account-delete-title = Удалить учётную запись
account-delete-lead = Отменить это нельзя. Причину называть не нужно. Будут удалены:
account-delete-identity = ваше имя, адрес и пароль; вы выйдете везде
account-delete-learning = все ваши ответы, пройденные уроки и результаты тестов
account-delete-cities = ваши города со всеми ответами, заметками и планами стратегий
account-delete-download = Хотите сохранить копию?
account-delete-password = Ваш пароль
account-delete-send = Удалить всё сейчас
account-deleted-title = Учётная запись удалена
account-deleted-text = Ничего из того, что вы писали и отвечали, здесь больше нет, кроме опубликованных практик: они остаются без вашего имени. Спасибо за ваше время. Читать дальше можно и без учётной записи.
account-deleted-go-on = Читать дальше
