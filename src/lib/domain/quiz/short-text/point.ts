/** Stands for the point in "2.1", which tells two numbers apart, while full stops are taken away. */
export const POINT = '\ue000';
