import { integer, text } from 'drizzle-orm/sqlite-core';

// The only kinds of column the schema uses, so that a second engine needs to define only these.

/** A text id (UUIDv7 or an id of the content). */
export const id = () => text();
/** Text of any length. */
export const words = () => text();
/** A whole number. */
export const whole = () => integer();
/** Yes or no. */
export const flag = () => integer({ mode: 'boolean' });
/** A moment as integer UTC milliseconds. */
export const instant = () => integer();
/** A value kept as JSON, read and written whole. */
export const json = <Shape>() => text({ mode: 'json' }).$type<Shape>();
/** A number that the database gives to each new row as its key: always higher than every one before. */
export const numbered = () => integer().primaryKey({ autoIncrement: true });
