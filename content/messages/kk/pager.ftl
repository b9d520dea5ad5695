pager-results = Нәтижелер беттері
pager-cities = Қалалар беттері
pager-proposals = Ұсыныстар беттері
pager-place = { $pages } беттің { $page }-беті
pager-before = Алдыңғы бет
pager-next = Келесі бет
