CREATE TABLE `agreed_finding` (
	`assessment_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`answer` text NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`agreed_by` text NOT NULL,
	`agreed_at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `indicator_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreed_finding_answer" CHECK("agreed_finding"."answer" in ('met', 'not-met', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE `assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`instrument_id` text NOT NULL,
	`city_name` text NOT NULL,
	`country` text,
	`population` integer,
	`languages` text NOT NULL,
	`portal_address` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`outline_title` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessment_owner` ON `assessment` (`owner_id`);--> statement-breakpoint
CREATE TABLE `finding` (
	`assessment_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`answer` text NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`found_at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `indicator_id`, `learner_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "finding_answer" CHECK("finding"."answer" in ('met', 'not-met', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE `outline_action` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment_id` text NOT NULL,
	`position` integer NOT NULL,
	`indicator_ids` text NOT NULL,
	`text` text NOT NULL,
	`owner` text DEFAULT '' NOT NULL,
	`due_on` text DEFAULT '' NOT NULL,
	`cost` text DEFAULT '' NOT NULL,
	`measure` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outline_action_assessment` ON `outline_action` (`assessment_id`,`position`);--> statement-breakpoint
CREATE TABLE `outline_section` (
	`assessment_id` text NOT NULL,
	`section_id` text NOT NULL,
	`text` text,
	`confirmed_inputs` text,
	`confirmed_draft` text,
	`version` integer DEFAULT 1 NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `section_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `priority` (
	`assessment_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`chosen_at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `indicator_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement` (
	`assessment_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `kind`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text NOT NULL,
	`learner_id` text NOT NULL,
	`question_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`answer` text NOT NULL,
	`outcome` text NOT NULL,
	`earned` integer NOT NULL,
	`total` integer NOT NULL,
	`question_hash` text NOT NULL,
	`locale` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempt_question` ON `attempt` (`learner_id`,`question_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `lesson_completion` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`lesson_hash` text NOT NULL,
	`completed_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reading_place` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`heading_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `test_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`test_id` text NOT NULL,
	`module_id` text NOT NULL,
	`seed` text NOT NULL,
	`question_ids` text NOT NULL,
	`answers` text NOT NULL,
	`started_at` integer NOT NULL,
	`submitted_at` integer,
	`earned` integer,
	`total` integer,
	`passed` integer,
	`results` text,
	`locale` text NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `test_attempt_test` ON `test_attempt` (`learner_id`,`test_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`locale` text NOT NULL,
	`theme` text DEFAULT 'device' NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_learner` ON `account` (`learner_id`);--> statement-breakpoint
CREATE TABLE `account_role` (
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `role`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`event` text NOT NULL,
	`subject` text
);
--> statement-breakpoint
CREATE INDEX `audit_event_at` ON `audit_event` (`at`);--> statement-breakpoint
CREATE TABLE `learner` (
	`id` text PRIMARY KEY NOT NULL,
	`visitor_hash` text,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `learner_visitor_hash` ON `learner` (`visitor_hash`);--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`device` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`email_hash` text NOT NULL,
	`failed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_email` ON `sign_in_failure` (`email_hash`,`failed_at`);