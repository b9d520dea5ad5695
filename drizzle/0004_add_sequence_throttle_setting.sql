CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `throttle` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key_hash` text NOT NULL,
	`counted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `throttle_key` ON `throttle` (`kind`,`key_hash`,`counted_at`);--> statement-breakpoint
DROP INDEX `attempt_question`;--> statement-breakpoint
ALTER TABLE `attempt` ADD `form_id` text;--> statement-breakpoint
ALTER TABLE `attempt` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `attempt_question` ON `attempt` (`learner_id`,`question_id`,`sequence`);--> statement-breakpoint
DROP INDEX `test_attempt_test`;--> statement-breakpoint
ALTER TABLE `test_attempt` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `test_attempt_test` ON `test_attempt` (`learner_id`,`test_id`,`sequence`);--> statement-breakpoint
ALTER TABLE `reading_place` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `account` ADD `time_zone` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `attempt` SET `form_id` = `id`, `sequence` = `ranked`.`place` FROM (
	SELECT `learner_id` AS `whose`, `id` AS `which`,
		row_number() OVER (PARTITION BY `learner_id`, `question_id` ORDER BY `answered_at`, `id`) AS `place`
	FROM `attempt`
) AS `ranked` WHERE `attempt`.`learner_id` = `ranked`.`whose` AND `attempt`.`id` = `ranked`.`which`;--> statement-breakpoint
UPDATE `test_attempt` SET `sequence` = `ranked`.`place` FROM (
	SELECT `id` AS `which`,
		row_number() OVER (PARTITION BY `learner_id`, `test_id` ORDER BY `started_at`, `id`) AS `place`
	FROM `test_attempt`
) AS `ranked` WHERE `test_attempt`.`id` = `ranked`.`which`;--> statement-breakpoint
UPDATE `reading_place` SET `sequence` = `ranked`.`place` FROM (
	SELECT `learner_id` AS `whose`, `lesson_id` AS `which`,
		row_number() OVER (PARTITION BY `learner_id` ORDER BY `seen_at`, `lesson_id`) AS `place`
	FROM `reading_place`
) AS `ranked` WHERE `reading_place`.`learner_id` = `ranked`.`whose` AND `reading_place`.`lesson_id` = `ranked`.`which`;
