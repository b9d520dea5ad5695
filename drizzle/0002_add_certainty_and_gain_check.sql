CREATE TABLE `gain_check` (
	`learner_id` text NOT NULL,
	`check_id` text NOT NULL,
	`phase` text NOT NULL,
	`seed` text NOT NULL,
	`answers` text NOT NULL,
	`results` text NOT NULL,
	`locale` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `check_id`, `phase`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `attempt` ADD `certainty` text;--> statement-breakpoint
ALTER TABLE `test_attempt` ADD `certainties` text;