final-test = Итоговый тест
final-test-about = Тест по всему, что вы изучили в курсе:
final-test-why-account = Для итогового теста нужна учётная запись. Его результат завершает курс, поэтому он сохраняется под вашим именем, а не только в этом браузере. Регистрация занимает одну страницу: имя, адрес электронной почты и пароль. Всё, что вы уже сделали здесь, можно взять с собой.
final-test-how-drawn = { $drawn ->
    [one] Для вас выбирается { $drawn } вопрос
    [few] Для вас выбираются { $drawn } вопроса
    [many] Для вас выбираются { $drawn } вопросов
   *[other] Для вас выбираются { $drawn } вопроса
} из { $pool }, поровну из всех модулей курса.
final-test-to-course = Вернуться к курсу
final-test-take = Пройти итоговый тест
final-test-summary = Вопросы по всем модулям. Тест можно пройти в любое время и повторять сколько угодно раз.
final-test-not-begun = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}, для зачёта верных ответов: { $needed }
final-test-passed = Сдан, { $earned } из { $total }
final-test-failed = Лучший результат: { $earned } из { $total }, пока не сдан
final-test-next = Пройти итоговый тест:
final-test-counts = Курс пройден, когда пройдены все его модули и сдан итоговый тест.
final-test-counts-modules = Курс завершён, когда завершены все его модули.
course-why-not-complete = Почему курс не завершён?
course-missing-module-not-begun = — ещё не начат.
course-missing-module-begun = — начат, но ещё не завершён.
course-missing-test-untried = — вы его ещё не проходили; для зачёта нужно верных ответов: { $needed } из { $of }.
course-missing-test-tried = — пока не сдан; для зачёта нужно верных ответов: { $needed } из { $of }.
