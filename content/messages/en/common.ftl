skip-to-text = Skip to the text
menu = Menu
nav-main = Main
nav-courses = Courses
nav-city = My city
nav-indicators = The 95 questions
nav-where = Where you are
nav-footer = About this site
language = Language
display = Display
display-device = As this device
display-light = Light
display-dark = Dark
account = Account
sign-in = Sign in
sign-out = Sign out
register = Register
home = Home
demo-label = Demo
demo-account-note = This is the demo account. Everybody who knows its password sees what is done here.
foot-independent = Independent teaching material. Not made or endorsed by the United Nations.
foot-self-assessment = A city result is a self-assessment, not an official LOSI value. This page asked no other server for anything.
about = About
accessibility = Accessibility
privacy = Privacy
page-title = { $page } · { $site }
page-title-error = Error: { $page } · { $site }
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
questions-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
not-translated-yet = This text is not yet in { $language }. It is shown in { $source }.
back = Back
save = Save
saved = Saved
cancel = Cancel
change = Change
delete = Delete
received = Received
not-sent = Not sent: there is no connection. What you wrote is still here; try again.
there-is-a-problem = There is a problem
yes = Yes
no = No
