CREATE TABLE `city_value` (
	`learner_id` text NOT NULL,
	`country` text NOT NULL,
	`city` text NOT NULL,
	`value` integer NOT NULL,
	`found_in` text NOT NULL,
	`found_on` text NOT NULL,
	`entered_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `country`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "city_value_range" CHECK("city_value"."value" between 0 and 10000)
);
