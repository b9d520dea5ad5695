# When something was changed in two places
versions-changed = This was changed while you had the page open
versions-decide = Yours is not stored yet, and nothing is lost. Compare both, change yours below if you like, then keep it or leave what is stored.
versions-stored = Stored now
versions-stored-at = Stored now, last changed { $time }
versions-mine = Yours, not stored yet
versions-empty = empty
versions-keep-mine = Keep mine
versions-leave = Leave what is stored

# Things that are gone, or not what they were
versions-deleted = deleted meanwhile
versions-delete-changed = This was changed after you opened the page, so nothing was deleted. Look at it again, then decide.
versions-withdraw-changed = This proposal was changed after you opened the page, so it was not withdrawn. Look at it again, then decide.
versions-proposal-gone = That proposal is not here any more.
versions-proposal-gone-text = What you wrote stands here; copy it if you still need it.
versions-named = Your name beside it
versions-proposal-decided = A moderator has decided about this proposal meanwhile
versions-proposal-decided-text = It cannot be changed any more. What you wrote stands here; copy it if you still need it.
versions-proposal-sent = You sent this proposal already, with other words
versions-proposal-sent-text = Nothing was sent a second time. To change what you sent, open it under “My proposals” while it waits.
versions-proposal-open = Open what I sent
versions-city-begun = You began this city already, with another description
versions-action-gone = That action is not in the table any more.
versions-order-changed = The order of the table was changed after you opened the page, so nothing was moved. Look at it, then move the action again.
versions-cover-changed = The choice of questions was changed after you opened the page, so nothing was added. Look at it again, then decide.
versions-value-gone = That value is not kept any more.
versions-browser-gone = That browser is not signed in any more.

# Priorities and sheets
versions-choice = Chosen first
versions-choice-both = { $count ->
    [0] No question is in both choices.
    [one] One more question is in both choices.
   *[other] { $count } more questions are in both choices.
}
versions-choice-text = Your choice is not stored yet. The questions in which both choices differ stand here; keep yours or leave what is stored.
versions-choice-note = Not stored: the choice was changed elsewhere. Decide above
versions-rows-title = Some rows are not stored yet
versions-rows-kept = { $count ->
    [0] Nothing of this page was stored.
    [one] One other row was received and is stored.
   *[other] { $count } other rows were received and are stored.
}

# Time zone
zone = Time zone
zone-hint = Days and times are told in it. With this setting it is { $time } now.
zone-device = As this device says
zone-region-Africa = Africa
zone-region-America = America
zone-region-Antarctica = Antarctica
zone-region-Arctic = Arctic
zone-region-Asia = Asia
zone-region-Atlantic = Atlantic Ocean
zone-region-Australia = Australia
zone-region-Europe = Europe
zone-region-Indian = Indian Ocean
zone-region-Pacific = Pacific Ocean
zone-region-other = Others
