pager-results = صفحات النتائج
pager-cities = صفحات المدن
pager-proposals = صفحات المقترحات
pager-place = الصفحة { $page } من { $pages }
pager-before = الصفحة السابقة
pager-next = الصفحة التالية
