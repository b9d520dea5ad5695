pager-results = Страницы результатов
pager-cities = Страницы городов
pager-proposals = Страницы предложений
pager-place = Страница { $page } из { $pages }
pager-before = Предыдущая страница
pager-next = Следующая страница
