import { onePoint, type Grade } from '../grade';

/** The point for all rows in their right place; some of them are partly right. */
export function gradeRows(right: number, of: number): Grade {
	return onePoint(right === of ? 'right' : right > 0 ? 'partly' : 'wrong');
}
