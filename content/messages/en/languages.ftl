language-begun = The translation into { $language } has only begun, and no native speaker has reviewed it yet. What is missing is shown in another language.
