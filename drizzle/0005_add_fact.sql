CREATE TABLE `fact` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`learner_id` text,
	`organisation_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text,
	`record_id` text,
	`edition` text,
	`outcome` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fact_learner` ON `fact` (`learner_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `learner_last_seen` ON `learner` (`last_seen_at`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE INDEX `session_ends` ON `session` (`ends_at`);--> statement-breakpoint
CREATE INDEX `throttle_counted` ON `throttle` (`counted_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outline_action` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment_id` text NOT NULL,
	`position` integer NOT NULL,
	`indicator_ids` text NOT NULL,
	`text` text NOT NULL,
	`owner` text DEFAULT '' NOT NULL,
	`due_on` text DEFAULT '' NOT NULL,
	`cost` text DEFAULT '' NOT NULL,
	`measure` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outline_action_cost" CHECK("__new_outline_action"."cost" in ('none', 'low', 'medium', 'high', ''))
);
--> statement-breakpoint
INSERT INTO `__new_outline_action`("id", "assessment_id", "position", "indicator_ids", "text", "owner", "due_on", "cost", "measure") SELECT "id", "assessment_id", "position", "indicator_ids", "text", "owner", "due_on", "cost", "measure" FROM `outline_action`;--> statement-breakpoint
DROP TABLE `outline_action`;--> statement-breakpoint
ALTER TABLE `__new_outline_action` RENAME TO `outline_action`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outline_action_assessment` ON `outline_action` (`assessment_id`,`position`);--> statement-breakpoint
CREATE TABLE `__new_attempt` (
	`id` text NOT NULL,
	`learner_id` text NOT NULL,
	`form_id` text,
	`sequence` integer DEFAULT 0 NOT NULL,
	`question_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`answer` text NOT NULL,
	`outcome` text NOT NULL,
	`earned` integer NOT NULL,
	`total` integer NOT NULL,
	`certainty` text,
	`question_hash` text NOT NULL,
	`locale` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attempt_outcome" CHECK("__new_attempt"."outcome" in ('right', 'partly', 'wrong', 'kept')),
	CONSTRAINT "attempt_certainty" CHECK("__new_attempt"."certainty" in ('sure', 'fairly', 'guessing'))
);
--> statement-breakpoint
INSERT INTO `__new_attempt`("id", "learner_id", "form_id", "sequence", "question_id", "lesson_id", "answer", "outcome", "earned", "total", "certainty", "question_hash", "locale", "answered_at") SELECT "id", "learner_id", "form_id", "sequence", "question_id", "lesson_id", "answer", "outcome", "earned", "total", "certainty", "question_hash", "locale", "answered_at" FROM `attempt`;--> statement-breakpoint
DROP TABLE `attempt`;--> statement-breakpoint
ALTER TABLE `__new_attempt` RENAME TO `attempt`;--> statement-breakpoint
CREATE INDEX `attempt_question` ON `attempt` (`learner_id`,`question_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `__new_gain_check` (
	`learner_id` text NOT NULL,
	`check_id` text NOT NULL,
	`phase` text NOT NULL,
	`seed` text NOT NULL,
	`answers` text NOT NULL,
	`results` text NOT NULL,
	`locale` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `check_id`, `phase`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gain_check_phase" CHECK("__new_gain_check"."phase" in ('before', 'after'))
);
--> statement-breakpoint
INSERT INTO `__new_gain_check`("learner_id", "check_id", "phase", "seed", "answers", "results", "locale", "answered_at") SELECT "learner_id", "check_id", "phase", "seed", "answers", "results", "locale", "answered_at" FROM `gain_check`;--> statement-breakpoint
DROP TABLE `gain_check`;--> statement-breakpoint
ALTER TABLE `__new_gain_check` RENAME TO `gain_check`;--> statement-breakpoint
CREATE TABLE `__new_account_role` (
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `role`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_role_role" CHECK("__new_account_role"."role" in ('moderator', 'admin'))
);
--> statement-breakpoint
INSERT INTO `__new_account_role`("account_id", "role", "granted_at") SELECT "account_id", "role", "granted_at" FROM `account_role`;--> statement-breakpoint
DROP TABLE `account_role`;--> statement-breakpoint
ALTER TABLE `__new_account_role` RENAME TO `account_role`;--> statement-breakpoint
INSERT INTO `fact` (`sequence`, `kind`, `learner_id`, `subject_kind`, `subject_id`, `record_id`, `edition`, `outcome`, `at`)
WITH `told` AS (
	SELECT 1 AS `rank`, `created_at` AS `turn`, 0 AS `place`, 'account-opened' AS `kind`, `learner_id` AS `whose`, 'account' AS `subject_kind`, `id` AS `subject`, NULL AS `record`, NULL AS `edition`, NULL AS `outcome`, `created_at` AS `at`
	FROM `account`
	UNION ALL
	SELECT 2, max(`answered_at`) OVER (PARTITION BY `learner_id`, `question_id` ORDER BY `sequence`, `id` ROWS UNBOUNDED PRECEDING), `sequence`, 'attempt-stored', `learner_id`, 'question', `question_id`, `id`, `question_hash`, `outcome`, `answered_at`
	FROM `attempt`
	UNION ALL
	SELECT 3, `completed_at`, 0, 'lesson-completed', `learner_id`, 'lesson', `lesson_id`, NULL, `lesson_hash`, NULL, `completed_at`
	FROM `lesson_completion`
	UNION ALL
	SELECT 4, max(`started_at`, coalesce(max(max(`started_at`, coalesce(`submitted_at`, 0))) OVER (PARTITION BY `learner_id`, `test_id` ORDER BY `sequence`, `id` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)), 2 * `sequence`, 'test-begun', `learner_id`, 'test', `test_id`, `id`, NULL, NULL, `started_at`
	FROM `test_attempt`
	UNION ALL
	SELECT * FROM (
		SELECT 4, max(max(`started_at`, coalesce(`submitted_at`, 0))) OVER (PARTITION BY `learner_id`, `test_id` ORDER BY `sequence`, `id` ROWS UNBOUNDED PRECEDING), 2 * `sequence` + 1, CASE WHEN `passed` THEN 'test-passed' ELSE 'test-failed' END, `learner_id`, 'test', `test_id`, `id`, NULL, NULL, `submitted_at` AS `handed_in`
		FROM `test_attempt`
	) WHERE `handed_in` IS NOT NULL
	UNION ALL
	SELECT 5, `answered_at`, 0, 'gain-' || `phase` || '-answered', `learner_id`, 'gain-check', `check_id`, NULL, NULL, NULL, `answered_at`
	FROM `gain_check`
	UNION ALL
	SELECT 6, `created_at`, 0, 'assessment-begun', `owner_id`, 'assessment', `id`, NULL, `instrument_id`, NULL, `created_at`
	FROM `assessment`
	UNION ALL
	SELECT 7, `agreed_at`, 0, 'finding-agreed', `agreed_by`, 'indicator', `indicator_id`, `assessment_id`, `instrument_id`, `answer`, `agreed_at`
	FROM `agreed_finding` INNER JOIN `assessment` ON `assessment`.`id` = `agreed_finding`.`assessment_id`
	UNION ALL
	SELECT 8, `written_at`, 0, 'section-confirmed', `owner_id`, 'section', `section_id`, `assessment_id`, `instrument_id`, NULL, `written_at`
	FROM `outline_section` INNER JOIN `assessment` ON `assessment`.`id` = `outline_section`.`assessment_id`
	WHERE `confirmed_inputs` IS NOT NULL
	UNION ALL
	SELECT 9, `created_at`, 0, 'proposal-sent', `author_id`, 'proposal', `id`, NULL, '1', NULL, `created_at`
	FROM `practice_proposal`
	UNION ALL
	SELECT 10, `decided_at`, 0, 'proposal-' || `state`, `author_id`, 'proposal', `id`, NULL, CAST(`version` AS text), NULL, `decided_at`
	FROM `practice_proposal` WHERE `decided_at` IS NOT NULL AND `state` IN ('published', 'declined')
)
SELECT row_number() OVER (ORDER BY `turn`, `rank`, `whose`, `subject`, `place`, `record`), `kind`, `whose`, `subject_kind`, `subject`, `record`, `edition`, `outcome`, `at`
FROM `told`;
