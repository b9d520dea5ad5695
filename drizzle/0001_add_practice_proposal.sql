CREATE TABLE `practice_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text,
	`is_named` integer DEFAULT false NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`country` text,
	`indicator_ids` text NOT NULL,
	`done` text NOT NULL,
	`result` text NOT NULL,
	`source_address` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `learner`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_proposal_state" CHECK("practice_proposal"."state" in ('waiting', 'published', 'declined'))
);
--> statement-breakpoint
CREATE INDEX `practice_proposal_author` ON `practice_proposal` (`author_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `practice_proposal_state` ON `practice_proposal` (`state`,`created_at`);