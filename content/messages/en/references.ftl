references-title = References
references-lead = { $count ->
    [one] { $count } source that the lessons, practices and terms rest on.
   *[other] { $count } sources that the lessons, practices and terms rest on.
}
references-read = The short key, such as S24, stands in the text where a source is used. The note says how each was read. Nothing here proves that a page is still online.
references-used = { $count ->
    [one] Used in { $count } lesson
   *[other] Used in { $count } lessons
}
