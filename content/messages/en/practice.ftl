practice-title = Practice city
practice-lead = { $town } is an invented town in the invented country { $country }. You can walk through its portal and send its forms. The portal is as imperfect as real ones. For each question there is a key with the answer and the reason.
practice-fact-people = People
practice-fact-pages = Pages
practice-fact-pages-text = { $pages } on the portal, { $outside } on other sites
practice-fact-day = Judged as it was on
practice-address = Address
practice-guided-title = { $count ->
    [one] One question, guided
   *[other] { $count } questions, one by one
}
practice-guided-text = You read the rule, look at the portal, and decide 1 or 0. Then the key gives its answer. The { $count } questions begin easy. About half an hour is enough, and no account is needed.
practice-guided-begin = Begin with the first question
practice-free-title = On your own, or in pairs
practice-free-text = Two people who decide separately and then compare learn most.
practice-free-1 = Choose a question in the key and press “Look on the portal”. The question stays in view while you look.
practice-free-2 = Decide 1 or 0, and write down the page that decided it.
practice-free-3 = Then open the answer of the key and compare the reasons.
practice-enter = Enter the portal
practice-key-title = { $count ->
    [one] The key to one question
   *[other] The key to all { $count } questions
}
practice-key-text = An answer, a reason and the place for every question. Each answer stays closed until you open it.
practice-key-open = Open the list of questions
practice-honest-title = What is invented
practice-honest-text = Town, country, people, companies and tool readings are invented. { $town } is not modelled on a real town, and its count is an exercise, not a LOSI value.
practice-honest-links = Forms on the portal can be sent, but nothing that you type is read or kept. Some links are dead on purpose.
practice-bar = Practice portal
practice-invented = Practice portal: { $town } is invented.
practice-as-of = It is shown as it was on { $day }.
practice-leave = Leave the portal
practice-back-guided = Back to question { $number } of { $of }
practice-back-to-list = Back to the list and the key
practice-desk = Tool desk of the assessor
practice-which-question = Which question am I deciding?
practice-deciding = You are deciding question { $code }: { $name }
practice-in-english = The portal is in English only.
practice-told = The assessor notes:
practice-nothing-sent = Practice: nothing that you type here is read or kept.
practice-outside = You have left the portal of { $town }. This is another site.
practice-page-title = { $page }, { $town } (practice)
practice-changed = Last changed: { $day }
practice-languages = Languages of the portal
practice-top-links = Contacts and account
practice-menu = Menu of the portal
practice-to-menu = To the menu
practice-foot-links = More pages of the portal
practice-social = The town on social networks
practice-dead-title = Page not found
practice-dead-text = This link of the portal is dead, as links sometimes are. What an assessor cannot open counts as not found, whatever once stood here.
practice-dead-home = Back to the home page of the portal
practice-key-try = Decide first, then compare. “Look on the portal” takes a question along to { $town }; “Show the answer” opens the key for this question alone.
practice-key-short = The key
practice-key-of = { $criterion }: the key of { $town }
practice-key-criteria = Criteria
practice-key-one-by-one = The answers are closed.
practice-key-show-all = Show all answers of this criterion
practice-key-hide-all = Close all answers
practice-key-show = Show the answer
practice-key-go-look = Look on the portal
practice-key-rule = The rule in full
practice-key-one = 1, the point is earned
practice-key-nothing = 0, no point
practice-key-hard = A trap: many people decide otherwise.
practice-key-where = You see it here:
practice-key-look = One would look here:
practice-key-kind = { $kind ->
    [page] on the portal
    [outside] on another site
   *[desk] outside the portal
}
practice-guided-number = Question { $number } of { $of }
practice-guided-look = Look on the portal of { $town }
practice-guided-look-hint = A bar at the top of each page leads back here.
practice-guided-decide = Does the portal earn the point?
practice-option-one = 1, it does
practice-option-nothing = 0, it does not
practice-guided-send = Compare with the key
practice-guided-next = Next question
practice-guided-finish = See how you did
practice-guided-again = Decide again
practice-guided-previous = Previous question
practice-agree = You and the key agree
practice-differ = The key decides otherwise
practice-you-said = You said { $answer }.
practice-standing = { $answered ->
    [one] You agreed with the key on { $agreed } of { $answered } question
   *[other] You agreed with the key on { $agreed } of { $answered } questions
}
practice-summary-title = How you did
practice-summary-nothing = Nothing decided yet
practice-summary-open = { $count ->
    [one] One question is still open.
   *[other] { $count } questions are still open.
}
practice-summary-go-on = Go on with the first of them
practice-summary-what = The number matters less than the kind of question on which you differed. The same kind will come back in your own city.
practice-summary-differ = Where you differed
practice-summary-none = Nowhere. Try the questions that the key marks as traps next.
practice-summary-table = Question by question
practice-column-question = Question
practice-column-you = You
practice-column-key = Key
practice-not-answered = open
practice-not-shown = closed
practice-differs = differs
practice-then = Next
practice-then-text = Now score your own city, or go through one criterion of the practice city with a colleague and compare.
practice-trap-plain = A plain case
practice-advice-plain = Read the rule once more, then look for exactly what it names, no more and no less.
practice-trap-described = Described, but not done
practice-advice-described = A page that tells how something is done, or that it is over, is not yet the thing itself. Walk on to the last step, or to the result.
practice-trap-link = The link rule
practice-advice-link = Look up for each question whether the rule accepts a link, and then what the link opens. A payment page can be enough; a ministry’s front page never shows what the rule asks for.
practice-trap-looks = It looks as if
practice-advice-looks = A button, a panel or a badge shows good will. The rule asks for what the checker reports.
practice-trap-mixed = Two questions in one
practice-advice-mixed = One page can decide several questions differently. Keep to the words of the question that is in front of you.
practice-trap-stricter = Stricter than the rule
practice-advice-stricter = The feature is poor, and the point is earned all the same. Note the weakness, but add no condition that the rule does not have.
practice-see-on-portal = See it on the practice portal
practice-first = First practise on a town whose answers are known
