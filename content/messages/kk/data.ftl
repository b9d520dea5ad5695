data-nav-short = Деректер
