pager-results = Pages of results
pager-cities = Pages of cities
pager-proposals = Pages of proposals
pager-place = Page { $page } of { $pages }
pager-before = Page before
pager-next = Next page
