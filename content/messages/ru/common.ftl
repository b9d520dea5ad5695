skip-to-text = Перейти к тексту
menu = Меню
nav-main = Главное меню
nav-courses = Курсы
nav-city = Мой город
nav-indicators = 95 вопросов
nav-where = Где вы находитесь
nav-footer = Об этом сайте
language = Язык
display = Оформление
display-device = Как на устройстве
display-light = Светлый
display-dark = Тёмный
account = Учётная запись
sign-in = Войти
sign-out = Выйти
register = Зарегистрироваться
home = Главная
demo-label = Пример
demo-account-note = Это учётная запись для показа. Всё, что здесь сделано, видит каждый, кто знает её пароль.
foot-independent = Независимый учебный материал. Не создан и не одобрен Организацией Объединённых Наций.
foot-self-assessment = Результат города — самооценка, а не официальное значение LOSI. Эта страница не обращалась к другим серверам.
about = О курсе
accessibility = Доступность
privacy = Защита данных
page-title = { $page } · { $site }
page-title-error = Ошибка: { $page } · { $site }
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
questions-count = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
not-translated-yet = Этого текста ещё нет на языке «{ $language }». Он показан на языке «{ $source }».
back = Назад
save = Сохранить
saved = Сохранено
cancel = Отменить
change = Изменить
delete = Удалить
received = Получено
not-sent = Не отправлено: нет связи. Написанное вами осталось на месте, попробуйте ещё раз.
there-is-a-problem = Что нужно исправить
yes = Да
no = Нет
