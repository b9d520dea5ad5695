practices-nav = Тәжірибелер
